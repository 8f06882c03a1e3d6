import type { PartFailureTexts } from './translator.js';

/** What went wrong with tracks, by code. */
export const tracksErrorsEn = {
  'tracks/unknown': 'This draft does not exist, or it is not yours.',
  'tracks/archived': 'This draft was put away. Take it back first, in the list of your tracks.',
  'tracks/changed-meanwhile':
    'Somebody else changed this track meanwhile. What you did is still on your screen.',
  'tracks/has-errors': 'This track still has errors. Nothing was published. Mend them first.',
  'tracks/version-not-higher':
    'A version must be higher than all before it. Nothing was published. Choose a higher one.',
  'tracks/not-an-editor':
    'No lecturer or author has this e-mail address. Ask an administrator to give the role.',
} as const satisfies PartFailureTexts<'tracks'>;
