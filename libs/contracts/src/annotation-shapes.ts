import { z } from 'zod';
import { threadLimits } from './thread-shapes.js';

/** Media type of annotations, their collections and pages: JSON-LD with the W3C's context. */
export const annotationType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

const text = z.string().max(threadLimits.text);
const iri = z.string().max(2000);
const oneOrMore = <One extends z.ZodType>(one: One) => z.union([one, z.array(one).max(20)]);

/** Plain text that says something: a remark, a wording, a reply, or how a remark stands. */
const TextualBody = z.object({
  type: z.literal('TextualBody'),
  value: z.string(),
  format: z.literal('text/plain'),
  purpose: z.enum(['commenting', 'questioning', 'editing', 'replying', 'assessing', 'tagging']),
});

/** What marks a passage: the block by its id, the place in its text, or the words themselves. */
const Selector = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('FragmentSelector'),
    value: z.string(),
    refinedBy: z
      .object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() })
      .exactOptional(),
  }),
  z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
]);

/** A remark of a review round, or a reply to one, after the W3C's Web Annotation model. */
export const Annotation = z.object({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.url(),
  type: z.literal('Annotation'),
  /** Names it wherever it goes: `urn:uuid:` and the id of the remark. */
  canonical: z.string(),
  motivation: z.enum(['commenting', 'questioning', 'editing', 'highlighting', 'replying']),
  created: z.iso.datetime(),
  /** Where its writer shows her name, or in which roles she takes part. */
  creator: z
    .object({
      type: z.literal('Person'),
      name: z.string().exactOptional(),
      nickname: z.string().exactOptional(),
    })
    .exactOptional(),
  body: z.array(TextualBody),
  /** A passage of a lesson, or the annotation that is replied to. */
  target: z.union([
    z.url(),
    z.object({
      type: z.literal('SpecificResource'),
      source: z.url(),
      selector: z.array(Selector),
    }),
  ]),
});
export type Annotation = z.infer<typeof Annotation>;

const Page = z.object({
  id: z.url(),
  type: z.literal('AnnotationPage'),
  startIndex: z.int(),
  next: z.url().exactOptional(),
  prev: z.url().exactOptional(),
  /** Whole annotations, or their addresses where those were preferred. */
  items: z.array(z.union([z.url(), Annotation])),
});

export const AnnotationPage = Page.extend({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  partOf: z.object({ id: z.url(), total: z.int() }),
});
export type AnnotationPage = z.infer<typeof AnnotationPage>;

/** The annotations of a review round, or of a version of a draft. */
export const AnnotationContainer = z.object({
  '@context': z.tuple([
    z.literal('http://www.w3.org/ns/anno.jsonld'),
    z.literal('http://www.w3.org/ns/ldp.jsonld'),
  ]),
  id: z.url(),
  type: z.tuple([z.literal('BasicContainer'), z.literal('AnnotationCollection')]),
  label: z.string(),
  total: z.int(),
  /** The page itself, or its address where a minimal container was preferred. */
  first: z.union([z.url(), Page]),
  last: z.url(),
});
export type AnnotationContainer = z.infer<typeof AnnotationContainer>;

const SentBody = z.object({
  value: text,
  format: z.enum(['text/plain', 'text/markdown']).optional(),
  purpose: z.string().max(100).optional(),
});

const plainSelector = {
  type: z.string().max(100),
  value: z.string().max(200).optional(),
  exact: z.string().max(20_000).optional(),
  prefix: z.string().max(2000).optional(),
  suffix: z.string().max(2000).optional(),
  start: z.int().min(0).optional(),
  end: z.int().min(0).optional(),
};
const SentSelector = z.object({
  ...plainSelector,
  refinedBy: z.object(plainSelector).optional(),
});

/** An annotation as another tool sends it; what is not listed is not kept. */
export const SentAnnotation = z.object({
  type: z.union([z.literal('Annotation'), z.array(z.string().max(100)).max(5)]),
  /** Where one of these is `urn:uuid:…`, the annotation gets that id: sent twice, it is one. */
  id: iri.optional(),
  canonical: iri.optional(),
  motivation: oneOrMore(z.string().max(100)).optional(),
  bodyValue: text.optional(),
  body: oneOrMore(SentBody).optional(),
  target: z.union([
    iri,
    z.object({ source: iri, selector: oneOrMore(SentSelector).optional() }),
    z.object({ id: iri }),
  ]),
});
export type SentAnnotation = z.infer<typeof SentAnnotation>;

/** The containers that somebody may see, page by page. */
export const AnnotationContainers = z.object({
  '@context': z.tuple([
    z.literal('http://www.w3.org/ns/anno.jsonld'),
    z.literal('http://www.w3.org/ns/ldp.jsonld'),
  ]),
  id: z.url(),
  type: z.literal('BasicContainer'),
  total: z.int(),
  contains: z.array(
    z.object({
      id: z.url(),
      type: z.tuple([z.literal('BasicContainer'), z.literal('AnnotationCollection')]),
      label: z.string(),
    }),
  ),
});
export type AnnotationContainers = z.infer<typeof AnnotationContainers>;

/** Which page of a container; without one the container itself. */
export const annotationPageQuery = z.object({
  page: z.coerce.number().int().min(0).max(100_000).optional(),
  /** 1: addresses only. */
  iris: z.enum(['0', '1']).optional(),
});
