import type { RoundPoll, RoundPollQuestion, RoundPollResult } from '@weft/contracts';
import { RoundRole } from '@weft/contracts';
import { seededOrder } from '@weft/rules';
import type { CountedRow, RoundPollRow } from './round-poll.repository.js';

/** A closed poll; null before it is counted. */
export function toResult(row: CountedRow): RoundPollResult | null {
  if (!row.result) return null;
  const { voters, counts, roles } = row.result;
  const shown = new Set(roles.map(({ role }) => role));
  return {
    ...{ pollId: row.id, question: row.question, closedAt: row.closedAt, voters, counts, roles },
    withheld: RoundRole.options.filter((role) => !shown.has(role)),
    ...{ reported: null, answers: row.answers, outcome: row.outcome, notes: [] },
  };
}

/** A poll for one reader: moderators see a result at once, participants with what it concludes. */
export function toRoundPoll(
  row: RoundPollRow,
  { moderates, participantId }: { moderates: boolean; participantId: string | null },
): RoundPoll {
  const result = toResult(row);
  const previous = row.previous && toResult(row.previous);
  return {
    ...{ id: row.id, state: row.state, voters: row.result?.voters ?? row.voters },
    ...{ voted: row.voted, followsId: row.followsId },
    question: participantId === null ? row.question : inOwnOrder(row.question, participantId),
    result: moderates || result?.outcome ? result : null,
    previous: moderates || previous?.outcome ? previous : null,
  };
}

/** Options in the order of one person, who gets the same one each time. */
function inOwnOrder(question: RoundPollQuestion, participantId: string): RoundPollQuestion {
  if (!('options' in question) || !question.shuffled) return question;
  const seed = `${participantId}\n${JSON.stringify(question.title)}`;
  return { ...question, options: seededOrder(question.options, ({ id }) => id, seed) };
}
