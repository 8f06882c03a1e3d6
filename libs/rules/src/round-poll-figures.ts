import type { RoundPollCounts, RoundPollQuestion, RoundPollResult } from '@weft/contracts';
import { smallestGroup } from './round-poll-suppression.js';

/** Why votes are not turned into percentages of people. */
export type NoPercentages = 'several-choices' | 'respondents-unknown' | 'too-few';

/** What a careful reader must know of the numbers. */
export type PollWarning =
  | { kind: 'reported-too-few'; reported: number; least: number }
  | { kind: 'choices-left'; votes: number; each: number };

/** The numbers of a poll as they may be read. */
export interface PollFigures {
  /** By option or step, in the order of the question; shares are from 0 to 1. */
  rows: { id: string; votes: number; ofVotes: number | null; ofPeople: number | null }[];
  votes: number;
  /** Null where there are percentages of people. */
  noPercentages: NoPercentages | null;
  warnings: PollWarning[];
}

/** The ids that a poll counts by, in order; none for a ranking or an open question. */
export function countedIds(question: RoundPollQuestion): string[] {
  if (question.kind === 'choose' || question.kind === 'dots') {
    return question.options.map(({ id }) => id);
  }
  if (question.kind !== 'scale') return [];
  const steps = Array.from({ length: question.steps }, (_, at) => String(at + 1));
  return question.noOpinion ? [...steps, 'none'] : steps;
}

/**
 * Counts, their share of all votes, and percentages of people only where these are sound: one choice
 * each, a known number of voters, and enough of them. Contradictions in the numbers are told.
 */
export function pollFigures({
  question,
  counts,
  voters,
  reported,
}: Pick<RoundPollResult, 'question' | 'counts' | 'voters' | 'reported'>): PollFigures {
  const ids = countedIds(question);
  const given = counts ?? {};
  const votes = ids.reduce((sum, id) => sum + (given[id] ?? 0), 0);
  const noPercentages = whyNoPercentages({ question, votes, voters });
  const rows = ids.map((id) => {
    const own = given[id] ?? 0;
    const ofVotes = votes === 0 ? null : own / votes;
    return { id, votes: own, ofVotes, ofPeople: noPercentages === null ? ofVotes : null };
  });
  return {
    rows,
    votes,
    noPercentages,
    warnings: warningsOf({ question, given, voters, reported }),
  };
}

/** With how many people at least these votes can have been cast. */
export function leastVoters(question: RoundPollQuestion, counts: RoundPollCounts): number {
  const each = choicesEach(question);
  const own = countedIds(question).map((id) => counts[id] ?? 0);
  const fromAll = Math.ceil(own.reduce((sum, count) => sum + count, 0) / each);
  const onceEach = question.kind !== 'dots' || !question.several;
  return Math.max(fromAll, onceEach ? Math.max(0, ...own) : 0);
}

const choicesEach = (question: RoundPollQuestion): number => {
  if (question.kind === 'choose') return question.choose;
  return question.kind === 'dots' ? question.dots : 1;
};

function whyNoPercentages({
  question,
  votes,
  voters,
}: {
  question: RoundPollQuestion;
  votes: number;
  voters: number | null;
}): NoPercentages | null {
  if (question.kind !== 'scale' && choicesEach(question) !== 1) return 'several-choices';
  if (voters === null || voters !== votes) return 'respondents-unknown';
  return voters < smallestGroup ? 'too-few' : null;
}

function warningsOf({
  question,
  given,
  voters,
  reported,
}: {
  question: RoundPollQuestion;
  given: RoundPollCounts;
  voters: number | null;
  reported: number | null;
}): PollWarning[] {
  const each = choicesEach(question);
  const votes = countedIds(question).reduce((sum, id) => sum + (given[id] ?? 0), 0);
  const least = leastVoters(question, given);
  const warnings: PollWarning[] = [];
  if (reported !== null && reported < least) {
    warnings.push({ kind: 'reported-too-few', reported, least });
  }
  // Where voters are known, choosing fewer is no riddle.
  if (voters === null && votes % each !== 0) warnings.push({ kind: 'choices-left', votes, each });
  return warnings;
}
