import { z } from 'zod';
import { LessonDocument } from './lesson-document.js';
import { Country, Locale } from './locale.js';
import { route } from './route.js';

const inLocale = z.object({ locale: Locale });
/** Without it: what the caller's cohort reads, and the newest version for everybody else. */
const inVersion = inLocale.extend({ version: z.string().min(1).max(40).optional() });
const Hours = z.object({ min: z.int(), max: z.int() });

/** A lesson in a list, texts in the language asked for. */
export const LessonSummary = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  minutes: z.int(),
  activities: z.int(),
});
export type LessonSummary = z.infer<typeof LessonSummary>;

/** A module in the catalogue. `in-preparation`: announced by a track, nothing to read yet. */
export const ModuleSummary = z.object({
  code: z.string(),
  slug: z.string().nullable(),
  title: z.string(),
  summary: z.string().nullable(),
  ects: z.number(),
  hours: Hours,
  status: z.enum(['published', 'in-preparation']),
  lessons: z.int(),
  prerequisites: z.array(z.string()),
});
export type ModuleSummary = z.infer<typeof ModuleSummary>;

export const TrackStage = z.object({
  id: z.string(),
  title: z.string(),
  ects: z.number(),
  /** Empty where the track says nothing of its own. */
  introduction: z.string(),
  modules: z.array(ModuleSummary),
  /** ECTS kept free for what learners bring. */
  slots: z.array(z.object({ id: z.string(), ects: z.number(), purpose: z.string() })),
  /** Groups of which learners choose so many; `modules` are codes. */
  electives: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      choose: z.int(),
      modules: z.array(z.string()),
    }),
  ),
});

export const Track = z.object({
  slug: z.string(),
  version: z.string(),
  title: z.string(),
  summary: z.string(),
  note: z.string(),
  ects: z.number(),
  hours: Hours,
  stages: z.array(TrackStage),
});
export type Track = z.infer<typeof Track>;

export const readCatalogue = route({
  id: 'readCatalogue',
  method: 'GET',
  path: '/api/catalogue',
  summary: 'The tracks with their stages and modules',
  access: 'anyone',
  query: inLocale,
  response: z.object({ tracks: z.array(Track) }),
});

export const RubricCriterion = z.object({
  id: z.string(),
  title: z.string(),
  outcomes: z.array(z.string()),
  weight: z.number(),
  levels: z.array(
    z.object({ id: z.string(), title: z.string(), points: z.number(), text: z.string() }),
  ),
});
export type RubricCriterion = z.infer<typeof RubricCriterion>;

export const Assignment = z.object({
  id: z.string(),
  title: z.string(),
  deliverable: z.string(),
  coCreated: z.string(),
  teamCriterion: z.object({ prompt: z.string(), weight: z.number() }),
  milestones: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  rubric: z.array(RubricCriterion),
  brief: LessonDocument,
});
export type Assignment = z.infer<typeof Assignment>;

export const ModuleDetail = ModuleSummary.extend({
  slug: z.string(),
  summary: z.string(),
  version: z.string(),
  publishedAt: z.iso.datetime(),
  openSpacePercent: z.int(),
  openSpace: z.string(),
  entrecompLevel: z.string(),
  /** The prerequisites by name; `slug` is null while one is in preparation. */
  requires: z.array(z.object({ code: z.string(), title: z.string(), slug: z.string().nullable() })),
  outcomes: z.array(
    z.object({ id: z.string(), text: z.string(), bloom: z.string(), entrecomp: z.string() }),
  ),
  countries: z.array(z.object({ country: Country, note: z.string().nullable() })),
  lessonList: z.array(LessonSummary),
  assignment: Assignment,
});
export type ModuleDetail = z.infer<typeof ModuleDetail>;

export const readModule = route({
  id: 'readModule',
  method: 'GET',
  path: '/api/modules/:slug',
  summary: 'A published version of a module, with its lessons and assignment',
  access: 'anyone',
  params: z.object({ slug: z.string().max(100) }),
  query: inVersion,
  response: ModuleDetail,
  errors: ['catalogue/module-unknown'],
});

/** A lesson with what surrounds it on its page. */
export const LessonPage = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  question: z.string(),
  minutes: z.int(),
  module: z.object({
    code: z.string(),
    slug: z.string(),
    title: z.string(),
    version: z.string(),
    lessonList: z.array(LessonSummary),
  }),
  outcomes: z.array(z.object({ id: z.string(), text: z.string() })),
  /** Countries whose facts the text holds; empty: it holds everywhere. */
  national: z.array(Country),
  document: LessonDocument,
});
export type LessonPage = z.infer<typeof LessonPage>;

export const readLesson = route({
  id: 'readLesson',
  method: 'GET',
  path: '/api/modules/:slug/lessons/:lessonSlug',
  summary: 'A published lesson in one language; immutable under its ETag',
  access: 'anyone',
  params: z.object({ slug: z.string().max(100), lessonSlug: z.string().max(100) }),
  query: inVersion.extend({ country: Country.optional() }),
  response: LessonPage,
  errors: ['catalogue/module-unknown', 'catalogue/lesson-unknown'],
});

export const catalogueRoutes = [readCatalogue, readModule, readLesson] as const;
