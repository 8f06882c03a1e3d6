import type { ChangeClass, ReleaseCheck, ReleaseCheckName, SignOffRole } from '@weft/contracts';
import type { PartFailureTexts } from '../../platform/i18n/translator.js';

/** What went wrong when publishing, by code. */
export const publishingErrorsNl: PartFailureTexts<'publishing'> = {
  'publishing/published': 'Deze versie is al gepubliceerd. Maak een nieuwe versie.',
  'publishing/role-kept': 'Een rol die gevraagd is, kan alleen een beheerder weer weghalen.',
  'publishing/not-ready': 'Niet alle controles zijn in orde. Er is niets gepubliceerd.',
  'publishing/not-looked-at': 'Bevestig eerst dat je de twijfels bekeken hebt.',
  'publishing/not-signed': 'Er ontbreekt nog een handtekening. Er is niets gepubliceerd.',
  'publishing/change-too-light':
    'De wijziging is zwaarder dan je aangeeft: de leerinhoud of de beoordeling verandert.',
  'publishing/block-unchanged':
    'Een blok waarvoor je de soort koos, verandert niet meer. Er is niets gepubliceerd. Laad de pagina opnieuw.',
};

const names: Record<ReleaseCheckName, string> = {
  content: 'Inhoud',
  accessibility: 'Toegankelijkheid',
  blockers: 'Opmerkingen die tegenhouden',
  translation: 'Vertaling',
  'open-space': 'Open ruimte',
  version: 'Versie',
};
const results: Record<ReleaseCheck['result'], string> = {
  passed: 'In orde',
  doubtful: 'Bekijk dit',
  failed: 'Niet in orde',
};
const classes: Record<ChangeClass, string> = {
  editorial: 'Taal en vorm',
  clarifying: 'Verduidelijking',
  outcome: 'Andere leerinhoud',
  assessment: 'Andere beoordeling',
};
const roles: Record<SignOffRole, string> = {
  lecturer: 'Lesgever',
  author: 'Auteur',
  administrator: 'Beheerder',
};

/** Why a check is not in order; what a diagnostic says comes from the check of content itself. */
const reasons: Record<string, (about: string) => string> = {
  'image-alt': (about) => `Een afbeelding zonder tekst (${about})`,
  'heading-order': (about) => `De tussentitel “${about}” slaat een niveau over`,
  'heading-empty': () => 'Een lege tussentitel',
  'link-empty': (about) => `Een link zonder tekst (${about})`,
  'link-vague': (about) => `De link “${about}” zegt niet waarheen hij leidt`,
  'table-head': () => 'Een tabel zonder kolomtitels',
  transcript: (about) => `De opname “${about}” heeft geen uitgeschreven tekst`,
  captions: (about) => `De video “${about}” heeft geen ondertitels`,
  'open-blockers': (about) =>
    about === '1'
      ? '1 opmerking wacht nog op een antwoord'
      : `${about} opmerkingen wachten nog op een antwoord`,
  'language-missing': (about) => `“${about}” ontbreekt in deze taal`,
  'translation-behind': () => 'Dit blok volgde de andere taal nog niet',
  'translation-missing': () => 'Dit blok staat alleen in de andere taal',
  'no-open-space': () => 'Er is geen ruimte voor wat lerenden zelf inbrengen',
  'already-published': (about) => `Deze versie is al gepubliceerd als ${about}`,
  'not-from-newest': (about) =>
    `Dit ontwerp komt niet van ${about}, die nu gepubliceerd is: wat daar veranderde, verdwijnt`,
};

