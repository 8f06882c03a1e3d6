import type { PartFailureTexts } from '../../platform/i18n/translator.js';
import type { roundPollsNl } from './texts.nl.js';

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const dots = (count: number) => (count === 1 ? '1 dot' : `${numbers.format(count)} dots`);
const people = (count: number) => (count === 1 ? '1 person' : `${numbers.format(count)} people`);

/** What can go wrong in a poll. */
export const roundPollsErrorsEn: PartFailureTexts<'round-polls'> = {
  'round-polls/unknown': 'This poll is not here (any more).',
  'round-polls/not-now':
    'That is not possible now: the poll has changed meanwhile. Below you see how it stands.',
  'round-polls/already-voted':
    'Your vote in this poll was counted before. That first vote stands; what you sent now was not counted.',
  'round-polls/one-or-two':
    'First say whether you and who came in on this device with a link are the same person. Then you can vote.',
  'round-polls/ballot-invalid': 'Your vote cannot be counted like this. Check your choice.',
  'round-polls/too-many': 'This round has very many polls already. Remove one first.',
};

/** English texts of the polls of a round. */
export const roundPollsEn: typeof roundPollsNl = {
  title: 'Polls',
  titleOf: (round) => `Polls: ${round}`,
  none: 'There is no poll yet.',
  noneHelp: 'As soon as the moderator opens a poll, you can vote here.',
  number: (number) => `Question ${number}`,
  states: { planned: 'Planned', open: 'Open', closed: 'Closed' },
  voters: (count) => (count === 0 ? 'Nobody has voted yet.' : `${people(count)} voted.`),
  hidden: 'Until the poll closes nobody sees a result, not even the moderator.',
  notOpen: 'The round is not open. Voting is not possible now.',
  onlyParticipants: 'You do not take part in this round yourself, so you do not vote.',
  voted: 'Your vote is counted.',
  votedWait: 'The result comes here once the poll is closed and its conclusion is written.',
  counting: 'The poll is closed. The moderator is still writing what can be concluded from it.',
  vote: {
    send: 'Vote',
    sure: 'You vote once, without your name. Nobody can see afterwards what you chose, so it cannot be changed.',
    sureOpen:
      'You answer once. It is shown without your name and in no order. It cannot be changed after that.',
    choose: (most) => (most === 1 ? 'Choose one answer.' : `Choose ${most} at most.`),
    chosen: (count, most) => `${count} of ${most} chosen.`,
    full: (most) =>
      `You chose ${most} already, and that is the limit. Take a choice away to make another one.`,
    dots: (budget, several) =>
      `You have ${dots(budget)}. ${several ? 'Several on the same answer are allowed.' : 'One an answer at most.'}`,
    left: (count) => (count === 0 ? 'You gave all your dots.' : `${dots(count)} left to give.`),
    give: (title) => `Give a dot to: ${title}`,
    take: (title) => `Take a dot from: ${title}`,
    own: dots,
    scale: (low, high, steps) => `From 1 (${low}) to ${steps} (${high}).`,
    noOpinion: 'No opinion',
    ranking:
      'Put everything in order, the most important one on top. With the arrows or by choosing a place.',
    place: (title) => `Place of: ${title}`,
    up: (title) => `Higher: ${title}`,
    down: (title) => `Lower: ${title}`,
    moved: (title, place) => `${title} is now in place ${place}.`,
    open: 'Your answer',
    openHint: 'Name nobody. 2,000 characters at most.',
    missing: {
      none: 'First choose an answer.',
      'too-few': 'First put everything in order.',
      'too-many': 'You chose too many.',
      twice: 'One answer is in it twice.',
      unknown: 'The question has changed. Load the page again.',
    },
  },
  result: {
    title: 'Result',
    ofRound: 'Result of the round before',
    votes: 'Votes',
    dots: 'Dots',
    answer: 'Answer',
    ofVotes: 'Share of the votes',
    ofPeople: 'Share of the voters',
    voters: (count) => `${people(count)} voted.`,
    total: (count) => `${numbers.format(count)} votes in all; in brackets the part of all votes.`,
    percent: (share) =>
      new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 }).format(share),
    number: (value) => numbers.format(value),
    nobody: 'Nobody voted.',
    tooFew: 'Fewer than five people voted. So that nobody can be recognised, no counts are shown.',
    noPercentages: {
      'several-choices':
        'No percentages of voters: each voter could choose more than once, so such a percentage would mislead.',
      'respondents-unknown':
        'No percentages of voters: how many people voted is not known for certain.',
      'too-few': 'No percentages of voters: too few people voted for that.',
    },
    warnings: {
      'reported-too-few': (reported, least) =>
        `The source reports ${reported} participants, yet these votes come from ${least} people at least. Read them as votes, never as a part of the participants.`,
      'choices-left': (votes, each) =>
        `${votes} votes is no multiple of ${each}: at least one voter chose fewer than ${each}.`,
    },
    noOpinion: 'No opinion',
    median: (value, range) =>
      `Median ${value}, interquartile range ${range} (the smaller, the more people agree).`,
    ranking: 'Mean place',
    firsts: 'In place 1',
    agreement: (value) =>
      `Agreement: Kendall’s W = ${value} (0 is none, 1 is complete; Kendall and Babington Smith, 1939).`,
    answers: (count) => (count === 1 ? '1 answer' : `${numbers.format(count)} answers`),
    byRole: 'By role',
    byRoleHint: 'Who has more than one role counts in each of them.',
    roleOf: (role, voters) => `${role} (${people(voters)})`,
    withheld: (roles) =>
      `Not shown apart: ${roles}. Fewer than five people with that role voted, or their choice could be worked out.`,
    roles: {
      student: 'Students',
      lecturer: 'Lecturers',
      researcher: 'Researchers',
      professional: 'Professionals',
    },
    concluded: 'What we conclude',
    notConcluded: 'What we do not conclude',
    closedOn: (day) => `Closed on ${day}.`,
    shift: {
      title: 'Difference with the round before',
      before: 'Round before',
      after: 'This round',
      change: 'Difference',
      points: (value) =>
        `${value > 0 ? '+' : ''}${numbers.format(Math.round(value * 100))} percentage points`,
      places: (value) => `${value > 0 ? '+' : ''}${numbers.format(value)}`,
      shares: 'Shares of the votes in both rounds.',
      scale: (before, after) => `Median: from ${before} to ${after}.`,
      spread: (before, after) => `Interquartile range: from ${before} to ${after}.`,
      closer: 'Opinions are closer together.',
      apart: 'Opinions are further apart.',
      same: 'The spread stayed the same.',
      agreement: (before, after) => `Kendall’s W: from ${before} to ${after}.`,
      none: 'The two rounds cannot be laid side by side: the question changed or too few people voted.',
    },
  },
  moderate: {
    lead: 'Make polls, open them when everybody is ready, and close them. Only then you see a result; participants see it once you wrote the conclusion.',
    counted:
      'Everybody who was invited votes once. Whom you invited at two addresses is asked to bring them together as soon as we notice that they are one person. Where we do not notice, she counts twice.',
    none: 'This round has no poll yet.',
    noneHelp: 'Begin with a question of the template, or write one yourself.',
    screen: 'Shared screen',
    templates: 'Begin with an existing question',
    templateOf: (number, source) => `Question ${number} · ${source}`,
    add: 'Add',
    templateAdd: (title) => `Add: ${title}`,
    fromFocusGroup: 'WELFARE focus group',
    fromPrevious: 'From the round before',
    added: 'Added. The poll is planned; open it when you like.',
    own: 'Write a question yourself',
    edit: 'Change',
    editOf: (title) => `Change: ${title}`,
    remove: 'Remove',
    removeAsk: (title) => `Remove “${title}”? Nobody has voted yet.`,
    open: 'Open the poll',
    openAsk: 'From now on people can vote, and the question stands.',
    close: 'Close and count',
    closeAsk: (count) =>
      `Once closed nobody can vote any more, and the poll does not open again. ${people(count)} voted so far.`,
    closeFew: 'With fewer than five voters no count is shown, not later either.',
    cancel: 'Cancel',
    outcome: 'Conclusion',
    outcomeLead:
      'Participants see the result once you filled in both fields in one language at least.',
    outcomeNeeded:
      'Write what can be concluded and what cannot. Only then do participants see the result.',
    concluded: (language) => `What we conclude (${language})`,
    notConcluded: (language) => `What we do not conclude (${language})`,
    saveOutcome: 'Show to participants',
    changeOutcome: 'Change the conclusion',
    outcomeSaved: 'Saved. Participants now see the result.',
  },
  form: {
    kind: 'Kind',
    kinds: {
      choose: 'Choose so many at most',
      dots: 'Spread dots',
      scale: 'Scale',
      ranking: 'Put in order',
      open: 'Open question',
    },
    title: (language) => `Question (${language})`,
    oneLanguage: 'One language is enough; who reads the other one sees this.',
    languages: { nl: 'Dutch', en: 'English' },
    choose: 'To choose at most',
    dots: 'Dots per person',
    several: 'Several dots on one answer are allowed',
    options: (language) => `Answers (${language})`,
    optionsHint: 'One a line, two at least. Line by line the same in both languages.',
    optionsUneven: 'Write as many answers in both languages, or leave one language empty.',
    optionsFew: 'Write two answers at least.',
    titleMissing: 'Write the question in one language at least.',
    chooseMany: 'There are fewer answers than can be chosen.',
    shuffled: 'Put the answers in another order for each person',
    steps: 'Number of steps',
    low: (language) => `Lowest step (${language})`,
    high: (language) => `Highest step (${language})`,
    endsMissing: 'Write what the lowest and the highest step mean.',
    noOpinion: '“No opinion” is allowed',
    save: 'Save the poll',
  },
  screen: {
    title: 'Polls on a large screen',
    back: 'Back to the polls',
    waiting: 'No poll is open now.',
  },
};
