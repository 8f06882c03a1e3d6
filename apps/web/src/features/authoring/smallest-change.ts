/** One piece to replace. */
interface Change {
  from: number;
  to: number;
  insert: string;
}

/** The one replacement that turns a text into another, so that a cursor outside it stays. */
export function smallestChange(old: string, fresh: string): Change | null {
  if (old === fresh) return null;
  const most = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < most && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === fresh[fresh.length - 1 - end])
    end += 1;
  return { from: start, to: old.length - end, insert: fresh.slice(start, fresh.length - end) };
}
