import { closeness, type Pairing, type ReviewedTeam, type Reviewer } from './review-allocation.js';
import { seededOrder } from './seeded-order.js';

/** Somebody who could take a review over. */
export interface Candidate extends Reviewer {
  /** Reviews that she has to give or gave. */
  readonly load: number;
  /** Asked for more herself. */
  readonly volunteers: boolean;
  /** Let a review lapse herself: asked last. */
  readonly lapsed: boolean;
}

/**
 * Who takes over a review that nobody gave or that did not count: volunteers first, then whoever
 * has least to do, then whoever brings a background that the team has not met yet; chance by seed
 * decides between equals. Never the team's own, nor who reviews it or was asked to before.
 * @param past everyone who was ever asked to review this team
 * @returns null where nobody is left
 */
export function chooseReplacement(input: {
  readonly candidates: readonly Candidate[];
  readonly team: ReviewedTeam;
  readonly past: readonly Pairing[];
  readonly seed: string;
}): Candidate | null {
  const { candidates, team, past, seed } = input;
  const asked = new Set(
    past.filter(({ teamId }) => teamId === team.teamId).map(({ reviewerId }) => reviewerId),
  );
  const met = new Set(
    candidates.filter(({ id }) => asked.has(id)).map((one) => closeness(one, team)),
  );
  const rank = (one: Candidate) => {
    const kind = closeness(one, team);
    return [
      one.lapsed ? 1 : 0,
      one.volunteers ? 0 : 1,
      one.load,
      kind === 'unknown' || met.has(kind) ? 1 : 0,
    ];
  };
  const able = candidates.filter(({ id, teamId }) => teamId !== team.teamId && !asked.has(id));
  const ordered = seededOrder(able, ({ id }) => id, `${seed} ${team.teamId}`).sort((a, b) =>
    compare(rank(a), rank(b)),
  );
  return ordered[0] ?? null;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

const hour = 3_600_000;
/** After the deadline somebody has this long before another one is asked. */
const graceHours = 8;
/** Who takes a review over has this long. */
const takeoverHours = 24;
/** After the deadline nobody waits for a peer any longer than this. */
const mostHoursWaiting = 48;

/** When somebody who did nothing is no longer waited for. */
export function lapsesAt(dueAt: Date, takenOver: boolean): Date {
  return new Date(dueAt.getTime() + (takenOver ? 0 : graceHours * hour));
}

/**
 * When a review that is taken over must be given: in a day, and always before a team would wait
 * for longer than it may; null when it is too late to ask anybody.
 */
export function takeoverDueAt(roundDueAt: Date, now: Date): Date | null {
  const end = roundDueAt.getTime() + mostHoursWaiting * hour;
  const due = Math.min(now.getTime() + takeoverHours * hour, end);
  return due - now.getTime() < 2 * hour ? null : new Date(due);
}

/** Whether a team may still be kept waiting for feedback of peers. */
export function mayStillWait(roundDueAt: Date, now: Date): boolean {
  return now.getTime() < roundDueAt.getTime() + mostHoursWaiting * hour;
}
