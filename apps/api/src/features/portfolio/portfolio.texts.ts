import type { GoalOutcome, Locale } from '@weft/contracts';

interface Words {
  title: string;
  /** Under the title: whose it is and of when. */
  of: (name: string, date: string) => string;
  empty: string;
  goal: string;
  evidence: string;
  dueOn: string;
  outcome: string;
  outcomes: Record<GoalOutcome, string>;
  lookBack: string;
  wholeTrack: string;
  feedback: string;
  points: (score: string, max: string) => string;
  columns: readonly string[];
}

/** What a portfolio says that nobody wrote: a file has no interface to ask. */
export const words: Readonly<Record<Locale, Words>> = {
  nl: {
    title: 'Portfolio',
    of: (name, date) => `${name}, ${date}`,
    empty: 'Er zit nog niets in dit portfolio.',
    goal: 'Doel',
    evidence: 'Hoe ik het zal zien',
    dueOn: 'Tegen',
    outcome: 'Wat ervan werd',
    outcomes: { reached: 'bereikt', partly: 'voor een deel bereikt', changed: 'veranderd' },
    lookBack: 'Terugblik',
    wholeTrack: 'Het hele traject',
    feedback: 'Feedback',
    points: (score, max) => `${score} van de ${max} punten`,
    columns: ['module', 'les', 'titel', 'soort', 'datum', 'tekst', 'punten'],
  },
  en: {
    title: 'Portfolio',
    of: (name, date) => `${name}, ${date}`,
    empty: 'This portfolio holds nothing yet.',
    goal: 'Goal',
    evidence: 'How I will see it',
    dueOn: 'By',
    outcome: 'What became of it',
    outcomes: { reached: 'reached', partly: 'partly reached', changed: 'changed' },
    lookBack: 'Looking back',
    wholeTrack: 'The whole track',
    feedback: 'Feedback',
    points: (score, max) => `${score} of ${max} points`,
    columns: ['module', 'lesson', 'title', 'kind', 'date', 'text', 'points'],
  },
};
