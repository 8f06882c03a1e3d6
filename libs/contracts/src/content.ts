import { z } from 'zod';
import { Country, LocalisedText } from './locale.js';
import { Source } from './lesson-document.js';
import { caseParts } from './library-content.js';
import { ChangeClass } from './version-difference.js';

/** The shapes of the YAML files under `content/`. Every unknown key is an error. */

/** Code of a module, for instance `ZO-03`. */
export const moduleCode = z.string().regex(/^[A-Z]{2,4}-\d{2}$/, 'a code such as ZO-03');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case words with hyphens');
const semver = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0');
const hours = z.object({ min: z.int().positive(), max: z.int().positive() }).strict();

/** EntreComp competence, for instance `IO2` (JRC 2016, EUR 27939 EN). */
export const EntreComp = z.string().regex(/^(IO|RE|IA)[1-5]$/);

export const LearningOutcome = z
  .object({
    id: z.string().regex(/^LO\d+$/),
    text: LocalisedText,
    bloom: z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create']),
    entrecomp: EntreComp,
  })
  .strict();
export type LearningOutcome = z.infer<typeof LearningOutcome>;

/** `content/modules/<folder>/module.yaml` */
export const ModuleFile = z
  .object({
    code: moduleCode,
    slug,
    version: semver,
    /** What this version changes about the one before; worked out from the texts when not told. */
    change: ChangeClass.optional(),
    title: LocalisedText,
    summary: LocalisedText,
    ects: z.number().positive(),
    hours,
    /** Course of the track that bundles this module: A to F. */
    course: z.string(),
    prerequisites: z.array(moduleCode),
    /** Share of the module kept for what learners bring (P1). */
    openSpacePercent: z.int().min(15).max(60),
    openSpace: LocalisedText,
    entrecompLevel: z.string(),
    outcomes: z.array(LearningOutcome).min(1),
    countries: z.record(Country, LocalisedText.nullable()),
  })
  .strict();
export type ModuleFile = z.infer<typeof ModuleFile>;

/** `lessons/<nn-slug>/lesson.yaml`; the folder's number is the order. */
export const LessonFile = z
  .object({
    id: z.string().regex(/^[a-z]{2,4}-\d{2}-[a-z0-9-]+$/, 'an id such as zo-03-double-diamond'),
    slug,
    title: LocalisedText,
    summary: LocalisedText,
    /** The question the lesson opens with. */
    question: LocalisedText,
    /** Study time in minutes, all parts together. */
    minutes: z.int().positive(),
    outcomes: z.array(z.string()).min(1),
    /** Countries whose facts this text holds; others are told so (P12). */
    national: z.array(Country),
    sources: z.array(Source.strict()).min(1),
  })
  .strict();
export type LessonFile = z.infer<typeof LessonFile>;

/** `lessons/<nn-slug>/activities.yaml`: props by activity id, texts in both languages. */
export const ActivitiesFile = z.record(z.string(), z.record(z.string(), z.unknown()));

export const RubricLevel = z
  .object({ id: z.string(), title: LocalisedText, points: z.number().min(0), text: LocalisedText })
  .strict();
export const RubricCriterion = z
  .object({
    id: z.string(),
    title: LocalisedText,
    outcomes: z.array(z.string()),
    weight: z.number().positive(),
    levels: z.array(RubricLevel).min(3),
  })
  .strict();

/** `assignment/assignment.yaml`; the brief itself is `assignment/nl.mdx` and `en.mdx`. */
export const AssignmentFile = z
  .object({
    id: z.string(),
    title: LocalisedText,
    deliverable: LocalisedText,
    /** What learners or partners decide themselves. */
    coCreated: LocalisedText,
    /** Extra criterion a team writes for itself: how, and its weight in percent. */
    teamCriterion: z.object({ prompt: LocalisedText, weight: z.number().positive() }).strict(),
    milestones: z
      .array(z.object({ id: z.string(), title: LocalisedText, text: LocalisedText }).strict())
      .min(2),
    rubric: z.array(RubricCriterion).min(3),
    /**
     * Tests with users that the work must tell of before it is final: the tool of the kit in which
     * they are logged, its column of who it was and those that must be filled, and how many people.
     */
    userTests: z
      .object({
        log: z.string(),
        who: z.string(),
        filled: z.array(z.string()),
        least: z.int().min(1).max(20),
      })
      .strict()
      .optional(),
  })
  .strict();
export type AssignmentFile = z.infer<typeof AssignmentFile>;

/** `content/tracks/<slug>.yaml` */
export const TrackFile = z
  .object({
    slug,
    version: semver,
    title: LocalisedText,
    summary: LocalisedText,
    note: LocalisedText,
    ects: z.number().positive(),
    hours,
    stages: z.array(
      z
        .object({
          id: z.string(),
          title: LocalisedText,
          modules: z.array(
            z
              .object({
                code: moduleCode,
                title: LocalisedText,
                ects: z.number().positive(),
                hours,
                prerequisites: z.array(moduleCode),
              })
              .strict(),
          ),
        })
        .strict(),
    ),
  })
  .strict();
