import type { PartFailureTexts } from './translator.js';

/** What went wrong with drafts of modules, by code. */
export const draftErrorsEn: PartFailureTexts<'drafts'> = {
  'drafts/unknown': 'This draft does not exist, or you are not one of its authors.',
  'drafts/version-unknown': 'This version of the draft does not exist.',
  'drafts/file-unknown': 'This file is no longer there. Look in the history.',
  'drafts/source-unknown':
    'The sources of this module are not kept here. Import them as a folder or zip.',
  'drafts/archived': 'This draft is archived. Bring it back first.',
  'drafts/changed-meanwhile':
    'Somebody else changed the same lines. Your text is not lost: compare and choose.',
  'drafts/path-refused': 'There is a file in this place already.',
  'drafts/code-taken': 'There is a module with this code already. Choose another one.',
  'drafts/not-an-author': 'Nobody with this e-mail address may write modules.',
  'drafts/last-author': 'A draft keeps at least one author.',
  'drafts/full': 'The draft becomes too large. Make texts or pictures smaller.',
  'drafts/refused': 'There are mistakes in the files. Nothing was changed.',
  'drafts/version-not-higher':
    'That version is not higher than what is published. Choose a higher one.',
};
