import type { ActivityDefinition, Json } from '@weft/contracts';
import type { Diagnostic } from '../diagnostics.js';
import { suggest } from '../suggest.js';
import { placeOfActivity } from './activity-place.js';
import { problemAt } from './check-modules.js';
import type { CompiledText, CompiledTexts } from './compile-texts.js';
import type { Curriculum, CurriculumKit } from './curriculum.js';

type Entries = readonly Record<string, Json>[];
const entriesOf = (props: ActivityDefinition['props'], key: string): Entries =>
  Array.isArray(props[key]) ? (props[key] as Entries) : [];

const asksForEvidence = ({ props }: ActivityDefinition): string | null =>
  entriesOf(props, 'zones').some(({ evidence }) => evidence === true)
    ? null
    : 'no zone asks whether a note was heard or is assumed: set `evidence: true` (P10)';

const iterates = ({ props }: ActivityDefinition): string | null => {
  const required = entriesOf(props, 'columns').filter((column) => column['required'] === true);
  const missing = ['expectation', 'result', 'change'].filter(
    (wanted) => !required.some(({ id }) => id === wanted),
  );
  return missing.length === 0 ? null : `require the columns ${missing.join(', ')} (P9)`;
};

const refusesMoneyOnly = ({ props }: ActivityDefinition): string | null =>
  entriesOf(props, 'atLeastOne').length > 0
    ? null
    : 'add `atLeastOne`, so that a table with money alone is refused (P19)';

/** What some tools must be, by their id in the kit; each answers what is wrong, or null. */
const demands: Record<string, (activity: ActivityDefinition) => string | null> = {
  persona: asksForEvidence,
  'journey-map': asksForEvidence,
  'prototype-log': iterates,
  'indicator-table': refusesMoneyOnly,
};

/** Every tool of the kit is an activity of some lesson, and is what it has to be. */
export function checkKit({ modules, kit }: Curriculum, texts: CompiledTexts): Diagnostic[] {
  const lessons = modules.flatMap((module) => module.lessons.map(({ file }) => file.id));
  return kit.flatMap((tool): Diagnostic[] => {
    const { id, lesson, activity } = tool.file;
    if (!lessons.includes(lesson)) {
      const message = `there is no lesson ${lesson}`;
      return [unknown(tool, 'lesson', { message, hint: suggest(lesson, lessons) })];
    }
    const [text] = texts.get(lesson) ?? [];
    if (!text) return []; // it does not compile, which is told already
    const found = activitiesOf(text);
    if (!found.some(({ local }) => local === activity)) {
      const known = found.map(({ local }) => local);
      const message = `there is no activity ${activity} in lesson ${lesson}`;
      return [unknown(tool, 'activity', { message, hint: suggest(activity, known) })];
    }
    const demand = demands[id];
    return demand ? checkDemand(activity, [...texts.values()].flat(), demand) : [];
  });
}

const unknown = (
  { locate }: CurriculumKit,
  key: 'lesson' | 'activity',
  said: Pick<Diagnostic, 'message' | 'hint'>,
): Diagnostic => problemAt(locate, [key], { code: 'content/kit', ...said });

const activitiesOf = ({ input, lesson }: CompiledText) =>
  lesson.document.activities.map((activity) => ({
    local: activity.id.slice(input.lessonId.length + 1),
    activity,
  }));

/** A tool goes by the same id in every lesson that uses it. */
function checkDemand(
  id: string,
  texts: readonly CompiledText[],
  demand: (activity: ActivityDefinition) => string | null,
): Diagnostic[] {
  return texts.flatMap((text) =>
    activitiesOf(text).flatMap(({ local, activity }): Diagnostic[] => {
      const hint = local === id ? demand(activity) : null;
      if (hint === null || text.input.locale !== 'nl') return [];
      const message = `${id} lets through what it should not`;
      return [problemAt(placeOfActivity(text.input), [id], { code: 'content/kit', message, hint })];
    }),
  );
}
