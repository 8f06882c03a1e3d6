import type { ActivityKind } from '../component.js';
import { checkBoard, missingInBoard } from './answer.js';
import { BoardProps, BoardValue, type BoardPublic } from './schema.js';

export const board: ActivityKind<BoardProps, BoardPublic, null, BoardValue> = {
  tag: 'Board',
  kind: 'board',
  summary:
    'Cards that learners put in columns, with a mark for each card, own cards, own columns and a ' +
    'note under each column where the author wants them.',
  example: '<Board id="tasks-to-roles" />',
  placement: 'block',
  children: 'none',
  props: BoardProps,
  split: ({ title, task, columns, cards, ownCards, ownColumns, mark, note }) => ({
    public: {
      title,
      task,
      columns: columns.map(({ id, title, prompt, min }) => ({
        id,
        title,
        prompt: prompt ?? null,
        min: min ?? 0,
      })),
      cards: cards.map(({ id, text, more }) => ({ id, text, more: more ?? null })),
      ownCards: ownCards ?? false,
      ownColumns: ownColumns ?? false,
      mark: mark ?? null,
      note: note ?? null,
    },
    key: null,
  }),
  value: BoardValue,
  check: checkBoard,
  missing: missingInBoard,
};
