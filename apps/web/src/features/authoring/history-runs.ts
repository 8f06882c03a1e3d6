import type { DraftRevision } from '@weft/contracts';

/** Saves of one sitting: an author who comes back later begins another. */
const sittingMilliseconds = 20 * 60_000;

/**
 * What belongs together in a history: the files that one write changed, and the saves of one text
 * by one person in one sitting, as a page saves every few seconds.
 * @param items newest first
 * @returns the same items in the same order, in groups
 */
export function historyRuns(items: readonly DraftRevision[]): DraftRevision[][] {
  const runs: DraftRevision[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const newer = run?.at(-1);
    if (run && newer && belongs(item, newer)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

const belongs = (older: DraftRevision, newer: DraftRevision): boolean =>
  older.write === newer.write ||
  (older.path === newer.path &&
    older.by === newer.by &&
    isSaved(older) &&
    isSaved(newer) &&
    Date.parse(newer.at) - Date.parse(older.at) <= sittingMilliseconds);

const isSaved = ({ kind }: DraftRevision): boolean => kind === 'saved' || kind === 'merged';
