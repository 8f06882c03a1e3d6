import type { PartFailureTexts } from './translator.js';

/** What went wrong with review rounds, by code. */
export const roundErrorsNl = {
  'rounds/unknown':
    'Deze ronde is er niet, of je hebt er geen toegang (meer) toe. Vraag de begeleider om een nieuwe link.',
  'rounds/not-open': 'De ronde is nu niet open. Wat je eerder zei, is bewaard.',
  'rounds/consent-first': 'Lees eerst de toestemming en ga ermee akkoord. Dan kun je verder.',
  'rounds/not-possible': 'Dat kan nu niet met deze ronde. Kijk of ze intussen open of gesloten is.',
  'rounds/changed-meanwhile':
    'Iemand anders veranderde deze ronde intussen. Laad de pagina opnieuw; kopieer eerst wat je typte.',
  'rounds/dates-reversed': 'Het einde moet na het begin liggen, en in de toekomst.',
  'rounds/link-invalid':
    'Deze link werkt niet (meer). Kreeg je later nog een mail over deze ronde? Gebruik dan de link daarin. Anders kan de begeleider je een nieuwe sturen.',
  'rounds/code-wrong': 'Deze code klopt niet of is verlopen. Kijk je laatste mail na.',
} as const satisfies PartFailureTexts<'rounds'>;
