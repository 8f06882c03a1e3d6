import { UnknownReferenceError, type ResolveContext } from '@weft/activities';
import type { ActivityDefinition, Json } from '@weft/contracts';
import { z } from 'zod';
import type { ActivityEntries } from './activity-entries.js';
import { canonicalHash } from './canonical-hash.js';
import type { DiagnosticList, Point, Problem } from './diagnostics.js';
import { idProblem } from './ids.js';
import type { MediaPlaces } from './media/module-media.js';
import type { AnswerKey } from './lesson-source.js';
import { isActivity, type Definition } from './registry.js';
import { suggest } from './suggest.js';
import { readTagProps, type TagProps } from './tag-props.js';
import { startOf, type Tag } from './tree.js';
import { issueProblems } from './zod-issues.js';

/** A component of the text with its props completed. */
export interface ResolvedComponent {
  kind: string;
  placement: Definition['placement'];
  /** The id that the author gave it, local to the lesson. */
  id: string | null;
  /** What goes into the tree; empty for an activity, whose props stand in the document once. */
  props: Record<string, Json>;
  activity: { definition: ActivityDefinition; key: AnswerKey | null } | null;
}

export interface ComponentContext {
  lessonId: string;
  resolve: ResolveContext;
  entries: ActivityEntries;
  diagnostics: DiagnosticList;
  media: MediaPlaces;
}

/** Plain JSON: leaves out what is undefined. */
const toJson = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null)) as Json;
const toProps = (value: unknown): Record<string, Json> => toJson(value) as Record<string, Json>;

/** The prop names that a schema knows, or null where it does not tell. */
export const propNames = (schema: z.ZodType): string[] | null =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : null;

/** Checks and completes one tag; null (and diagnostics) when something is wrong with it. */
export function resolveComponent(
  tag: Tag,
  definition: Definition,
  context: ComponentContext,
): ResolvedComponent | null {
  const { diagnostics, entries } = context;
  const written = readTagProps(tag, propNames(definition.props), diagnostics);
  const hasOwnId = isActivity(definition) || !definition.resolve;
  const id = hasOwnId ? ownId(written, definition) : null;
  if (id !== null && typeof id === 'object') {
    diagnostics.add({ at: written.places.get('id') ?? startOf(tag), ...id });
    return null;
  }
  if (!written.ok) return null;

  const entry = isActivity(definition) && id !== null ? entries.take(id) : null;
  if (isActivity(definition) && !entry && entries.broken) return null;
  const parsed = definition.props.safeParse({ ...entry, ...written.values });
  if (!parsed.success) {
    if (isActivity(definition) && !entry) reportNoEntry(tag, id, context);
    else reportIssues(parsed.error, { tag, written, entry: entry ? id : null, context });
    return null;
  }
  try {
    const resolved = complete(definition, parsed.data, { id, context });
    placeRecording(resolved, context.media, (prop) => written.places.get(prop) ?? startOf(tag));
    return resolved;
  } catch (error) {
    if (!(error instanceof UnknownReferenceError)) throw error;
    diagnostics.add({
      at: startOf(tag),
      code: 'mdx/unknown-reference',
      message: `<${definition.tag}>: ${error.message}`,
      hint: suggest(error.id, error.known),
    });
    return null;
  }
}

/** The id an author gave: null where there may be none, or what is wrong with it. */
function ownId({ values }: TagProps, definition: Definition): string | null | Problem {
  const { id } = values;
  if (id === undefined) {
    if (!isActivity(definition)) return null;
    const hint = `write <${definition.tag} id="…" /> with the id of its entry in activities.yaml`;
    return { code: 'mdx/no-id', message: `<${definition.tag}> has no id`, hint };
  }
  const message = typeof id === 'string' ? idProblem(id) : 'an id is text';
  if (typeof id === 'string' && message === null) return id;
  return { code: 'mdx/id', message: message ?? '', hint: 'choose another id' };
}

function complete(
  definition: Definition,
  props: unknown,
  { id, context }: { id: string | null; context: ComponentContext },
): ResolvedComponent {
  const { kind, placement } = definition;
  if (!isActivity(definition) || id === null) {
    const resolved = definition.resolve ? definition.resolve(props, context.resolve) : props;
    return { kind, placement, id, props: toProps(resolved), activity: null };
  }
  const parts = definition.split(props, context.resolve);
  const shown = toProps(parts.public);
  const key = toJson(parts.key);
  const fullId = `${context.lessonId}.${id}`;
  const hash = canonicalHash({ kind, public: shown, key });
  return {
    kind,
    placement,
    id,
    props: {},
    activity: {
      definition: { id: fullId, kind, hash, props: shown },
      key: key === null ? null : { kind, key },
    },
  };
}

/** Gives a recording the address of its file and of its captions. */
function placeRecording(
  { kind, props }: ResolvedComponent,
  media: MediaPlaces,
  placeOf: (prop: string) => Point,
): void {
  if (kind !== 'video' && kind !== 'audio') return;
  for (const [prop, wanted] of [['src', kind] as const, ['captions', 'captions'] as const]) {
    const path = props[prop];
    const placed = typeof path === 'string' ? media.place(path, [wanted], placeOf(prop)) : null;
    if (placed) props[prop] = placed.address;
  }
}

/** Every issue at the attribute that caused it, or else at its place in activities.yaml. */
function reportIssues(
  error: z.ZodError,
  place: { tag: Tag; written: TagProps; entry: string | null; context: ComponentContext },
): void {
  const { tag, written, entry, context } = place;
  for (const { path, message, hint } of issueProblems(error)) {
    const attribute = written.places.get(String(path[0]));
    const inYaml = !attribute && entry !== null && context.entries.file !== null;
    context.diagnostics.add({
      ...(inYaml && { file: context.entries.file ?? '' }),
      at: attribute ?? (inYaml ? context.entries.pointOf([entry, ...path]) : startOf(tag)),
      code: 'mdx/props',
      message: `<${tag.name ?? ''}${entry ? ` id="${entry}"` : ''}> ${message}`,
      hint,
    });
  }
}

function reportNoEntry(
  tag: Tag,
  id: string | null,
  { entries, diagnostics }: ComponentContext,
): void {
  diagnostics.add({
    at: startOf(tag),
    code: 'activities/missing',
    message: `activities.yaml has no entry ${id ?? ''}`,
    hint:
      entries.ids.length > 0
        ? suggest(id ?? '', entries.ids)
        : 'add the file, with this id as a key',
  });
}