export type TrackFile = z.infer<typeof TrackFile>;

/** `content/library/cases/<id>.yaml`: a practice example in its seven parts. */
export const CaseFile = z.object({ ...caseParts(LocalisedText), source: Source.strict() }).strict();
export type CaseFile = z.infer<typeof CaseFile>;

/** `content/library/glossary.yaml`: terms by id. */
export const GlossaryFile = z.record(
  z.string(),
  z
    .object({
      term: LocalisedText,
      definition: LocalisedText,
      /** Documents, by their id in `sources.yaml`, in which the word is used. */
      usedIn: z.array(z.string()).optional(),
    })
    .strict(),
);
export type GlossaryFile = z.infer<typeof GlossaryFile>;

/** `content/library/figures/<id>.yaml`: data to read, with its source; drawn as SVG and as table. */
export const FigureFile = z
  .object({
    id: slug,
    title: LocalisedText,
    /** What the picture shows, in words, for who cannot see it. */
    description: LocalisedText,
    /**
     * `bars`: counts per category. `scale`: rows placed on named steps. `phases`: steps that
     * widen (diverge) and narrow (converge), such as the double diamond. `timeline`: rows by date.
     * `comparison`: two counts per category, side by side.
     */
    type: z.enum(['bars', 'scale', 'phases', 'timeline', 'comparison']),
    unit: LocalisedText.optional(),
    /** What the two counts of a `comparison` are. */
    series: z.tuple([LocalisedText, LocalisedText]).optional(),
    /** Steps of a `scale`, from left to right. */
    scale: z.array(z.object({ id: z.string(), label: LocalisedText }).strict()).optional(),
    rows: z
      .array(
        z
          .object({
            id: z.string(),
            label: LocalisedText,
            /**
             * A count for `bars` and `comparison`, a step id for `scale`, `diverge` or `converge`
             * for `phases`, `yyyy` or `yyyy-mm-dd` in quotes for `timeline`.
             */
            value: z.union([z.number(), z.string()]),
            /** The second count of a `comparison`. */
            second: z.number().optional(),
            /** Of a `timeline`: what still holds. */
            status: z.enum(['past', 'current', 'transition']).optional(),
            note: LocalisedText.optional(),
          })
          .strict(),
      )
      .min(2),
    asOf: z.string(),
    source: Source.strict(),
  })
  .strict()
  .superRefine((figure, context) => {
    const wrong = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if ((figure.type === 'comparison') !== (figure.series !== undefined)) {
      wrong(['series'], 'a `comparison` names its two series, other figures have none');
    }
    figure.rows.forEach((row, index) => {
      const counts = typeof row.value === 'number';
      if (figure.type === 'comparison' && (!counts || row.second === undefined)) {
        wrong(['rows', index], 'a row of a `comparison` has the counts `value` and `second`');
      }
      if (figure.type === 'timeline' && !/^\d{4}(-\d{2}-\d{2})?$/.test(String(row.value))) {
        wrong(['rows', index, 'value'], "a date such as '2019' or '2019-05-01'");
      }
    });
  });
export type FigureFile = z.infer<typeof FigureFile>;

/** `content/library/canvases/<id>.yaml`: a canvas is data. */
export const CanvasFile = z
  .object({
    id: slug,
    title: LocalisedText,
    intro: LocalisedText,
    /** Grid on wide screens; on a phone zones stand under each other in file order. */
    columns: z.int().min(1).max(12),
    zones: z
      .array(
        z
          .object({
            id: slug,
            title: LocalisedText,
            prompt: LocalisedText,
            example: LocalisedText.optional(),
            column: z.int().min(1),
            columnSpan: z.int().min(1),
            row: z.int().min(1),
            rowSpan: z.int().min(1),
            /** Notes here must say whether they were heard or are assumed (P10). */
            evidence: z.boolean().optional(),
            /** The zone has a drawing pad beside its notes. */
            sketch: z.boolean().optional(),
          })
          .strict(),
      )
      .min(2),
    source: Source.strict().optional(),
  })
  .strict();
export type CanvasFile = z.infer<typeof CanvasFile>;

/** `content/library/kit.yaml`: the tools, and in which activity of which lesson each is used. */
export const KitFile = z
  .array(
    z
      .object({
        id: slug,
        title: LocalisedText,
        /** Id of the lesson, such as `zo-03-empathy-map`. */
        lesson: z.string(),
        /** Id of the activity in that lesson. */
        activity: z.string(),
      })
      .strict(),
  )
  .min(1)
  .superRefine((tools, context) => {
    const ids = tools.map(({ id }) => id);
    ids.forEach((id, index) => {
      if (ids.indexOf(id) === index) return;
      const message = `the tool ${id} is there already`;
      context.addIssue({ code: 'custom', path: [index, 'id'], message });
    });
  });
export type KitFile = z.infer<typeof KitFile>;

export { RoundExampleFile } from './round-content.js';
export { CollectionsFile, entryFiles, SourcesFile } from './library-content.js';
