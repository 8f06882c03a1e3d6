import type { TokenScope } from '@weft/contracts';
import type { PartFailureTexts } from '../../platform/i18n/translator.js';

/** What went wrong with personal access tokens, by code. */
export const tokenErrorsNl: PartFailureTexts<'access-tokens'> = {
  'access-tokens/invalid': 'Deze toegangssleutel geldt niet of niet meer.',
  'access-tokens/scope-missing': 'Met deze toegangssleutel mag dit niet.',
  'access-tokens/unknown': 'Deze toegangssleutel is er niet meer. Laad de lijst opnieuw.',
  'access-tokens/too-many':
    'Je hebt al twintig toegangssleutels. Trek er eerst een in die je niet meer gebruikt.',
};

const scopes: Record<TokenScope, string> = {
  'annotations:read': 'opmerkingen lezen',
  'annotations:write': 'opmerkingen maken en wijzigen',
};

/** Nederlandse teksten van toegangssleutels. */
export const accessTokensNl = {
  title: 'Toegangssleutels voor andere programma’s',
  lead: 'Met een toegangssleutel leest een ander programma, bijvoorbeeld voor kwalitatieve analyse, de opmerkingen die jij mag lezen. Verder geeft hij nergens toegang toe.',
  ends: 'Overal afmelden of een nieuw wachtwoord trekt al je toegangssleutels in.',
  empty: 'Je hebt nog geen toegangssleutels.',
  emptyHelp: 'Maak er een voor elk programma. Zo kan je ze apart weer intrekken.',
  scopes,
  until: (day: string) => `geldig tot en met ${day}`,
  expired: (day: string) => `verlopen sinds ${day}`,
  used: (day: string) => `laatst gebruikt op ${day}`,
  never: 'nog nooit gebruikt',
  make: 'Maak een toegangssleutel',
  name: 'Waarvoor is hij?',
  nameHint: 'Bijvoorbeeld de naam van het programma.',
  nameWrong: 'Schrijf waarvoor de sleutel is.',
  may: 'Wat mag het programma?',
  read: 'Opmerkingen lezen',
  readWrite: 'Opmerkingen lezen, maken en wijzigen',
  lastDay: 'Geldig tot en met',
  lastDayHint: 'Ten hoogste een jaar.',
  lastDayWrong: 'Kies een dag van vandaag tot over een jaar.',
  create: 'Maak de sleutel',
  made: (name: string) => `De sleutel “${name}” is gemaakt`,
  once: 'Bewaar hem nu op een veilige plaats. Je ziet hem maar één keer: wij kunnen hem later niet meer tonen.',
  secret: 'Toegangssleutel',
  copy: 'Kopieer',
  copied: 'Gekopieerd.',
  notCopied: 'Kopiëren lukte niet. De sleutel is geselecteerd: kopieer hem zelf.',
  done: 'Ik heb hem bewaard',
  withdraw: 'Trek in',
  withdrawOf: (name: string) => `Trek in: ${name}`,
  withdrawAsk: (name: string) =>
    `Wil je de sleutel “${name}” intrekken? Een programma dat hem gebruikt, kan er meteen niet meer in.`,
  cancel: 'Annuleer',
};

/** The texts of personal access tokens in one language. */
export type AccessTokenTexts = typeof accessTokensNl;
