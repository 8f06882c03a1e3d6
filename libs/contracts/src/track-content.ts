import { z } from 'zod';
import { moduleCode, TrackFile } from './content.js';

/** What a draft says in both languages; a draft may still miss one of them. */
const draftText = (longest: number) =>
  z.object({ nl: z.string().max(longest), en: z.string().max(longest) });
/** Of any version, also a pre-release. */
export const anyVersion = z.string().max(40);
export const bothTexts = z.object({ nl: z.string(), en: z.string() });
const partId = z.string().min(1).max(60);

/** A module in a stage; one that is in preparation has no version yet. */
export const ModuleEntry = z.object({
  kind: z.literal('module'),
  id: partId,
  code: moduleCode,
  version: anyVersion.nullable(),
  /** The elective group of its stage that it belongs to; null: everybody follows it. */
  electiveId: partId.nullable(),
});
export type ModuleEntry = z.infer<typeof ModuleEntry>;

/** ECTS kept free for what learners bring. */
export const SlotEntry = z.object({
  kind: z.literal('slot'),
  id: partId,
  ects: z.number().min(0.5).max(60).multipleOf(0.5),
  purpose: draftText(500),
});
export type SlotEntry = z.infer<typeof SlotEntry>;

export const TrackEntry = z.discriminatedUnion('kind', [ModuleEntry, SlotEntry]);
export type TrackEntry = z.infer<typeof TrackEntry>;

/** Learners choose so many of the modules of a stage that name this group. */
export const ElectiveGroup = z.object({
  id: partId,
  title: draftText(120),
  choose: z.int().min(1).max(20),
});
export type ElectiveGroup = z.infer<typeof ElectiveGroup>;

/** What the studio knows of a stage beyond its title and modules. */
const stagePlan = {
  introduction: draftText(4000),
  /** Day it starts, counted from the start of a cohort (0); null: when the one before ends. */
  startDay: z.int().min(0).max(1500).nullable(),
  /** Null: its share of the period by ECTS. */
  weeks: z.int().min(1).max(104).nullable(),
  electives: z.array(ElectiveGroup).max(20),
  entries: z.array(TrackEntry).max(60),
};
export const StagePlan = z.object(stagePlan);
export type StagePlan = z.infer<typeof StagePlan>;

export const TrackStageContent = z.object({ id: partId, title: draftText(120), ...stagePlan });
export type TrackStageContent = z.infer<typeof TrackStageContent>;

/** Everything that the track studio changes; ids of stages, groups and entries are unique in it. */
export const TrackContent = z
  .object({
    title: draftText(120),
    summary: draftText(1000),
    note: draftText(1000),
    /** What it should add up to; null: whatever it does. */
    ectsTarget: z.number().min(0.5).max(240).nullable(),
    stages: z.array(TrackStageContent).max(40),
  })
  .refine(({ stages }) => {
    const ids = stages.flatMap(({ id, entries, electives }) => [
      id,
      ...[...entries, ...electives].map((part) => part.id),
    ]);
    return new Set(ids).size === ids.length;
  }, 'every part has an id of its own');
export type TrackContent = z.infer<typeof TrackContent>;

/** A module version as far as a track is checked by it; texts in both languages. */
export const TrackModule = z.object({
  code: z.string(),
  /** Null while the module is in preparation. */
  version: z.string().nullable(),
  /** The version that the catalogue shows now. */
  newest: z.boolean(),
  title: bothTexts,
  ects: z.number(),
  hours: z.object({ min: z.int(), max: z.int() }),
  prerequisites: z.array(z.string()),
  openSpacePercent: z.int(),
  outcomes: z.int(),
  /** EntreComp competences that its rubric assesses, such as `IO2`. */
  assesses: z.array(z.string()),
});
export type TrackModule = z.infer<typeof TrackModule>;

/** A published track as it is stored: a content file, or with the plan of the studio beside it. */
export interface PublishedTrack extends Omit<TrackFile, 'stages'> {
  /** What it should add up to; absent: what it does. */
  ectsTarget?: number | null;
  /** `ects`: the least that learners of the stage get, its open slots too. */
  stages: (TrackFile['stages'][number] & { plan?: StagePlan; ects?: number })[];
}
