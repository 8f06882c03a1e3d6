import { readAnswer } from '@weft/activities';
import type { Goal, Json, Locale, PortfolioEntry, PortfolioLine } from '@weft/contracts';
import type { CatalogueSnapshot } from '../catalogue/index.js';
import type { AnswerRow } from './portfolio.repository.js';
import { words } from './portfolio.texts.js';

interface Given {
  answers: readonly AnswerRow[];
  goals: readonly Goal[];
  omitted: ReadonlySet<string>;
}

/** Everything somebody made, in the order of the modules and, within one, of the lessons. */
export function toEntries(
  { answers, goals, omitted }: Given,
  catalogue: CatalogueSnapshot,
  locale: Locale,
): PortfolioEntry[] {
  const place = new Map(
    catalogue.modules
      .flatMap(({ planned, published }) => [
        planned.code,
        ...(published?.lessons.map(({ file }) => file.id) ?? []),
      ])
      .map((key, index) => [key, index]),
  );
  const placed = [
    ...goals.map((goal) => ({
      place: goal.moduleCode === null ? -1 : (place.get(goal.moduleCode) ?? place.size),
      entry: toGoalEntry(goal, catalogue, locale),
    })),
    ...answers.map((row) => ({
      place: place.get(row.lessonId) ?? place.size,
      entry: toAnswerEntry(row, catalogue, locale),
    })),
  ];
  return placed
    .filter(({ entry }) => entry.lines.length > 0)
    .sort((one, other) => one.place - other.place)
    .map(({ entry }) => ({ ...entry, chosen: !omitted.has(entry.id) }));
}

type Entry = Omit<PortfolioEntry, 'chosen'>;

function toAnswerEntry(row: AnswerRow, catalogue: CatalogueSnapshot, locale: Locale): Entry {
  const { activityId, lessonId, kind, props, value, at, result } = row;
  const found = catalogue.lesson(lessonId);
  const code = found?.module.file.code ?? catalogue.knownLesson(lessonId)?.moduleCode ?? null;
  return {
    id: activityId,
    kind,
    title: titleOf(props) || (found?.lesson.file.title[locale] ?? activityId),
    moduleCode: code,
    moduleTitle: moduleTitle(code, catalogue, locale),
    lessonTitle: found?.lesson.file.title[locale] ?? '',
    path: found
      ? `/modules/${found.module.file.slug}/${found.lesson.file.slug}#${activityId.split('.').at(-1) ?? ''}`
      : '/modules',
    at: at.toISOString(),
    lines: readAnswer(props, value, locale),
    feedback: result && {
      score: result.score,
      max: result.max,
      remarks: result.items.map(({ explanation }) => explanation).filter(Boolean),
    },
  };
}

function toGoalEntry(goal: Goal, catalogue: CatalogueSnapshot, locale: Locale): Entry {
  const t = words[locale];
  const line = (label: string, text: string | null): PortfolioLine[] =>
    text ? [{ depth: 0, label, text }] : [];
  return {
    id: goal.id,
    kind: 'goal',
    title: goal.text,
    moduleCode: goal.moduleCode,
    moduleTitle: moduleTitle(goal.moduleCode, catalogue, locale),
    lessonTitle: '',
    path: '/me/goals',
    at: goal.changedAt,
    lines: [
      ...line(t.goal, goal.text),
      ...line(t.evidence, goal.evidence),
      ...line(t.dueOn, goal.dueOn),
      ...line(t.outcome, goal.outcome && t.outcomes[goal.outcome]),
      ...line(t.lookBack, goal.lookBack),
    ],
    feedback: null,
  };
}

function moduleTitle(code: string | null, catalogue: CatalogueSnapshot, locale: Locale): string {
  const module = catalogue.modules.find(({ planned }) => planned.code === code);
  return (module?.published?.file ?? module?.planned)?.title[locale] ?? words[locale].wholeTrack;
}

/** What authors call the activity, else what it asks. */
function titleOf(props: Record<string, Json>): string {
  const name = ['title', 'prompt', 'question'].map((key) => props[key]);
  const found = name.find((one) => typeof one === 'string');
  return typeof found === 'string' ? found : '';
}
