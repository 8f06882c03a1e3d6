import { type mediaNl, megabytesIn } from './media-texts.nl.js';

const megabytes = megabytesIn('en-GB');

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
  room: (bytes) => `Room left in this module: ${megabytes(bytes)} MB.`,
  held: (count) =>
    `No connection. ${count === 1 ? '1 file is' : `${count} files are`} kept on this device and will be sent by ${count === 1 ? 'itself' : 'themselves'}. You can already put ${count === 1 ? 'it' : 'them'} in the text.`,
  heldSignedOut: (count) =>
    `You are signed out. ${count === 1 ? '1 file is' : `${count} files are`} kept on this device and will be sent once you are signed in again.`,
  waits: 'on this device, not sent yet',
  sendNow: 'Try now',
  unkept: 'This device has no room to keep it. Leave this window open until it is sent.',
  refusals: {
    name: ({ name }) =>
      `“${name}” cannot come in here: choose png, jpg, gif, webp, avif, mp3, m4a, ogg, mp4, webm, vtt or pdf; what replaces a file is of the same kind.`,
    'too-large': ({ name, most, recording }) =>
      `“${name}” is too large: a file of this kind may have up to ${megabytes(most)} MB. Make it smaller${recording ? ', or put a long recording on a site for recordings and link to it' : ''}.`,
    full: ({ name }) =>
      `There is no room left for “${name}”: a module has up to 60 files and 20 MB. Take something away first.`,
  },
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
