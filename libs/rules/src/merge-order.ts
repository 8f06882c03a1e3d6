import { movedAmong } from './moved-among.js';

interface Orders {
  base: readonly string[];
  mine: readonly string[];
  theirs: readonly string[];
}

/**
 * One order out of two that began as one. The side that moved something gives the order; what the
 * other added comes after what it followed there. Both moved something, each differently: a
 * conflict, and mine goes first. What one side no longer has is still there: whoever merges decides.
 */
export function mergeOrder({ base, mine, theirs }: Orders): { order: string[]; conflict: boolean } {
  const iMoved = movedAmong(base, mine).size > 0;
  const theyMoved = movedAmong(base, theirs).size > 0;
  const conflict = iMoved && theyMoved && movedAmong(mine, theirs).size > 0;
  const [first, second] = iMoved || !theyMoved ? [mine, theirs] : [theirs, mine];
  return { order: weaveIn(weaveIn(first, second), base), conflict };
}

/** The first order, with what only the second has after its nearest neighbour there. */
function weaveIn(first: readonly string[], second: readonly string[]): string[] {
  const order = [...first];
  second.forEach((id, index) => {
    if (order.includes(id)) return;
    const before = second.slice(0, index).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return order;
}
