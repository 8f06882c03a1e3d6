import { randomUUID } from 'node:crypto';
import {
  arrangeBoard,
  type BoardControl,
  type BoardKind,
  type BoardOperation,
  type BoardSettings,
  controlBoard,
  createBoard,
  joinBoard,
  readBoard,
  renewBoardCode,
  writeNote,
} from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import type { TestApi } from '../../platform/testing/test-api.testkit.js';

export const settings: BoardSettings = {
  ...{ title: 'Wijk', silent: true, named: false, dots: 3, several: false, chosen: 2 },
};

/** Opens a board; a workshop unless told. Gives its id and the status. */
export async function openBoard(
  who: TestAgent,
  given: Partial<BoardSettings> & {
    id?: string;
    kind?: BoardKind;
    placeId?: string | null;
    fromExample?: boolean;
  } = {},
) {
  const id = given.id ?? randomUUID();
  const place = { kind: 'workshop', placeId: null, locale: 'nl', fromExample: false };
  const answer = await who.call(createBoard, { body: { ...settings, ...place, ...given, id } });
  return { ...answer, boardId: id };
}

/** Does something as who facilitates; the id of the write is made up unless told. */
export const control = (
  who: TestAgent,
  boardId: string,
  { id = randomUUID(), ...what }: BoardControl & { id?: string },
) => who.call(controlBoard, { params: { boardId }, body: { id, control: what } });

/** Goes on to a phase from the one before it, and so on from the beginning. */
export async function goTo(who: TestAgent, boardId: string, phase: string): Promise<void> {
  for (const from of ['ready', 'brainstorm', 'cluster', 'vote', 'sheets'] as const) {
    if (from === phase) return;
    await control(who, boardId, { kind: 'advance', from });
  }
}

/** Writes a note; gives its id, its key and the answer. */
export async function note(
  who: TestAgent,
  boardId: string,
  given: string | { text: string; noteId?: string; key?: string },
) {
  const whole = typeof given === 'string' ? { text: given } : given;
  const {
    text,
    noteId = randomUUID(),
    key = randomUUID(),
  } = { noteId: undefined, key: undefined, ...whole };
  const answer = await who.call(writeNote, { params: { boardId, noteId }, body: { key, text } });
  return { ...answer, noteId, key };
}

/** Arranges notes; the id of the write is made up unless told. */
export function arrange(
  who: TestAgent,
  boardId: string,
  given: BoardOperation[] | { id: string; operations: BoardOperation[] },
) {
  const body = Array.isArray(given) ? { id: randomUUID(), operations: given } : given;
  return who.call(arrangeBoard, { params: { boardId }, body });
}

export const cluster = (clusterId: string, title: string, noteIds: string[]): BoardOperation => ({
  ...{ kind: 'create', clusterId, title, noteIds, at: null },
});

export const look = (who: TestAgent, boardId: string) =>
  who.call(readBoard, { params: { boardId } });

/** A guest who came in with the code of a board. */
export async function letIn(api: TestApi, host: TestAgent, boardId: string): Promise<TestAgent> {
  const { body } = await host.call(renewBoardCode, { params: { boardId } });
  const guest = api.anonymous();
  await guest.call(joinBoard, {
    params: { code: body.code },
    body: { id: randomUUID(), displayName: 'Gast' },
  });
  return guest;
}
