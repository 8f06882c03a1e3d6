import type {
  ActivityResult,
  CollectionId,
  CollectionsFile,
  content,
  Json,
  LibrarySource,
  Locale,
} from '@weft/contracts';
import type { LibraryEntry } from '@weft/rules';
import type { z } from 'zod';

/** Shared data that components refer to by id, in every language. */
export interface Library {
  cases: Record<string, content.CaseFile>;
  glossary: content.GlossaryFile;
  figures: Record<string, content.FigureFile>;
  canvases: Record<string, content.CanvasFile>;
  testimonials: Record<string, LibraryEntry>;
  collections: Partial<Record<CollectionId, LibraryCollection>>;
  /** Of the entries of collections, by id. */
  sources: Record<string, LibrarySource>;
}

/** A collection that can be searched and filtered: all its entries, of one shape. */
export type LibraryCollection = NonNullable<CollectionsFile[CollectionId]> & {
  entries: LibraryEntry[];
};

/** What a component may look at while its props are completed. */
export interface ResolveContext {
  library: Library;
  locale: Locale;
}

/** Thrown by `resolve` when a reference leads nowhere; compiled into a diagnostic at the tag. */
export class UnknownReferenceError extends Error {
  constructor(
    readonly collection: keyof Library,
    readonly id: string,
    readonly known: string[],
  ) {
    super(`there is no ${collection} entry called "${id}"`);
  }
}

/**
 * A component that authors may use in MDX. `props` is checked after the literal props of the tag
 * were merged over the entry of `activities.yaml` with the same id, in one language.
 */
export interface ComponentDefinition<Props = unknown> {
  /** Name of the tag in MDX, for instance `Callout`. */
  readonly tag: string;
  /** Name in lesson documents and of its folder, for instance `callout`. */
  readonly kind: string;
  /** For the authoring reference. */
  readonly summary: string;
  readonly example: string;
  readonly placement: 'block' | 'inline';
  readonly children: 'none' | 'inline' | 'blocks';
  readonly props: z.ZodType<Props>;
  /** Completes the props with library data, so that a published lesson needs no look-up. */
  resolve?(props: Props, context: ResolveContext): Record<string, Json>;
}

/** A component that stores an answer. `Public` is what learners may see of the props. */
export interface ActivityKind<
  Props = unknown,
  Public = Record<string, Json>,
  Key = Json,
  Value = Json,
> extends ComponentDefinition<Props> {
  /** Splits off what learners may not see. `key` is null where there is nothing to hide. */
  split(props: Props, context: ResolveContext): { public: Public; key: Key | null };
  /** Shape of an answer, whatever the question. */
  readonly value: z.ZodType<Value>;
  /** What is wrong with an answer to this very question; empty when it can be stored. */
  check(question: Public, value: Value): string[];
  /**
   * What still has to be filled in before a valid answer can be handed in, as paths such as
   * `items.q2`, `rows` or `choices`; empty when it is complete. A draft may miss anything.
   */
  missing(question: Public, value: Value): string[];
  /**
   * Points and feedback for an answer that was handed in; absent where nothing is scored, null where
   * this question has no key.
   */
  score?(question: Public, key: Key, value: Value): ActivityResult | null;
}
