import type { TrackContent } from '@weft/contracts';

/** A track on the screen, and the states that undo and redo lead to. */
export interface EditHistory {
  content: TrackContent;
  past: readonly TrackContent[];
  future: readonly TrackContent[];
  /** What was typed in last, and when: going on with it is the same step. */
  typing: { field: string; at: number } | null;
}

export type HistoryAction =
  | { kind: 'change'; content: TrackContent; field?: string; at: number }
  | { kind: 'undo' }
  | { kind: 'redo' }
  /** What others did comes in: it is no step of one's own, and undo must not take it away. */
  | {
      kind: 'take-in';
      content: TrackContent;
      rebase: (state: TrackContent) => TrackContent;
    };

const mostSteps = 100;
const samePauseMilliseconds = 2000;

/** A track that nobody touched yet. */
export const newHistory = (content: TrackContent): EditHistory => ({
  ...{ content, past: [], future: [], typing: null },
});

/** The next state of the screen. */
export function editHistory(state: EditHistory, action: HistoryAction): EditHistory {
  const { content, past, future, typing } = state;
  switch (action.kind) {
    case 'change': {
      if (action.content === content) return state;
      const { field, at } = action;
      const goesOn =
        field !== undefined && typing?.field === field && at - typing.at < samePauseMilliseconds;
      return {
        content: action.content,
        past: goesOn ? past : [...past, content].slice(-mostSteps),
        future: [],
        typing: field === undefined ? null : { field, at },
      };
    }
    case 'undo': {
      const before = past.at(-1);
      if (!before) return state;
      const rest = past.slice(0, -1);
      return { content: before, past: rest, future: [content, ...future], typing: null };
    }
    case 'redo': {
      const [next, ...rest] = future;
      if (!next) return state;
      return { content: next, past: [...past, content], future: rest, typing: null };
    }
    case 'take-in':
      return {
        content: action.content,
        past: past.map(action.rebase),
        future: future.map(action.rebase),
        typing: null,
      };
  }
}
