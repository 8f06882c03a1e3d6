import type { mediaNl } from './media-texts.nl.js';

/** What the pane of pictures and recordings says in English. */
export const mediaEn: typeof mediaNl = {
  title: 'Pictures and sound',
  add: 'Add a file',
  help: 'Picture (up to 1 MB), sound (8 MB), video (16 MB), captions or pdf. You can also drag a file here or into the text, or paste a picture.',
  none: 'There are no pictures or recordings yet',
  sending: (name) => `“${name}” is being sent…`,
  came: (name) => `“${name}” is here. Put it in the text with some words.`,
  replaced: (name) => `“${name}” was replaced. See whether the words in the text still fit.`,
  notSent: (name) => `“${name}” did not come in.`,
  refusedName: (name) =>
    `“${name}” cannot be here: choose png, jpg, gif, webp, avif, mp3, m4a, ogg, mp4, webm, vtt or pdf; a replacement is of the same kind.`,
  kinds: { audio: 'Sound', video: 'Video', captions: 'Captions', document: 'Pdf' },
  facts: ({ size, width, height }) =>
    [
      `${Math.max(1, Math.round(size / 1024))} kB`,
      ...(width === null ? [] : [`${width} × ${height} pixels`]),
    ].join(', '),
  insert: 'Put in the text',
  insertNamed: (name) => `Put in the text: “${name}”`,
  replace: 'Replace',
  replaceNamed: (name) => `Replace: “${name}”`,
  rename: 'Rename',
  renameNamed: (name) => `Rename: “${name}”`,
  newName: 'New name',
  newNameHint: (ending) =>
    `Small letters, digits and hyphens; ${ending} stays. All texts that name the file follow.`,
  nameWrong: 'Choose small letters, digits and hyphens, and a name that is still free.',
  renamed: (name, texts) =>
    texts === 0
      ? `The file is now called “${name}”.`
      : `The file is now called “${name}”, in ${texts === 1 ? '1 text' : `${texts} texts`} as well.`,
  remove: 'Remove',
  removeNamed: (name) => `Remove: “${name}”`,
  removed: (name) => `“${name}” is gone. The history still has it.`,
  main: {
    picture: 'Description',
    audio: 'Title of the recording',
    video: 'Title of the video',
    document: 'Text of the link',
  },
  mainHint: {
    picture:
      'Say what it shows and what it is for, for those who do not see it. In the language of this text.',
    audio: 'In the language of this text.',
    video: 'In the language of this text.',
    document: 'Say what it is, for example “worksheet (pdf)”.',
  },
  caption: 'Caption (may stay empty)',
  captionHint: 'Stands below the picture for everybody, for example whose it is.',
  transcript: 'Transcript',
  transcriptHint: 'What is said and shown, for those who do not hear or see it.',
  captions: 'Captions',
  noCaptions: 'none',
  run: 'Put in the text',
};
