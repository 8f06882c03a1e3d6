import type { PartFailureTexts } from '../../platform/i18n/translator.js';
import type { insightNl } from './texts.nl.js';

const numbers = new Intl.NumberFormat('en-IE');
const hundredths = new Intl.NumberFormat('en-IE', { minimumFractionDigits: 2 });
const learners = (count: number) =>
  count === 1 ? '1 learner' : `${numbers.format(count)} learners`;

/** What can go wrong when answers are shared. */
export const insightErrorsEn: PartFailureTexts<'insight'> = {
  'insight/never-shared':
    'What you chose in a poll is not kept with your name. There is nothing to share.',
};

/** English texts of insight for lecturers. */
export const insightEn: typeof insightNl = {
  number: (value) => numbers.format(value),
  figure: (value) => hundredths.format(value),
  parts: 'Insight',
  back: 'To the cohort',
  views: { progress: 'Progress', answers: 'Answers', quiz: 'Quizzes', workload: 'Study time' },
  titles: {
    progress: (cohort) => `Progress: ${cohort}`,
    answers: (cohort) => `Answers: ${cohort}`,
    quiz: (cohort) => `Quizzes: ${cohort}`,
    workload: (cohort) => `Study time: ${cohort}`,
  },
  onlyLecturers: 'Only the lecturers of this cohort see this.',
  search: 'Search by name or e-mail address',
  background: 'Background',
  everyone: 'Everybody',
  noBackground: 'not filled in',
  stuckFilter: 'May be stuck',
  stuckAll: 'Does not matter',
  stuckAny: 'for one reason or another',
  rules: {
    idle: 'not active',
    tries: 'quiz does not work out',
    behind: 'behind schedule',
    slow: 'takes much longer',
  },
  found: (count) => learners(count),
  stuckCount: (count) =>
    count === 1 ? '1 of them may be stuck' : `${numbers.format(count)} of them may be stuck`,
  gridHelp:
    'Move through the table with the arrow keys. Home and End go to the start and the end of a row, Ctrl+Home and Ctrl+End to the first and the last one.',
  name: 'Name',
  progress: 'Finished',
  active: 'Last active',
  stuck: 'Stuck?',
  sortBy: (column) => `Sort by ${column.toLowerCase()}`,
  openModule: (title) => `Show the lessons of ${title}`,
  allModules: 'Show all modules',
  lessonsOf: (code) => `Lessons of ${code}`,
  never: 'not yet',
  percent: (value) => `${value}%`,
  cell: (done, total) => `${done}/${total}`,
  done: 'finished',
  opened: 'started',
  untouched: 'open',
  reasons: (count) => (count === 1 ? '1 reason' : `${count} reasons`),
  reasonsOf: (name) => `Why ${name} may be stuck`,
  reason: {
    idle: (days, open) =>
      `Did nothing for ${days} days, while ${open === 1 ? '1 lesson is' : `${open} lessons are`} open.`,
    tries: (title, tries, best) =>
      `Handed in the quiz of “${title}” ${tries} times; the best attempt got ${best}.`,
    behind: ({ title, due, days, open }) =>
      `“${title}” was due on ${due}, ${days === 1 ? '1 day' : `${days} days`} ago; ${open === 1 ? '1 lesson is' : `${open} lessons are`} not finished.`,
    slow: ({ title, minutes, median, others }) =>
      `Has read “${title}” for ${minutes} minutes. The ${others} others who finished it mostly needed ${median}.`,
  },
  points: (best, max) => `${numbers.format(best)} of ${numbers.format(max)} points`,
  explain: 'When does Weft say that somebody may be stuck?',
  explainLead: 'Four rules, each by itself. They are never added up to a score.',
  explained: {
    idle: (days) =>
      `Not active: did nothing for ${days} days or longer while a lesson is open. Counted from the last activity, the enrolment or the first day.`,
    tries: (tries) =>
      `Quiz does not work out: handed in a quiz ${tries} times or more, never with all points, in a lesson that is not finished.`,
    behind: () =>
      'Behind schedule: the deadline of a stage has passed and a lesson is not finished. Deadlines that were stretched count.',
    slow: (times, minutes, others) =>
      `Takes much longer: ${times} times as long as the median and at least ${minutes} minutes, compared with at least ${others} others who finished the lesson.`,
  },
  close: 'Close',
  downloadCsv: 'Download as CSV',
  downloadXlsx: 'Download as Excel',
  noLearners: 'Nobody is enrolled yet.',
  noLearnersHelp: 'Invite people or give them the code. Then you see here how far they are.',
  toInvite: 'Invite people',
  nobody: 'Nobody fits what you are looking for.',
  nobodyHelp: 'Empty the search field or choose another filter.',
  pager: { previous: 'Previous', next: 'Next' },
  position: (page, pages) => `Page ${page} of ${pages}`,
  module: 'Module',
  activity: 'Activity',
  kinds: {
    quiz: 'Quiz',
    reflection: 'Reflection',
    canvas: 'Canvas',
    log: 'Log',
    poll: 'Poll',
    'figure-reader': 'Reading a figure',
    script: 'Script',
    'pitch-timer': 'Pitch timer',
    rubric: 'Rubric',
    checklist: 'Checklist',
    board: 'Board',
    'position-line': 'Positions',
    decision: 'Decision tree',
    'break-even': 'Break-even',
    'financing-plan': 'Financing plan',
    explorer: 'Explorer',
  },
  answered: (answered, shared) =>
    `${learners(answered)} answered, you may read ${numbers.format(shared)}.`,
  rule: {
    open: 'Lecturers read this, unless somebody keeps it private.',
    asked: 'Personal: you only read what somebody shares with you.',
    never: 'What somebody chooses in a poll is not kept with a name.',
  },
  anonymous: 'Show no names',
  anonymousHelp:
    'Not on the server either: names and times do not come along. With few answers you may still recognise people.',
  somebody: (place) => `Answer ${place}`,
  draft: 'not handed in yet',
  written: (moment) => `on ${moment}`,
  empty: 'Empty answer',
  noActivities: 'There are no activities in this module.',
  noActivitiesHelp: 'Choose another module.',
  noAnswers: 'There is nothing to read yet.',
  noAnswersHelp: 'Answers show up here once somebody stores them and you may read them.',
  noQuiz: 'There is no quiz in this module.',
  quiz: 'Quiz',
  scope: 'Who',
  scopes: { cohort: 'this cohort', everyone: 'everybody in Weft' },
  scopeClosed:
    'Everybody in Weft is only possible once 10 people outside this cohort did the quiz.',
  firstAttempts: (count) => `First attempts of ${learners(count)}`,
  quizLead:
    'Only first attempts count: after those people saw the explanation. Who keeps an answer private counts as well, without a name.',
  tooFew: (needed) => `too few answers (at least ${needed})`,
  difficulty: 'Share of points (p)',
  discrimination: 'Discrimination (r)',
  upperLower: 'Best 27% minus weakest 27%',
  option: 'Answer',
  chosen: 'Chosen',
  correct: 'right',
  remarks: {
    hard: 'Hard: less than 30% of the points.',
    easy: 'Easy: more than 90% of the points.',
    weak: 'Tells little: who can do the other questions hardly does this one more often.',
    'check-key': 'Check the key: who can do the other questions does this one less often.',
    unused: 'hardly anybody chooses this',
    'attracts-strong': 'draws who can do the other questions',
  },
  howRead: 'How do you read these figures?',
  howReadParts: [
    'Share of points (p): from 0 (nobody right) to 1 (everybody right).',
    'Discrimination (r): does this question go along with the others in the quiz? From −1 to 1; the question itself is left out of the whole (Henrysson, 1963). Below 0.20 is little (Ebel and Frisbie, 1991).',
    'Best minus weakest: the difference in p between the best and the weakest 27% (Kelley, 1939).',
    'A wrong answer should discriminate below 0. When less than 5% choose it, it does no work (Haladyna and Downing, 1993).',
  ],
  workloadLead:
    'What a lesson says it takes, beside what was measured of who finished it. A median that is more than 20% off is a reason to adjust the lesson or its minutes.',
  lesson: 'Lesson',
  declared: 'Declared',
  measured: 'Measured (median)',
  middle: 'Middle half',
  people: 'Number',
  verdict: 'Verdict',
  verdicts: {
    within: 'right, within 20%',
    longer: 'takes longer',
    shorter: 'takes less',
    unknown: 'too few measurements',
  },
  minutes: (count) => `${numbers.format(count)} min`,
  range: (low, high) => `${low} to ${high} min`,
  moduleHours: ({ ects, min, max, onScreen }) =>
    `${numbers.format(ects)} ECTS, ${min} to ${max} hours. The lessons themselves are ${numbers.format(onScreen)} of those; Weft does not measure the assignment, field work and team work.`,
  notMeasured: 'What is not measured?',
  notMeasuredParts: (pause, needed) => [
    `Time counts between two signs that somebody reads, with at most ${pause} minutes between them. Who writes longer in one place is measured too short.`,
    'Reading on paper, without a network and outside Weft does not count.',
    `A median shows from ${needed} learners who finished the lesson.`,
    'Assignments, talks with partners and team work belong to the hours of a module, and are not measured.',
  ],
  sharingTitle: 'Who reads my answers?',
  sharingLead:
    'The lecturers of your cohorts always see how far you are, and how often you tried a quiz. What you answered they only read as you choose here. Nobody else reads along.',
  readers: 'This is about',
  reader: (cohort, names) => `${cohort}: ${names}`,
  noReaders: 'You follow no cohort now. Nobody reads your answers.',
  sharingEmpty: 'You have not answered anything yet.',
  sharingEmptyHelp: 'Once you fill in an activity in a lesson, you choose here who reads it.',
  toLessons: 'To the modules',
  shared: 'My lecturers may read this',
  byRule: {
    open: 'as agreed for this kind of activity',
    asked: 'personal, so only if you want it',
  },
  chosenOn: (day) => `chosen by you on ${day}`,
  neverShared: 'Nobody reads what you chose.',
  sharedNow: (title) => `Your lecturers can read “${title}” now.`,
  withheldNow: (title) => `Only you read “${title}” now.`,
};
