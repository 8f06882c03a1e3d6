import { z } from 'zod';
import { Country, Locale } from './locale.js';

/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export const Json: z.ZodType<Json> = z.json();

/** An HTML or MathML element from the safe list of `libs/mdx`; attributes are plain strings. */
export interface ElementNode {
  tag: string;
  attributes?: Record<string, string> | undefined;
  children?: LessonNode[] | undefined;
}

/** A registered component, for instance a callout or a quiz, with the props learners may see. */
export interface ComponentNode {
  component: string;
  /** Of an activity or another component that can be linked to. */
  id?: string | undefined;
  props: Record<string, Json>;
  children?: LessonNode[] | undefined;
}

/** A piece of a lesson: text, an element or a component. */
export type LessonNode = string | ElementNode | ComponentNode;

export const LessonNode: z.ZodType<LessonNode> = z.lazy(() =>
  z.union([
    z.string(),
    z.object({
      tag: z.string(),
      attributes: z.record(z.string(), z.string()).optional(),
      children: z.array(LessonNode).optional(),
    }),
    z.object({
      component: z.string(),
      id: z.string().optional(),
      props: z.record(z.string(), Json),
      children: z.array(LessonNode).optional(),
    }),
  ]),
);

/**
 * An addressable piece of a lesson. `id` is stable across versions and the same in every language
 * whose text has the same structure.
 */
export const Block = z.object({
  id: z.string(),
  /** `heading`, `paragraph`, `list`, `table`, `quote`, `code`, `math`, or a component's name. */
  type: z.string(),
  node: LessonNode,
});
export type Block = z.infer<typeof Block>;

/** What pairing needs to know of a block: enough to recognise it in another version. */
export const BlockRef = z.object({
  id: z.string(),
  type: z.string(),
  /** Plain text, white space collapsed. */
  text: z.string(),
  /** The author wrote this id; it is never given to another block. */
  explicit: z.boolean(),
});
export type BlockRef = z.infer<typeof BlockRef>;

/** An interactive block that stores an answer, without anything a learner may not see. */
export const ActivityDefinition = z.object({
  id: z.string(),
  kind: z.string(),
  /** SHA-256 of kind, public props and answer key: the version of the question. */
  hash: z.string(),
  props: z.record(z.string(), Json),
});
export type ActivityDefinition = z.infer<typeof ActivityDefinition>;

/** A source that a lesson cites (P11, P20). Dates are ISO `yyyy-mm-dd`; `published` may be a year. */
export const Source = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.url({ protocol: /^https?$/ }),
  published: z.string().optional(),
  /** The day we opened the address or, where there is none, read the document itself. */
  accessed: z.iso.date().optional(),
  /** When an editor must look at it again. */
  review: z.iso.date(),
  language: z.string().optional(),
});
export type Source = z.infer<typeof Source>;

/** One lesson in one language, ready to be drawn: no code, no markup strings, no answer keys. */
export const LessonDocument = z.object({
  format: z.literal(1),
  lessonId: z.string(),
  locale: Locale,
  /** The national variant this text is, or null for the text that holds everywhere. */
  country: Country.nullable(),
  blocks: z.array(Block),
  /** Headings of level 2 and 3, in order, for the contents rail. */
  outline: z.array(z.object({ id: z.string(), level: z.int(), text: z.string() })),
  activities: z.array(ActivityDefinition),
  sources: z.array(Source),
  words: z.int(),
});
export type LessonDocument = z.infer<typeof LessonDocument>;
