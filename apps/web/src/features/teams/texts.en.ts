import type { WeekSlot } from '@weft/contracts';
import type { PartFailureTexts } from '../../platform/i18n/translator.js';
import type { teamsNl } from './texts.nl.js';

const list = new Intl.ListFormat('en-GB');
const tenths = new Intl.NumberFormat('en-IE', { style: 'percent', maximumFractionDigits: 0 });
const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const days = {
  ...{ mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
};
const parts = { morning: 'morning', afternoon: 'afternoon', evening: 'evening' };
const slot = (name: WeekSlot) => {
  const [day, part] = name.split('-') as [keyof typeof days, keyof typeof parts];
  return `${days[day]} ${parts[part]}`;
};

/** What may go wrong with teams. */
export const teamsErrorsEn: PartFailureTexts<'teams'> = {
  'teams/unknown': 'This team is not there (any more). Reload the page.',
  'teams/not-possible': 'That is not possible any more: the team has changed. Reload the page.',
  'teams/changed-meanwhile':
    'Meanwhile somebody got a team or left the cohort. No team was made yet. Mix again.',
  'teams/closed': 'You cannot choose a team yourself now. Ask your lecturer.',
  'teams/full': 'This team is full. Choose another one, or make your own.',
};

/** English texts of forming teams. */
export const teamsEn: typeof teamsNl = {
  title: 'Teams',
  ofCohort: (cohort) => `In the cohort ${cohort}.`,
  backToCohort: 'To the cohort',
  backgrounds: {
    social: 'social',
    business: 'business',
    technology: 'technology',
    arts: 'arts',
    health: 'health',
    other: 'something else',
  },
  noBackground: 'background not stated',
  size: people,
  empty: 'There are no teams yet.',
  emptyLecturer: 'Make one by hand, let learners choose or let the mixer propose some.',
  emptyLearner: 'You will hear as soon as you are in a team.',
  yourTeam: 'your team',
  oneSided: 'Everybody has the same background. A mixed team sees more.',
  noMembers: 'Nobody yet.',
  seesLater: 'sees what was made since joining',
  unplaced: (count) => `Without a team: ${people(count)}`,
  everyonePlaced: 'Everybody in the cohort is in a team.',
  move: 'Move',
  moveWho: (name) => `Move ${name}`,
  moveTo: 'To',
  noTeam: 'No team',
  seesEarlier: 'May read what the team made before',
  seesEarlierHint: 'Without this, this person only sees what is added from now on.',
  confirmMove: 'Move',
  moved: (name, team) => `${name} is now in ${team}.`,
  takenOut: (name) => `${name} is in no team any more.`,
  undo: 'Undo',
  close: 'Close',
  rename: 'Rename',
  renameWhat: (name) => `Rename ${name}`,
  name: 'Name of the team',
  nameMissing: 'Give the team a name.',
  save: 'Save',
  saved: 'Saved.',
  dissolve: 'Dissolve',
  dissolveWhat: (name) => `Dissolve ${name}`,
  dissolved: (name) => `${name} was dissolved. What it made is kept.`,
  dissolvedTitle: 'Dissolved teams',
  restore: 'Bring back',
  restoreWhat: (name) => `Bring back: ${name}`,
  restored: (name) => `${name} is back.`,
  makeTitle: 'Make a team',
  makeWho: 'Who is in it?',
  makeNobody: 'You can also make an empty team and fill it later.',
  make: 'Make the team',
  made: (name) => `The team ${name} was made.`,
  mixer: 'Let the mixer propose teams',
  choiceTitle: 'Learners choose themselves',
  choiceOff: 'Learners do not choose themselves now.',
  choiceUntil: 'Last day to choose',
  choiceLargest: 'At most in one team',
  choiceSees: 'Who joins a team later may read what it made before',
  choiceOpen: 'Let learners choose',
  choiceSave: 'Save',
  choiceClose: 'Stop choosing',
  choiceIsOpen: (until) => `Learners choose themselves, up to and including ${until}.`,
  choiceWasOpen: (until) => `Choosing was possible up to and including ${until}.`,
  chooseLead: (until, largest) =>
    `You choose your own team, up to and including ${until}. A team holds ${people(largest)}.`,
  join: 'Join',
  joinWhat: (name) => `Join ${name}`,
  joinNow: (name) => `You are now in ${name}.`,
  leave: 'Leave this team',
  leftNow: 'You are in no team any more. You can choose another one.',
  full: 'is full',
  makeOwn: 'Make your own team',
  myWishes: 'Say what you wish for your team',
  wishes: {
    title: 'What do you wish for your team?',
    lead: 'Your lecturer uses this to mix teams. Other learners never see it.',
    languages: 'In which languages can you work together?',
    hours: 'When do you usually have time?',
    hoursHint: 'Mark as many as you can: your team will find a moment more easily.',
    day: 'Day',
    days: {
      ...{ mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday' },
      ...{ sat: 'Saturday', sun: 'Sunday' },
    },
    parts,
    with: 'Whom do you like to work with?',
    notWith: 'Whom would you rather not?',
    withHint: 'Five at most. Whoever comes first counts most.',
    nobody: 'Nobody yet.',
    find: 'Find a learner by name',
    search: 'Search',
    found: (count) => (count === 0 ? 'Nobody found.' : `${people(count)} found.`),
    addWith: (name) => `Gladly with ${name}`,
    addNotWith: (name) => `Rather not with ${name}`,
    withShort: 'Gladly',
    notWithShort: 'Rather not',
    up: (name) => `${name} higher`,
    remove: (name) => `Remove ${name}`,
    upShort: 'Higher',
    removeShort: 'Remove',
    draft: 'What you fill in stays on this device until you save it.',
    save: 'Save my wishes',
    saved: 'Your wishes are saved. You can change them until there are teams.',
    placed: 'To the teams',
  },
  mix: {
    title: 'Mix teams',
    lead: (count) =>
      `${people(count)} without a team. The mixer makes the weakest team as strong as it can. No team exists until you confirm.`,
    nobody: 'Everybody is in a team already.',
    nobodyHelp: 'Dissolve a team or take somebody out to mix again.',
    size: 'People in a team',
    seed: 'Seed',
    seedHint: 'The same number gives the same teams for the same people.',
    weights: 'How much does each part count?',
    weight: ['not', 'a little', 'normally', 'a lot'],
    run: 'Mix',
    again: 'Mix with another seed',
    busy: 'The mixer is searching …',
    failed: 'The mixer did not start. Nothing has changed. Reload the page and try again.',
    cancel: 'Stop',
    partNames: {
      ...{ backgrounds: 'Backgrounds', languages: 'Languages', hours: 'Moments', wishes: 'Wishes' },
    },
    percent: (score) => tenths.format(score),
    result: 'The proposal',
    worst: (score) => `The weakest team scores ${tenths.format(score)}.`,
    teamName: (number) => `Team ${number}`,
    teamScore: (score) => `Score ${tenths.format(score)}`,
    backgrounds: (different, possible, unknown) =>
      `${different} of ${possible} possible${unknown > 0 ? `, ${unknown} not stated` : ''}`,
    languages: (best, speakers, stated) =>
      stated === 0 ? 'not stated' : `${list.format(best)}: ${speakers} of ${stated}`,
    hours: (common, stated) => {
      if (stated === 0) return 'not stated';
      return common.length === 0
        ? 'no moment when everybody can'
        : `everybody can on ${list.format(common.slice(0, 3).map(slot))}`;
    },
    wishes: (kept, total) => (total === 0 ? 'no wishes' : `${kept} of ${total} kept`),
    swap: 'Swap',
    swapWho: (name) => `Swap ${name}`,
    swapWith: 'With whom?',
    swapEffect: (before, after) => `The weakest team goes from ${before} to ${after}.`,
    swapConfirm: 'Swap',
    swapped: (one, other) => `${one} and ${other} changed places.`,
    broken: (count) => (count === 1 ? '1 wish is not kept' : `${count} wishes are not kept`),
    allKept: 'All wishes are kept.',
    brokenWith: (name, other, rank) => `${name} would like to be with ${other} (choice ${rank}).`,
    brokenNotWith: (name, other, rank) =>
      `${name} would rather not be with ${other} (choice ${rank}).`,
    somebody: 'somebody who is not in this mix',
    confirm: (count) => (count === 1 ? 'Make this team' : `Make these ${count} teams`),
    confirmHint: 'Everybody is then told. You can still change or dissolve each team.',
  },
};