/** What the page about publishing says in Dutch. */
export const publishingNl = {
  title: 'Publiceren',
  titleOf: (module: string) => `Publiceren: ${module}`,
  lead: 'Een versie van je ontwerp wordt een versie van de module die nooit meer verandert. Cohorten kiezen zelf wanneer ze overgaan; niemand verliest een voltooiing.',
  none: 'Er is nog geen versie',
  noneHelp: 'Maak eerst een versie bij Schrijven. Die wordt hier gecontroleerd.',
  version: 'Versie van het ontwerp',
  versionOption: (number: number, published: string | null) =>
    published ? `Versie ${number} (gepubliceerd als ${published})` : `Versie ${number}`,
  newest: (version: string | null) =>
    version ? `Nu gepubliceerd: ${version}` : 'De module is nog niet gepubliceerd.',
  checks: 'Controles',
  names,
  results,
  more: (count: number) => `en nog ${count}`,
  reason: (code: string, about: string) => reasons[code]?.(about) ?? about,
  languages: { nl: 'Nederlands', en: 'Engels' },
  line: (line: number) => `regel ${line}`,
  mend: 'Verbeteren',
  remarks: 'Naar de opmerkingen',
  looked: (name: string) => `Ik heb dit bekeken: ${name.toLowerCase()}`,
  change: 'Wat er verandert',
  proposed: (name: string) => `Uit de teksten volgt: ${name}.`,
  least: (name: string) => `Minstens: ${name}, want leerinhoud of opdracht verandert.`,
  blocks: (count: number) => (count === 1 ? '1 blok veranderde' : `${count} blokken veranderden`),
  blocksHelp:
    'Weegt een blok volgens jou lichter of zwaarder dan uit zijn tekst volgt? Kies dan zelf. De soort wijziging en het versienummer volgen, en lesgevers zien je keuze voor ze overgaan. Van een blok met alleen taal en vorm hoort wie klaar is niets.',
  said: (count: number, name: string) =>
    `${count === 1 ? 'Voor 1 blok koos je' : `Voor ${count} blokken koos je`} zelf. Het geheel wordt: ${name}.`,
  fromText: (name: string) => `${name} (volgt uit de tekst)`,
  asTexts: 'Terug naar wat de teksten zeggen',
  /** A block that stands in one language; empty where it has no words. */
  onlyIn: {
    nl: (words: string) => (words ? `Alleen in het Nederlands: ${words}` : ''),
    en: (words: string) => (words ? `Alleen in het Engels: ${words}` : ''),
  },
  noText: '(zonder tekst)',
  classes,
  signOff: 'Handtekeningen',
  alone: 'Je schrijft hier alleen: je staat zelf in voor deze versie.',
  otherNeeded: 'Iemand anders dan wie publiceert, moet nog tekenen.',
  missing: (names: string) => `Nog nodig: ${names}.`,
  complete: 'Er is getekend door wie moet tekenen.',
  signed: (name: string, roles: string, at: string) => `${name} (${roles}), ${at}`,
  sign: 'Teken voor deze versie',
  withdraw: 'Neem mijn handtekening terug',
  asked: 'Wie moet tekenen',
  askedHelp: 'Zonder keuze tekent één auteur die niet zelf publiceert.',
  roles,
  saveAsked: 'Bewaar wie moet tekenen',
  publish: 'Publiceren',
  published: (version: string) => `Gepubliceerd als ${version}`,
  toModule: 'Bekijk de module',
  number: 'Nieuw versienummer',
  numberHint: 'Drie getallen met punten, hoger dan wat gepubliceerd is',
  classLabel: 'Soort wijziging',
  classHint: 'Nooit lichter dan de blokken waarvoor je zelf koos',
  follows: (name: string) => `${name} (volgt uit de blokken)`,
  asNamed: (name: string) => `${name} (staat in module.yaml)`,
  notesNl: 'Wat is er nieuw? (Nederlands)',
  notesEn: 'Wat is er nieuw? (Engels)',
  needed: 'Vul dit in.',
  wrongNumber: 'Schrijf drie getallen met punten, zoals 1.1.0.',
  run: (version: string) => `Publiceer als ${version}`,
  notYet: 'Publiceren kan zodra de controles in orde zijn en er getekend is.',
  releases: 'Eerder gepubliceerd uit dit ontwerp',
  released: ({ version, change, by, at }: Record<'version' | 'change' | 'by' | 'at', string>) =>
    `${version}, ${change.toLowerCase()}, door ${by} op ${at}`,
  signals: 'Wat lerenden deden',
  signalsLead: (least: number) =>
    `Per blok: waar lerenden stopten, vragen opnieuw probeerden of iets onduidelijk vonden. Nooit over minder dan ${least} mensen.`,
  signalsNone: 'Nog te weinig mensen om iets te tonen.',
  readers: (count: number) => `${count} lerenden openden deze les.`,
};
