import type { BlockChange, ChangeClass, LessonDifference } from '@weft/contracts';
import { blockChanges, heaviest, restClass } from './version-difference-class.js';
import type { VersionDifference } from './version-difference.js';

/** What the texts say of a version that is to be published. */
interface Proposed {
  /** What it is at least, whatever anybody says. */
  least: ChangeClass;
  /** What it is without its blocks. */
  rest: ChangeClass;
  blocks: readonly BlockChange[];
}

/** What an author says of it. */
interface Said {
  /** Blocks of the proposal that weigh something else to her. */
  blocks: readonly BlockChange[];
  /** Null: it follows from the blocks. */
  whole: ChangeClass | null;
}

/**
 * The classes of a version and of its blocks. An author may give any block any class; the whole is
 * never lighter than what is certain or than what she says of a block. Where she says something of
 * the whole, blocks of which she said nothing weigh no more than that.
 * @returns `least`: the lightest class that she may give the whole
 */
export function releaseClasses(
  proposed: Proposed,
  said: Said,
): { least: ChangeClass; change: ChangeClass; blocks: BlockChange[] } {
  const own = new Map(said.blocks.map((block) => [keyOf(block), block.change]));
  const named = proposed.blocks.flatMap((block) => own.get(keyOf(block)) ?? []);
  const least = heaviest([proposed.least, ...named]);
  const blocks = proposed.blocks.map((block) => ({
    ...{ lessonId: block.lessonId, blockId: block.blockId },
    change: own.get(keyOf(block)) ?? block.change,
  }));
  const follows = heaviest([least, proposed.rest, ...blocks.map(({ change }) => change)]);
  const change = said.whole === null ? follows : heaviest([least, said.whole]);
  return {
    ...{ least, change },
    blocks: blocks.map((block) => ({ ...block, change: lightest(block.change, change) })),
  };
}

/** A version on the way from one to another: its class, and those of its blocks where they are kept. */
export interface ClassedStep {
  change: ChangeClass;
  /** Null: it came from the content folder, which tells nothing of single blocks. */
  blocks: readonly BlockChange[] | null;
}

/**
 * The same difference with the class of every block that changed: what the authors of the versions on
 * the way said, or where one of them said nothing, what the texts say.
 * @param briefId id of the assignment
 */
export function withClasses(
  difference: VersionDifference,
  steps: readonly ClassedStep[],
  briefId: string,
): VersionDifference {
  const whole = heaviest(steps.map(({ change }) => change));
  const classes = new Map(
    blockChanges(difference, briefId).map((block) => {
      const key = keyOf(block);
      const said = steps.flatMap(({ blocks }) =>
        (blocks ?? []).flatMap((one) => (keyOf(one) === key ? one.change : [])),
      );
      const silent = said.length === 0 || steps.some(({ blocks }) => blocks === null);
      return [key, heaviest([...said, ...(silent ? [lightest(block.change, whole)] : [])])];
    }),
  );
  const classed = <Part extends object>(part: Part, lessonId: string, blockId: string): Part => {
    const change = classes.get(keyOf({ lessonId, blockId }));
    return change ? { ...part, change } : part;
  };
  // The id of an activity (`lesson.check`) ends in that of its block.
  const blockOf = (activityId: string) => activityId.split('.').at(-1) ?? activityId;
  return {
    ...difference,
    lessons: difference.lessons.map((lesson) => ({
      ...lesson,
      blocks: lesson.blocks.map((block) => classed(block, lesson.lessonId, block.id)),
      activities: lesson.activities.map((one) => classed(one, lesson.lessonId, blockOf(one.id))),
    })),
    brief: difference.brief.map((block) => classed(block, briefId, block.id)),
  };
}

/** How heavy the change of a lesson is whose blocks have their classes; no more than the whole. */
export function lessonClass(lesson: LessonDifference, whole: ChangeClass): ChangeClass {
  const parts = [...lesson.blocks, ...lesson.activities].flatMap(({ change }) => change ?? []);
  return lightest(heaviest([restClass([lesson]), ...parts]), whole);
}

function lightest(a: ChangeClass, b: ChangeClass): ChangeClass {
  return heaviest([a, b]) === a ? b : a;
}

const keyOf = ({ lessonId, blockId }: Pick<BlockChange, 'lessonId' | 'blockId'>) =>
  `${lessonId} ${blockId}`;
