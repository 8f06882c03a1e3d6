import type {
  BlockChange,
  BlockDifference,
  ChangeClass,
  DifferenceCounts,
  LessonDifference,
} from '@weft/contracts';
import { isChanged, type VersionDifference } from './version-difference.js';
import { changedWords } from './version-difference-text.js';

/** From what weighs least to what weighs most. */
export const changeClasses = ['editorial', 'clarifying', 'outcome', 'assessment'] as const;

/** A block with so few changed words, or so small a share of them, was corrected, not rewritten. */
const fewWords = 4;
const smallShare = 0.1;

/** The heaviest of some classes: what is marked weighs most, spelling least. */
export function heaviest(classes: Iterable<ChangeClass>): ChangeClass {
  const weigh = (one: ChangeClass) => changeClasses.indexOf(one);
  return [...classes].reduce((a, b) => (weigh(b) > weigh(a) ? b : a), 'editorial');
}

/**
 * The class of a change. What an author says counts, unless outcomes, the assignment or the list of
 * lessons changed: then it is at least that. Without an author's word, the texts decide; an answer
 * key that changed is assessment.
 */
export function classifyChange(
  difference: VersionDifference,
  declared: ChangeClass | null,
): ChangeClass {
  const certain = certainClass(difference);
  return heaviest([certain, declared ?? likelyClass(difference)]);
}

/** How much of each kind a difference holds. */
export function countDifference({ lessons, parts, brief }: VersionDifference): DifferenceCounts {
  const count = (wanted: (lesson: LessonDifference) => boolean) => lessons.filter(wanted).length;
  const outcomes = parts.filter(({ kind }) => kind === 'outcome').length;
  return {
    added: count(({ state }) => state === 'added'),
    removed: count(({ state }) => state === 'removed'),
    changed: count(({ state }) => state === 'changed'),
    moved: count(({ moved }) => moved),
    renamed: count(({ renamed }) => renamed !== null),
    outcomes,
    assessment: parts.length - outcomes + brief.filter(isChanged).length,
  };
}

/** How heavy the change of each block that changed is, by itself; the brief is marked. */
export function blockChanges(difference: VersionDifference, briefId: string): BlockChange[] {
  const { lessons, brief } = difference;
  const of = (lessonId: string, blocks: readonly BlockDifference[], heavy: ChangeClass) =>
    blocks.filter(isChanged).map((block): BlockChange => {
      const change = isSmall(block) ? 'editorial' : heavy;
      return { lessonId, blockId: block.id, change };
    });
  return [
    ...lessons.flatMap(({ lessonId, blocks, activities }) => {
      const keys = activities.filter(({ key }) => key).map(({ id }) => id.split('.').at(-1));
      const changes = of(lessonId, blocks, 'clarifying');
      const marked = keys.filter((id) => id !== undefined);
      return [
        ...changes.filter(({ blockId }) => !marked.includes(blockId)),
        ...marked.map((blockId): BlockChange => ({ lessonId, blockId, change: 'assessment' })),
      ];
    }),
    ...of(briefId, brief, 'assessment'),
  ];
}

function certainClass(difference: VersionDifference): ChangeClass {
  const { added, removed, outcomes } = countDifference(difference);
  const marked = difference.parts.some(({ kind }) => kind !== 'outcome');
  if (marked) return 'assessment';
  return added + removed + outcomes > 0 ? 'outcome' : 'editorial';
}

/** What lessons change beside their blocks: titles, order, study time and what activities ask. */
export function restClass(lessons: readonly LessonDifference[]): ChangeClass {
  const clear = lessons.some(
    ({ moved, renamed, minutes, activities }) =>
      moved || renamed !== null || minutes !== null || activities.length > 0,
  );
  return clear ? 'clarifying' : 'editorial';
}

function likelyClass(difference: VersionDifference): ChangeClass {
  const blocks = blockChanges(difference, '').map(({ change }) => change);
  return heaviest([restClass(difference.lessons), ...blocks]);
}

function isSmall(block: BlockDifference): boolean {
  if (!isChanged(block)) return true;
  if (block.moved || block.state !== 'changed') return false;
  const { changed, all } = changedWords(block.pieces);
  return changed <= Math.max(fewWords, all * smallShare);
}
