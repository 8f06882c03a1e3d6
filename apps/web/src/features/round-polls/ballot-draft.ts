import type { RoundBallot, RoundPollQuestion } from '@weft/contracts';

/** What somebody chose so far; only of one kind is anything filled in. */
export interface BallotDraft {
  options: string[];
  dots: Record<string, number>;
  value: number | 'none' | null;
  order: string[];
  text: string;
}

export const emptyDraft: BallotDraft = { options: [], dots: {}, value: null, order: [], text: '' };

/** The order on the screen: what was put in order, then what the question has besides. */
export function orderOf(options: readonly { id: string }[], order: readonly string[]): string[] {
  const ids = options.map(({ id }) => id);
  const known = order.filter((id) => ids.includes(id));
  return [...known, ...ids.filter((id) => !known.includes(id))];
}

/** A draft as it is sent; null as long as nothing was chosen. */
export function ballotOf(question: RoundPollQuestion, draft: BallotDraft): RoundBallot | null {
  switch (question.kind) {
    case 'choose':
      return { kind: 'choose', options: draft.options };
    case 'dots':
      return { kind: 'dots', dots: draft.dots };
    case 'scale': {
      if (draft.value === null) return null;
      return { kind: 'scale', value: draft.value === 'none' ? null : draft.value };
    }
    case 'ranking':
      // An order that nobody touched is what the server happened to send, and no opinion.
      if (draft.order.length === 0) return null;
      return { kind: 'ranking', order: orderOf(question.options, draft.order) };
    case 'open':
      return { kind: 'open', text: draft.text };
  }
}
