import type { RoundBallot, RoundPollCounts, RoundPollQuestion } from '@weft/contracts';
import { dotFault } from './dot-vote.js';

/** Why a ballot cannot be counted like this. */
export type BallotFault = 'none' | 'too-few' | 'too-many' | 'twice' | 'unknown';

/** Why a ballot cannot be counted for a question; null where it can. The same on both sides. */
export function ballotFault(question: RoundPollQuestion, ballot: RoundBallot): BallotFault | null {
  if (question.kind === 'choose' && ballot.kind === 'choose') {
    const chosen = ballot.options;
    if (new Set(chosen).size < chosen.length) return 'twice';
    const rule = { budget: question.choose, several: false, options: idsOf(question) };
    return dotFault(onceEach(chosen), rule);
  }
  if (question.kind === 'dots' && ballot.kind === 'dots') {
    const { dots: budget, several } = question;
    return dotFault(ballot.dots, { budget, several, options: idsOf(question) });
  }
  if (question.kind === 'scale' && ballot.kind === 'scale') {
    if (ballot.value === null) return question.noOpinion ? null : 'none';
    return ballot.value > question.steps || ballot.value < 1 ? 'unknown' : null;
  }
  if (question.kind === 'ranking' && ballot.kind === 'ranking') {
    const known = idsOf(question);
    if (ballot.order.some((id) => !known.includes(id))) return 'unknown';
    if (new Set(ballot.order).size < ballot.order.length) return 'twice';
    return ballot.order.length < known.length ? 'too-few' : null;
  }
  if (question.kind === 'open' && ballot.kind === 'open') {
    return ballot.text.trim() === '' ? 'none' : null;
  }
  return 'unknown';
}

/** What one ballot adds to the counts; sums of these are all that a poll keeps. */
export function ballotCounts(ballot: RoundBallot): RoundPollCounts {
  switch (ballot.kind) {
    case 'choose':
      return onceEach(ballot.options);
    case 'dots':
      return Object.fromEntries(Object.entries(ballot.dots).filter(([, count]) => count > 0));
    case 'scale':
      return { [ballot.value ?? 'none']: 1 };
    case 'ranking':
      return Object.fromEntries(ballot.order.map((id, at) => [`${id}:${at + 1}`, 1]));
    case 'open':
      return { answers: 1 };
  }
}

const onceEach = (ids: readonly string[]): RoundPollCounts =>
  Object.fromEntries(ids.map((id) => [id, 1]));

const idsOf = ({ options }: { options: readonly { id: string }[] }): string[] =>
  options.map(({ id }) => id);
