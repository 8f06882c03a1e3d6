import type { RoundPollQuestion, RoundPollResult } from '@weft/contracts';
import { rankingOf, spreadOf, type Spread } from './round-poll-agreement.js';
import { countedIds, pollFigures } from './round-poll-figures.js';

/** What changed from one round to the next. */
export type RoundShift =
  | { kind: 'shares'; rows: { id: string; before: number; after: number }[] }
  | { kind: 'scale'; before: Spread; after: Spread }
  | {
      kind: 'ranking';
      rows: { id: string; before: number; after: number }[];
      /** Kendall's W. */
      agreement: { before: number | null; after: number | null };
    };

/**
 * The difference between the results of one question in two rounds: shares of votes, places on a
 * scale with their spread, or mean places in an order with their agreement.
 * @returns null where one of them has no counts to show, or other things were asked
 */
export function roundShift(before: RoundPollResult, after: RoundPollResult): RoundShift | null {
  const [was, is] = [before.counts, after.counts];
  if (!was || !is || asksAnother(before.question, after.question)) return null;
  const { question } = after;
  if (question.kind === 'open') return null;
  if (question.kind === 'scale') {
    const [one, other] = [spreadOf(was), spreadOf(is)];
    return one && other && { kind: 'scale', before: one, after: other };
  }
  if (question.kind === 'ranking') {
    const ids = question.options.map(({ id }) => id);
    const [one, other] = [rankingOf(was, ids), rankingOf(is, ids)];
    const place = new Map(one.places.map(({ id, meanPlace }) => [id, meanPlace]));
    const rows = other.places.map(({ id, meanPlace }) => ({
      ...{ id, before: place.get(id) ?? 0, after: meanPlace },
    }));
    const agreement = { before: one.agreement, after: other.agreement };
    return { kind: 'ranking', rows, agreement };
  }
  const share = new Map(pollFigures(before).rows.map(({ id, ofVotes }) => [id, ofVotes ?? 0]));
  const rows = pollFigures(after).rows.map(({ id, ofVotes }) => ({
    ...{ id, before: share.get(id) ?? 0, after: ofVotes ?? 0 },
  }));
  return { kind: 'shares', rows };
}

/** Whether two results cannot be laid side by side. */
function asksAnother(one: RoundPollQuestion, other: RoundPollQuestion): boolean {
  const idsOf = (question: RoundPollQuestion) =>
    (question.kind === 'ranking' ? question.options.map(({ id }) => id) : countedIds(question))
      .sort()
      .join('\n');
  return one.kind !== other.kind || idsOf(one) !== idsOf(other);
}
