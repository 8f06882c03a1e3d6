import { type content, type DueItem, groupSubject, type Locale } from '@weft/contracts';
import type { CatalogueSnapshot } from '../catalogue/index.js';
import type { DueRow, TeamRow } from './home.repository.js';

/** What a team is asked to do with an agreement. */
type Task = 'write' | 'agree' | 'answer';

interface Given {
  team: TeamRow;
  /** What the cohort of the team follows; null where she no longer does. */
  track: content.TrackFile | null;
  /** Of the learner, soonest first. */
  dates: readonly DueRow[];
}

const words: Readonly<Record<Locale, Readonly<Record<Task, (what: string) => string>>>> = {
  nl: {
    write: (what) => `Schrijf ${what}`,
    agree: (what) => `Lees ${what} en ga akkoord`,
    answer: (what) => `Beantwoord de vragen bij ${what}`,
  },
  en: {
    write: (what) => `Write ${what}`,
    agree: (what) => `Read ${what} and agree`,
    answer: (what) => `Answer the questions about ${what}`,
  },
};
const named = {
  nl: { group: 'de groepsafspraak', on: (title: string) => `de leerafspraak: ${title}` },
  en: { group: 'the group agreement', on: (title: string) => `the agreement: ${title}` },
} as const;

/** What a team is asked about its agreements: to write, to agree with, and with questions. */
export function teamDue(
  { team: { teamId, name, agreements, cohortId }, track, dates }: Given,
  catalogue: CatalogueSnapshot,
  locale: Locale,
): DueItem[] {
  const soonest = dates.find((date) => date.cohortId === cohortId && date.kind === 'stage');
  const stage = track?.stages.find(({ id }) => id === soonest?.targetId);
  const now = (stage?.modules ?? []).flatMap(
    ({ code }) => catalogue.moduleByCode(code)?.assignment.id ?? [],
  );
  const subjects = new Set([groupSubject, ...agreements.map(({ subject }) => subject), ...now]);
  return [...subjects].flatMap((subject) => {
    const task = taskOf(agreements.find((one) => one.subject === subject));
    const title = subject === groupSubject ? null : titleOf(subject, catalogue, locale);
    if (!task || title === undefined) return [];
    const what = title === null ? named[locale].group : named[locale].on(title);
    return {
      ...{ source: 'agreement' as const, id: `${teamId} ${subject}`, place: name },
      title: words[locale][task](what),
      path: `/teams/${teamId}/agreement${subject === groupSubject ? '' : `/${subject}`}`,
      ...{ dueOn: null, late: false, extended: false },
    };
  });
}

function taskOf(agreement: TeamRow['agreements'][number] | undefined): Task | null {
  if (!agreement) return 'write';
  const { state, asked } = agreement;
  if (state === 'sent') return null;
  if (asked) return 'agree';
  if (state === 'questions') return 'answer';
  return state === 'draft' ? 'write' : null;
}

/** What an assignment is called; undefined where nothing published has it. */
export function titleOf(assignmentId: string, { modules }: CatalogueSnapshot, locale: Locale) {
  const module = modules.find(({ published }) => published?.assignment.id === assignmentId);
  return module?.published?.assignment.title[locale];
}
