import type { AssignmentSettings, CohortAssignment, Locale } from '@weft/contracts';
import { addDays, momentIn, usualRules } from '@weft/rules';
import type { PublishedModule } from '../catalogue/index.js';
import type { CohortDates } from './assignment.repository.js';

/** Late work is taken so many days after the deadline, unless a lecturer says otherwise. */
const usualLateDays = 7;
const lastMinute = 24 * 60 - 1;

/** What holds for the assignment of a module where nothing was set: the dates of its stage. */
export function usualSettings(module: PublishedModule, cohort: CohortDates): AssignmentSettings {
  const stage = cohort.stages.find(({ modules }) =>
    modules.some(({ code }) => code === module.file.code),
  );
  const dated = cohort.dates.find(({ stageId }) => stageId === stage?.id);
  const opensOn = dated?.opensOn ?? cohort.startsOn;
  const dueOn = dated?.dueOn ?? cohort.endsOn;
  const { timeZone } = cohort;
  return {
    opensAt: momentIn(timeZone, opensOn, 0).toISOString(),
    dueAt: momentIn(timeZone, dueOn, lastMinute).toISOString(),
    lateUntil: momentIn(timeZone, addDays(dueOn, usualLateDays), lastMinute).toISOString(),
    rules: usualRules(module.assignment.userTests?.least ?? 0),
  };
}

/** What was set for an assignment, with its revision; the usual where nothing was. */
export function settingsOf(module: PublishedModule, cohort: CohortDates) {
  const usual = usualSettings(module, cohort);
  const newest = cohort.set.find((one) => one.assignmentId === module.assignment.id);
  const settings = newest?.settings ?? usual;
  return { usual, settings, revision: newest?.revision ?? 0 };
}

/** The assignment of a module in one language, with these dates and rules. */
export function toCohortAssignment(
  { file, version, assignment }: PublishedModule,
  settings: AssignmentSettings,
  locale: Locale,
): CohortAssignment {
  return {
    ...settings,
    assignmentId: assignment.id,
    moduleSlug: file.slug,
    moduleCode: file.code,
    moduleVersion: version,
    title: assignment.title[locale],
    deliverable: assignment.deliverable[locale],
    milestones: assignment.milestones.map(({ id, title, text }) => ({
      id,
      title: title[locale],
      text: text[locale],
    })),
    rubric: assignment.rubric.map(({ levels, title, ...criterion }) => ({
      ...criterion,
      title: title[locale],
      levels: levels.map((level) => ({
        ...level,
        title: level.title[locale],
        text: level.text[locale],
      })),
    })),
    teamCriterion: {
      prompt: assignment.teamCriterion.prompt[locale],
      weight: assignment.teamCriterion.weight,
    },
  };
}
