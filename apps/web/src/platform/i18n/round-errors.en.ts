import type { PartFailureTexts } from './translator.js';

/** What went wrong with review rounds, by code. */
export const roundErrorsEn: PartFailureTexts<'rounds'> = {
  'rounds/unknown':
    'This round is not there, or you have no access to it (any more). Ask its moderator for a new link.',
  'rounds/not-open': 'The round is not open now. What you said before is kept.',
  'rounds/consent-first': 'First read the consent and agree with it. Then you can go on.',
  'rounds/not-possible':
    'That cannot be done with this round now. See whether it was opened or closed meanwhile.',
  'rounds/changed-meanwhile':
    'Somebody else changed this round meanwhile. Load the page again; first copy what you typed.',
  'rounds/dates-reversed': 'The end must come after the beginning, and in the future.',
  'rounds/link-invalid':
    'This link does not work (any more). Did you get a later mail about this round? Use the link in that one. Otherwise the moderator can send you a new one.',
  'rounds/code-wrong': 'This code is wrong or has expired. Look at your latest mail.',
};
