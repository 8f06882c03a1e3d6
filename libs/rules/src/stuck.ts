import type { StuckThresholds } from '@weft/contracts';

const dayMs = 86_400_000;

/** From when a rule speaks. They are shown to lecturers as they stand here. */
export const stuckThresholds: StuckThresholds = {
  idleDays: 10,
  tries: 3,
  slowTimes: 3,
  slowMinutes: 60,
  slowLearners: 5,
};

/** Attempts at one quiz. */
export interface QuizTries {
  activityId: string;
  lessonId: string;
  tries: number;
  /** Points of the best attempt, and the most that can be had. */
  best: number;
  max: number;
}

/** A stage of the track as the cohort planned it; days such as `2027-02-01`. */
export interface PlannedStage {
  id: string;
  opensOn: string | null;
  dueOn: string | null;
  lessonIds: readonly string[];
}

/** What is known of one learner. */
export interface LearnerFacts {
  /** When she came into the cohort, and when she last did something; in ms since 1970. */
  since: number;
  lastActiveAt: number | null;
  isDone(this: void, lessonId: string): boolean;
  /** Seconds of reading in a lesson; 0 where nothing was measured. */
  secondsIn(this: void, lessonId: string): number;
  tries: readonly QuizTries[];
  /** Deadlines that were stretched for her, by stage. */
  stretched: ReadonlyMap<string, string>;
}

/** What holds for everybody of a cohort. */
export interface CohortFacts {
  now: number;
  /** The day it is in the cohort's time zone, and its first and last day. */
  today: string;
  startsOn: string;
  endsOn: string;
  stages: readonly PlannedStage[];
  /** What finishing a lesson took the others, in seconds; null with too few of them. */
  usual(this: void, lessonId: string): { median: number; learners: number } | null;
}

/** Why a rule speaks, without the words around it. */
export type StuckFinding =
  | { rule: 'idle'; days: number; open: number }
  | ({ rule: 'tries' } & QuizTries)
  | { rule: 'behind'; stageId: string; dueOn: string; days: number; open: number }
  | { rule: 'slow'; lessonId: string; minutes: number; median: number; learners: number };

/**
 * Why somebody may be stuck. Each finding is one rule with the numbers that it looked at; they are
 * never added up to a score. A rule speaks for what can be done now and is not done.
 */
export function findStuck(
  learner: LearnerFacts,
  cohort: CohortFacts,
  limits: StuckThresholds = stuckThresholds,
): StuckFinding[] {
  return [
    ...idle(learner, cohort, limits),
    ...behind(learner, cohort),
    ...manyTries(learner, limits),
    ...slow(learner, cohort, limits),
  ];
}

/** Counted from her last activity, her enrolment or the first day of the cohort: the last of them. */
function idle(
  learner: LearnerFacts,
  { now, today, startsOn, endsOn, stages }: CohortFacts,
  { idleDays }: StuckThresholds,
): StuckFinding[] {
  if (today > endsOn || today < startsOn) return [];
  const from = Math.max(learner.lastActiveAt ?? 0, learner.since, Date.parse(startsOn));
  const days = Math.floor((now - from) / dayMs);
  if (days < idleDays) return [];
  const open = stages
    .filter(({ opensOn }) => opensOn === null || opensOn <= today)
    .reduce((sum, stage) => sum + openLessons(stage, learner), 0);
  return open > 0 ? [{ rule: 'idle', days, open }] : [];
}

function behind(learner: LearnerFacts, { today, stages }: CohortFacts): StuckFinding[] {
  return stages.flatMap((stage): StuckFinding[] => {
    const dueOn = learner.stretched.get(stage.id) ?? stage.dueOn;
    if (dueOn === null || dueOn >= today) return [];
    const open = openLessons(stage, learner);
    const days = Math.round((Date.parse(today) - Date.parse(dueOn)) / dayMs);
    return open > 0 ? [{ rule: 'behind', stageId: stage.id, dueOn, days, open }] : [];
  });
}

/** Whoever finished the lesson went on, however the quiz ended. */
function manyTries(learner: LearnerFacts, limits: StuckThresholds): StuckFinding[] {
  return learner.tries
    .filter(({ lessonId, tries, best, max }) => {
      return tries >= limits.tries && best < max && !learner.isDone(lessonId);
    })
    .map((one) => ({ rule: 'tries', ...one }));
}

function slow(learner: LearnerFacts, cohort: CohortFacts, limits: StuckThresholds): StuckFinding[] {
  const lessonIds = cohort.stages.flatMap((stage) => stage.lessonIds);
  return lessonIds.flatMap((lessonId): StuckFinding[] => {
    const seconds = learner.secondsIn(lessonId);
    if (seconds < limits.slowMinutes * 60 || learner.isDone(lessonId)) return [];
    const usual = cohort.usual(lessonId);
    if (!usual || usual.learners < limits.slowLearners) return [];
    if (seconds < usual.median * limits.slowTimes) return [];
    const [minutes, median] = [seconds, usual.median].map((one) => Math.round(one / 60)) as [
      number,
      number,
    ];
    return [{ rule: 'slow', lessonId, minutes, median, learners: usual.learners }];
  });
}

function openLessons({ lessonIds }: PlannedStage, learner: LearnerFacts): number {
  return lessonIds.filter((lessonId) => !learner.isDone(lessonId)).length;
}
