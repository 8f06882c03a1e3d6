import type { PartFailureTexts } from '../../platform/i18n/translator.js';
import type { publishingNl } from './texts.nl.js';

/** What went wrong when publishing, by code. */
export const publishingErrorsEn: PartFailureTexts<'publishing'> = {
  'publishing/published': 'This version was published already. Make a new version.',
  'publishing/role-kept': 'Only an administrator can take away a role that was asked for.',
  'publishing/not-ready': 'Not all checks are right. Nothing was published.',
  'publishing/not-looked-at': 'First say that you looked at what is doubtful.',
  'publishing/not-signed': 'A signature is missing. Nothing was published.',
  'publishing/change-too-light':
    'The change is heavier than you say: what is learned or marked changes.',
  'publishing/block-unchanged':
    'A block you chose a kind of change for does not change any more. Nothing was published. Load the page again.',
};

const reasons: Record<string, (about: string) => string> = {
  'image-alt': (about) => `An image without words (${about})`,
  'heading-order': (about) => `The heading “${about}” skips a level`,
  'heading-empty': () => 'An empty heading',
  'link-empty': (about) => `A link without words (${about})`,
  'link-vague': (about) => `The link “${about}” does not say where it leads`,
  'table-head': () => 'A table without column titles',
  transcript: (about) => `The recording “${about}” has no transcript`,
  captions: (about) => `The video “${about}” has no captions`,
  'open-blockers': (about) =>
    about === '1'
      ? '1 remark still waits for an answer'
      : `${about} remarks still wait for an answer`,
  'language-missing': (about) => `“${about}” is missing in this language`,
  'translation-behind': () => 'This block did not follow the other language yet',
  'translation-missing': () => 'Only the other language has this block',
  'no-open-space': () => 'There is no room for what learners bring',
  'already-published': (about) => `This version was published already, as ${about}`,
  'not-from-newest': (about) =>
    `This draft does not come from ${about}, which is published now: what changed there goes away`,
};

/** What the page about publishing says in English. */
export const publishingEn: typeof publishingNl = {
  title: 'Publish',
  titleOf: (module) => `Publish: ${module}`,
  lead: 'A version of your draft becomes a version of the module that never changes again. Cohorts choose when they move to it; nobody loses a completion.',
  none: 'There is no version yet',
  noneHelp: 'First make a version under Write. It is checked here.',
  version: 'Version of the draft',
  versionOption: (number, published) =>
    published ? `Version ${number} (published as ${published})` : `Version ${number}`,
  newest: (version) => (version ? `Published now: ${version}` : 'The module was never published.'),
  checks: 'Checks',
  names: {
    content: 'Content',
    accessibility: 'Accessibility',
    blockers: 'Remarks that stand in the way',
    translation: 'Translation',
    'open-space': 'Open space',
    version: 'Version',
  },
  results: { passed: 'In order', doubtful: 'Look at this', failed: 'Not in order' },
  more: (count) => `and ${count} more`,
  reason: (code, about) => reasons[code]?.(about) ?? about,
  languages: { nl: 'Dutch', en: 'English' },
  line: (line) => `line ${line}`,
  mend: 'Mend it',
  remarks: 'To the remarks',
  looked: (name) => `I looked at this: ${name.toLowerCase()}`,
  change: 'What changes',
  proposed: (name) => `The texts say: ${name}.`,
  least: (name) => `At least: ${name}, as what is learned or the assignment changes.`,
  blocks: (count) => (count === 1 ? '1 block changed' : `${count} blocks changed`),
  blocksHelp:
    'Is a block lighter or heavier to you than its text says? Then choose for yourself. The kind of change and the version number follow, and lecturers see your choice before they move. Nobody who is done hears of a block that only changed in language and form.',
  said: (count, name) =>
    `You chose for ${count === 1 ? '1 block' : `${count} blocks`} yourself. The whole becomes: ${name}.`,
  fromText: (name) => `${name} (from its text)`,
  asTexts: 'Back to what the texts say',
  /** A block that stands in one language; empty where it has no words. */
  onlyIn: {
    nl: (words) => (words ? `In Dutch only: ${words}` : ''),
    en: (words) => (words ? `In English only: ${words}` : ''),
  },
  noText: '(without text)',
  classes: {
    editorial: 'Language and form',
    clarifying: 'Clarification',
    outcome: 'Other things to learn',
    assessment: 'Other assessment',
  },
  signOff: 'Signatures',
  alone: 'You write this alone: you answer for this version yourself.',
  otherNeeded: 'Somebody else than who publishes still has to sign.',
  missing: (names) => `Still needed: ${names}.`,
  complete: 'Everybody who has to sign did.',
  signed: (name, roles, at) => `${name} (${roles}), ${at}`,
  sign: 'Sign for this version',
  withdraw: 'Take my signature back',
  asked: 'Who has to sign',
  askedHelp: 'Without a choice, one author signs who does not publish.',
  roles: { lecturer: 'Lecturer', author: 'Author', administrator: 'Administrator' },
  saveAsked: 'Save who has to sign',
  publish: 'Publish',
  published: (version) => `Published as ${version}`,
  toModule: 'Look at the module',
  number: 'New version number',
  numberHint: 'Three numbers with dots, higher than what is published',
  classLabel: 'Kind of change',
  classHint: 'Never lighter than the blocks you chose for yourself',
  follows: (name) => `${name} (from the blocks)`,
  asNamed: (name) => `${name} (in module.yaml)`,
  notesNl: 'What is new? (Dutch)',
  notesEn: 'What is new? (English)',
  needed: 'Fill this in.',
  wrongNumber: 'Write three numbers with dots, such as 1.1.0.',
  run: (version) => `Publish as ${version}`,
  notYet: 'You can publish once the checks are right and it is signed for.',
  releases: 'Published from this draft before',
  released: ({ version, change, by, at }) =>
    `${version}, ${change.toLowerCase()}, by ${by} on ${at}`,
  signals: 'What learners did',
  signalsLead: (least) =>
    `Block by block: where learners stopped, tried a question again or found something unclear. Never about fewer than ${least} people.`,
  signalsNone: 'Too few people yet to show anything.',
  readers: (count) => `${count} learners opened this lesson.`,
};
