import type {
  ActivityDefinition,
  ActivityDifference,
  BlockDifference,
  BlockRef,
  LessonDifference,
  PartDifference,
} from '@weft/contracts';
import { interleave, movedAmong } from './version-difference-order.js';
import { textPieces } from './version-difference-text.js';

type VersionBlock = Pick<BlockRef, 'id' | 'type' | 'text'>;

/** An activity of a version; `key` stands for its answer key and is equal only for equal keys. */
export interface VersionActivity extends ActivityDefinition {
  key: string | null;
}

/** A lesson of a module version in one language. */
export interface VersionLesson {
  id: string;
  slug: string;
  title: string;
  minutes: number;
  blocks: readonly VersionBlock[];
  activities: readonly VersionActivity[];
}

/** A module version in one language: all that a difference is drawn up from. */
export interface VersionContent {
  lessons: readonly VersionLesson[];
  /** Outcomes and the parts of the assignment, as text. */
  parts: readonly { id: string; kind: PartDifference['kind']; text: string }[];
  /** The text of the assignment. */
  brief: readonly VersionBlock[];
}

/** What differs between two versions; lessons that stayed as they were are there too. */
export interface VersionDifference {
  lessons: LessonDifference[];
  parts: PartDifference[];
  brief: BlockDifference[];
}

/**
 * What changes from one version of a module to another: lessons and blocks by their stable ids,
 * texts word by word, activities by what learners see and by whether their answer key changed.
 * What is gone stands after what stood before it.
 */
export function versionDifference(
  before: VersionContent,
  after: VersionContent,
): VersionDifference {
  return {
    lessons: lessonDifferences(before.lessons, after.lessons),
    parts: partDifferences(before.parts, after.parts),
    brief: blockDifferences(before.brief, after.brief),
  };
}

/** The same for one lesson; null stands for a version without it. */
export function lessonDifference(
  before: VersionLesson | null,
  after: VersionLesson | null,
  moved = false,
): LessonDifference {
  const shown = after ?? before;
  if (!shown) throw new Error('A lesson that neither version holds has no difference');
  const blocks = blockDifferences(textBlocks(before), textBlocks(after));
  const activities = activityDifferences(before?.activities ?? [], after?.activities ?? []);
  const both = before && after;
  const renamed =
    both && before.title !== after.title ? { from: before.title, to: after.title } : null;
  const minutes =
    both && before.minutes !== after.minutes ? { from: before.minutes, to: after.minutes } : null;
  const differs =
    renamed !== null || minutes !== null || blocks.some(isChanged) || activities.length > 0;
  const state = !before ? 'added' : !after ? 'removed' : differs ? 'changed' : 'same';
  const { id: lessonId, slug, title } = shown;
  return { lessonId, slug, title, state, renamed, moved, minutes, blocks, activities };
}

/** Whether a block is not what and where it was. */
export const isChanged = ({ state, moved }: BlockDifference): boolean => state !== 'same' || moved;

function lessonDifferences(
  before: readonly VersionLesson[],
  after: readonly VersionLesson[],
): LessonDifference[] {
  const { old, fresh, ids, moved } = align(before, after);
  return ids.map((id) =>
    lessonDifference(old.get(id) ?? null, fresh.get(id) ?? null, moved.has(id)),
  );
}

function blockDifferences(
  before: readonly VersionBlock[],
  after: readonly VersionBlock[],
): BlockDifference[] {
  const { old, fresh, ids, moved } = align(before, after);
  const differences: BlockDifference[] = [];
  for (const id of ids) {
    const [a, b] = [old.get(id), fresh.get(id)];
    const state = !a ? 'added' : !b ? 'removed' : a.text === b.text ? 'same' : 'changed';
    const last = differences.at(-1);
    const stayed = state === 'same' && !moved.has(id);
    if (stayed && last && !isChanged(last)) last.count += 1;
    else {
      differences.push({
        ...{ id, type: (b ?? a)?.type ?? '', state, moved: moved.has(id), count: 1 },
        pieces: stayed ? [] : textPieces(a?.text ?? '', b?.text ?? ''),
      });
    }
  }
  return differences;
}

function activityDifferences(
  before: readonly VersionActivity[],
  after: readonly VersionActivity[],
): ActivityDifference[] {
  const { old, fresh, ids } = align(before, after);
  return ids.flatMap((id) => {
    const [a, b] = [old.get(id), fresh.get(id)];
    const shown = b ?? a;
    if (!shown || (a && b && a.hash === b.hash)) return [];
    return {
      ...{ id, kind: shown.kind, state: !a ? 'added' : !b ? 'removed' : 'changed' },
      key: (a?.key ?? null) !== (b?.key ?? null),
      pieces: textPieces(a ? textOf(a.props) : '', b ? textOf(b.props) : ''),
    };
  });
}

function partDifferences(
  before: VersionContent['parts'],
  after: VersionContent['parts'],
): PartDifference[] {
  const { old, fresh, ids } = align(before, after);
  return ids.flatMap((id) => {
    const [a, b] = [old.get(id), fresh.get(id)];
    const shown = b ?? a;
    if (!shown || a?.text === b?.text) return [];
    const state = !a ? 'added' : !b ? 'removed' : 'changed';
    return { id, kind: shown.kind, state, pieces: textPieces(a?.text ?? '', b?.text ?? '') };
  });
}

function align<Item extends { id: string }>(before: readonly Item[], after: readonly Item[]) {
  const [left, right] = [before, after].map((items) => items.map(({ id }) => id));
  return {
    old: new Map(before.map((item) => [item.id, item])),
    fresh: new Map(after.map((item) => [item.id, item])),
    ids: interleave(left ?? [], right ?? []),
    moved: movedAmong(left ?? [], right ?? []),
  };
}

/** Activities (`lesson.check`) are compared by what they ask, not as blocks (`check`). */
function textBlocks(lesson: VersionLesson | null): VersionBlock[] {
  const activities = new Set(lesson?.activities.map(({ id }) => id.split('.').at(-1)));
  return lesson?.blocks.filter(({ id }) => !activities.has(id)) ?? [];
}

const names = /^(id|kind|type|icon|template|format)$|Ids?$/;

/** Every text in the props of an activity that is read, a line each. */
function textOf(value: ActivityDefinition['props'][string], name = ''): string {
  if (typeof value === 'string') return names.test(name) ? '' : value;
  if (typeof value !== 'object' || value === null) return '';
  const inner = Array.isArray(value)
    ? value.map((item) => textOf(item, name))
    : Object.entries(value).map(([key, item]) => textOf(item, key));
  return inner.filter((text) => text !== '').join('\n');
}
