import { z } from 'zod';
import { Country, Locale } from './locale.js';

/** What a learner may propose: a source, a case, an actor of the directory, a lesson. */
export const ProposalKind = z.enum(['source', 'case', 'actor', 'lesson']);
export type ProposalKind = z.infer<typeof ProposalKind>;

const words = (most: number) => z.string().trim().min(1).max(most);
const listOf = (text: z.ZodType<string>, most: number) => z.array(text).min(1).max(most);
const webAddress = z.url({ protocol: /^https?$/ }).max(500);
const optionId = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/);

/** The language it is written in; a lecturer may add the other one later. */
const written = { locale: Locale, title: words(200) };

const ProposedSource = z.strictObject({
  kind: z.literal('source'),
  ...written,
  author: words(200).nullable(),
  year: z.int().min(1000).max(2100).nullable(),
  url: webAddress,
  /** What it is, and why it is worth reading. */
  text: words(1500),
});

const ProposedCase = z.strictObject({
  kind: z.literal('case'),
  ...written,
  sector: words(200),
  country: Country,
  takeaways: listOf(words(300), 6),
  story: words(4000),
  challenge: words(2000),
  stakeholders: listOf(words(300), 12),
  importance: words(2000),
  solutions: listOf(words(500), 12),
  remarks: words(2000),
  url: webAddress,
});

const ProposedActor = z.strictObject({
  kind: z.literal('actor'),
  ...written,
  acronym: words(30).nullable(),
  country: Country,
  /** Option ids of the directory. */
  domains: listOf(optionId, 3),
  regions: z.array(optionId).max(5),
  address: words(300).nullable(),
  url: webAddress,
  text: words(1500),
});

const LessonWords = z.strictObject({
  title: words(200),
  /** MDX; the compiler has the last word on length and on what may be in it. */
  source: z.string().min(1).max(100_000),
});

const ProposedLesson = z.strictObject({
  kind: z.literal('lesson'),
  /** Where it belongs, as `places` of the cohort names it. */
  place: z.string().max(120),
  minutes: z.int().min(5).max(600),
  nl: LessonWords.nullable(),
  en: LessonWords.nullable(),
  /** `activities.yaml`: what the activities of the text ask; empty where it has none. */
  activities: z.string().max(60_000),
});

/** The text of a proposal, by its kind. */
export const ProposalContent = z
  .discriminatedUnion('kind', [ProposedSource, ProposedCase, ProposedActor, ProposedLesson])
  .refine((content) => content.kind !== 'lesson' || content.nl !== null || content.en !== null, {
    path: ['nl'],
    message: 'a lesson is written in at least one language',
  });
export type ProposalContent = z.infer<typeof ProposalContent>;

/** How the author of accepted work is named: by her name, or only as a learner. */
export const Credit = z.enum(['name', 'role']);
export type Credit = z.infer<typeof Credit>;

/** Where a piece of the library that was proposed comes from. */
export const Provenance = z.object({
  /** Her name where she agreed to it. */
  author: z.string().nullable(),
  acceptedOn: z.iso.date(),
  /** 1, and one more for each change that was accepted later. */
  version: z.int(),
  /** A lecturer changed what was proposed. */
  adapted: z.boolean(),
  /** Language of the text, whatever the page's language is. */
  locale: Locale,
});
export type Provenance = z.infer<typeof Provenance>;
