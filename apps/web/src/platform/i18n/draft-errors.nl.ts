import type { PartFailureTexts } from './translator.js';

/** What went wrong with drafts of modules, by code. */
export const draftErrorsNl = {
  'drafts/unknown': 'Dit ontwerp bestaat niet, of je schrijft er niet aan mee.',
  'drafts/version-unknown': 'Deze versie van het ontwerp bestaat niet.',
  'drafts/file-unknown': 'Dit bestand bestaat niet meer. Kijk in de geschiedenis.',
  'drafts/source-unknown':
    'De bronnen van deze module zijn hier niet bewaard. Importeer ze als map of zip.',
  'drafts/archived': 'Dit ontwerp is gearchiveerd. Haal het eerst terug.',
  'drafts/changed-meanwhile':
    'Iemand anders veranderde dezelfde regels. Jouw tekst is niet verloren: vergelijk en kies.',
  'drafts/path-refused': 'Op deze plaats staat al een bestand.',
  'drafts/code-taken': 'Er is al een module met deze code. Kies een andere.',
  'drafts/not-an-author': 'Niemand met dit e-mailadres mag modules schrijven.',
  'drafts/last-author': 'Een ontwerp houdt minstens één auteur.',
  'drafts/full': 'Het ontwerp wordt te groot. Maak teksten of afbeeldingen kleiner.',
  'drafts/refused': 'Er staan fouten in de bestanden. Er is niets veranderd.',
  'drafts/version-not-higher': 'Die versie is niet hoger dan wat gepubliceerd is. Kies een hogere.',
} as const satisfies PartFailureTexts<'drafts'>;
