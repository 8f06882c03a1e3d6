import type { ChangeClass, MoveDecision } from '@weft/contracts';
import { heaviest } from './version-difference-class.js';

/** A version of a module, as it was published. Times are ISO 8601 in UTC, so that they sort. */
export interface PublishedChange {
  version: string;
  publishedAt: string;
  /** What it changes about the version before it. */
  change: ChangeClass;
}

/** What lecturers of a cohort decided, in the order in which they did. */
export interface DecidedMove {
  decision: MoveDecision;
  from: string;
  to: string;
  at: string;
}

export interface Move {
  from: string;
  to: string;
  at: string;
  /** Nobody decided it: small changes are taken over at once. */
  byItself: boolean;
}

/** Where a cohort stands with one module. */
export interface VersionCourse {
  /** The version that its learners read. */
  version: string;
  /** Moves that were not undone, oldest first. */
  moves: Move[];
  /** The newest version, where that is another one. */
  pending: { to: string; change: ChangeClass; decided: 'later' | 'never' | 'undone' | null } | null;
}

/** What is done with a class of change while nobody decides: `now` happens by itself. */
export const adviceFor = (change: ChangeClass): 'now' | 'later' =>
  change === 'editorial' || change === 'clarifying' ? 'now' : 'later';

/**
 * Which version a cohort reads: that of its track, or the newest of when it was opened; then each
 * small change that followed while it was up to date, and each decision of its lecturers.
 *
 * @param given.pinned the version its track names; null for the newest of the time of `openedAt`
 * @param given.versions every version, in the order of publication; at least one
 */
export function versionCourse(given: {
  pinned: string | null;
  openedAt: string;
  versions: readonly PublishedChange[];
  decisions: readonly DecidedMove[];
}): VersionCourse {
  const { versions, decisions, openedAt } = given;
  const indexOf = (version: string) => versions.findIndex((one) => one.version === version);
  const atOpening = versions.findLastIndex(({ publishedAt }) => publishedAt <= openedAt);
  const named = given.pinned === null ? -1 : indexOf(given.pinned);
  let current = Math.max(0, named === -1 ? atOpening : named);
  const moves: Move[] = [];
  let waiting = decisions;
  let decided: DecidedMove | null = null;

  const decideUntil = (time: string | null) => {
    while (waiting[0] && (time === null || waiting[0].at < time)) {
      const [decision] = waiting;
      waiting = waiting.slice(1);
      decided = decision;
      if (decision.decision === 'undone') moves.pop();
      else if (decision.decision !== 'now') continue;
      else moves.push({ from: decision.from, to: decision.to, at: decision.at, byItself: false });
      current = Math.max(0, indexOf(decision.to));
    }
  };
  versions.forEach(({ version, publishedAt, change }, index) => {
    if (index <= atOpening || index === 0) return;
    decideUntil(publishedAt);
    if (current !== index - 1 || adviceFor(change) === 'later') return;
    const from = versions[current]?.version ?? version;
    moves.push({ from, to: version, at: publishedAt, byItself: true });
    current = index;
  });
  decideUntil(null);

  const version = versions[current]?.version ?? '';
  const newer = versions.slice(current + 1);
  const to = newer.at(-1)?.version;
  if (to === undefined) return { version, moves, pending: null };
  const change = heaviest(newer.map((one) => one.change));
  return { version, moves, pending: { to, change, decided: answerTo(decided, to) } };
}

/** The last decision, where it was about this very version. */
function answerTo(
  decided: DecidedMove | null,
  to: string,
): NonNullable<VersionCourse['pending']>['decided'] {
  if (!decided || decided.decision === 'now') return null;
  const { decision } = decided;
  return (decision === 'undone' ? decided.from : decided.to) === to ? decision : null;
}
