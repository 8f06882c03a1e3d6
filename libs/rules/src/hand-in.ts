import type { HandInDates, HandInRefusal, HandInRules, HandInWindow } from '@weft/contracts';

/** The minute of a deadline counts as a whole. */
const minuteMs = 60_000;

/** Where a moment lies: before the start, in time, late, or when nothing is taken any more. */
export type HandInPhase = 'not-open' | 'open' | 'late' | 'closed';

/** What the rules look at in a submission; ISO 8601 moments. */
export interface HandedIn {
  number: number;
  submittedAt: string;
  final: boolean;
  late: boolean;
  withdrawn: boolean;
}

/** Where `now` lies among the dates of an assignment. */
export function handInPhase(dates: HandInDates, now: Date): HandInPhase {
  const at = now.getTime();
  if (at < Date.parse(dates.opensAt)) return 'not-open';
  if (at < Date.parse(dates.dueAt) + minuteMs) return 'open';
  if (dates.lateUntil !== null && at < Date.parse(dates.lateUntil) + minuteMs) return 'late';
  return 'closed';
}

/**
 * The dates of a team with a later deadline: the time for late work stays as long as it was. A
 * deadline never comes nearer by this.
 * @param until ISO 8601; null: nothing was granted
 */
export function stretchedDates(dates: HandInDates, until: string | null): HandInDates {
  if (until === null) return dates;
  const shift = Date.parse(until) - Date.parse(dates.dueAt);
  if (shift <= 0) return dates;
  const later = (moment: string) => new Date(Date.parse(moment) + shift).toISOString();
  return {
    opensAt: dates.opensAt,
    dueAt: later(dates.dueAt),
    lateUntil: dates.lateUntil && later(dates.lateUntil),
  };
}

/**
 * The submission that counts, or null: withdrawn ones never do, final ones go before those for
 * feedback, and then the last one, or the last one in time where the rules say so.
 */
export function standingSubmission<One extends HandedIn>(
  submissions: readonly One[],
  stands: HandInRules['stands'],
): One | null {
  const kept = submissions.filter(({ withdrawn }) => !withdrawn);
  const final = kept.filter((one) => one.final);
  const counting = final.length > 0 ? final : kept;
  const onTime = counting.filter(({ late }) => !late);
  const wanted = stands === 'last-on-time' && onTime.length > 0 ? onTime : counting;
  return wanted.reduce<One | null>(
    (last, one) => (last === null || one.number > last.number ? one : last),
    null,
  );
}

/** Until when a window is open with these dates: ISO 8601, or null where it never is. */
export function windowEnd(window: HandInWindow, dates: HandInDates): string | null {
  if (window === 'never') return null;
  return window === 'until-due' ? dates.dueAt : (dates.lateUntil ?? dates.dueAt);
}

function isWithin(window: HandInWindow, dates: HandInDates, now: Date): boolean {
  const end = windowEnd(window, dates);
  return end !== null && now.getTime() < Date.parse(end) + minuteMs;
}

/** A team with what it handed in, and what holds for it; dates are the stretched ones. */
export interface HandInFacts {
  dates: HandInDates;
  rules: HandInRules;
  submissions: readonly HandedIn[];
  /** When a lecturer last let the team hand in again, ISO 8601. */
  reopenedAt: string | null;
}

/** Why a team may not hand in now, for what the clock and the rules say, or null. */
export function handInRefusal(
  { dates, rules, submissions, reopenedAt }: HandInFacts,
  final: boolean,
  now: Date,
): Extract<HandInRefusal, 'not-open' | 'closed' | 'not-again'> | null {
  const phase = handInPhase(dates, now);
  if (phase === 'not-open' || phase === 'closed') return phase;
  const kept = submissions.filter(({ withdrawn }) => !withdrawn);
  const last = standingSubmission(kept, 'last');
  if (last === null) return null;
  if (reopenedAt !== null && kept.every((one) => one.submittedAt < reopenedAt)) return null;
  // From feedback on to the final one is no second time; after a final one only a final one follows.
  if (final && !last.final) return null;
  if (!final && last.final) return 'not-again';
  return isWithin(rules.again, dates, now) ? null : 'not-again';
}

/** Whether a team may take this submission back now. */
export function mayWithdraw(
  submission: HandedIn,
  { dates, rules }: Pick<HandInFacts, 'dates' | 'rules'>,
  now: Date,
): boolean {
  return !submission.withdrawn && isWithin(rules.withdraw, dates, now);
}

/** What holds where a lecturer set nothing. */
export function usualRules(userTests: number): HandInRules {
  return {
    ...{ again: 'until-due', withdraw: 'until-due', stands: 'last', peerFeedback: true },
    userTests,
  };
}
