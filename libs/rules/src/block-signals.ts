import type { BlockSignal, BlockWords } from '@weft/contracts';

/** How many people a figure about learners speaks of at least. */
export const leastInSignal = 5;

/** What was counted at a block. */
export interface BlockCounts {
  blockId: string;
  words: BlockWords;
  stopped: number;
  answered: number;
  retried: number;
  unclear: number;
}

/** What may be told of a block. */
type ToldSignal = Omit<BlockSignal, 'within'>;

/** Over whom it was counted. */
interface SignalGroups {
  /** Learners who opened the lesson. */
  readers: number;
  /** Readers of review rounds of the draft. */
  reviewers: number;
}

/**
 * What may be told of counts. A group of fewer than five people is not told of, and neither is a
 * figure that fewer than five people make up. No figure tells how many finished, so that what is
 * left out does not follow by subtraction.
 */
export function toldSignals(
  counts: readonly BlockCounts[],
  { readers, reviewers }: SignalGroups,
): { readers: number | null; blocks: ToldSignal[] } {
  const told = (count: number, group: number) =>
    group >= leastInSignal && count >= leastInSignal ? count : null;
  const blocks = counts.flatMap(({ blockId, words, stopped, answered, retried, unclear }) => {
    const signal: ToldSignal = {
      ...{ blockId, words },
      stopped: told(stopped, readers),
      answered: told(answered, answered),
      retried: told(retried, answered),
      unclear: told(unclear, reviewers),
    };
    const figures = [signal.stopped, signal.answered, signal.retried, signal.unclear];
    return figures.some((figure) => figure !== null) ? [signal] : [];
  });
  return { readers: told(readers, readers), blocks };
}

/** How many times somebody got stuck, as far as it may be told. */
const stuckAt = ({ stopped, retried, unclear }: ToldSignal): number =>
  (stopped ?? 0) + (retried ?? 0) + (unclear ?? 0);

/**
 * Where most people got stuck first; where nobody did is left out. It looks at nothing but what is
 * told, so that the order does not tell of smaller groups.
 */
export const stuckFirst = <Signal extends ToldSignal>(signals: readonly Signal[]): Signal[] =>
  signals.filter((signal) => stuckAt(signal) > 0).sort((a, b) => stuckAt(b) - stuckAt(a));
