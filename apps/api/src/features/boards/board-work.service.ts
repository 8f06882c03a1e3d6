import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type BoardDots,
  boardLimits,
  type BoardOperation,
  type BoardPhase,
  type SheetTexts,
} from '@weft/contracts';
import { arrange, countDots, dotFault } from '@weft/rules';
import type { Visitor } from '../../platform/auth/visitor.js';
import { AppError } from '../../platform/http/app-error.js';
import { WriteLimit } from '../../platform/http/write-limit.js';
import { type BoardChange, BoardChangesRepository } from './board-changes.repository.js';
import { BoardAccess } from './board.policy.js';

/** What those who take part put on a board. */
@Injectable()
export class BoardWorkService {
  constructor(
    private readonly access: BoardAccess,
    private readonly changes: BoardChangesRepository,
    private readonly limit: WriteLimit,
  ) {}

  /**
   * Writes a note or its text anew. Who wrote it is kept only where the board says so.
   * @throws AppError boards/unknown, boards/not-now, boards/full, request/too-many
   */
  async write(
    visitor: Visitor,
    at: { boardId: string; noteId: string },
    { key, text }: { key: string; text: string },
  ): Promise<void> {
    const { personId, guestName } = await this.enter(visitor, at.boardId);
    await this.changes.change(at.boardId, async (change) => {
      during(change, 'brainstorm', 'cluster');
      const { named } = change.board;
      const isGuest = guestName !== null;
      const note = {
        ...{ id: at.noteId, keyHash: hashKey(key), text },
        authorAccount: named && !isGuest ? personId : null,
        authorGuest: named && isGuest ? personId : null,
      };
      const done = await change.write(note, boardLimits.notes);
      if (done === 'full') throw new AppError('boards/full');
      if (done === 'refused') throw new AppError('boards/not-now');
    });
  }

  /** @throws AppError boards/unknown, boards/not-now */
  async remove(
    visitor: Visitor,
    at: { boardId: string; noteId: string },
    key: string | null,
  ): Promise<void> {
    const { facilitates } = await this.enter(visitor, at.boardId);
    await this.changes.change(at.boardId, async (change) => {
      during(change, 'brainstorm', 'cluster');
      const allowed = key !== null || (facilitates && change.board.revealed);
      const removed =
        allowed && (await change.remove(at.noteId, key === null ? null : hashKey(key)));
      if (!removed) throw new AppError('boards/not-now');
    });
  }

  /** @throws AppError boards/unknown, boards/not-now, request/too-many */
  async arrange(
    visitor: Visitor,
    boardId: string,
    { id, operations }: { id: string; operations: BoardOperation[] },
  ): Promise<void> {
    await this.enter(visitor, boardId);
    await this.changes.change(boardId, async (change) => {
      const event = { id, kind: 'arranged', detail: { operations }, by: null } as const;
      if (!(await change.note(event))) return;
      during(change, 'cluster');
      const known = await change.noteIds();
      const clusters = arrange(change.board.clusters, operations);
      await change.arrange(
        clusters.map((cluster) => ({
          ...cluster,
          noteIds: cluster.noteIds.filter((noteId) => known.has(noteId)),
        })),
      );
    });
  }

  /**
   * Counts the dots of one person, once a round; what she gave is kept nowhere by itself.
   * @throws AppError boards/unknown, boards/not-now, boards/dots-invalid
   */
  async vote(
    visitor: Visitor,
    boardId: string,
    { round, dots }: { round: number; dots: BoardDots },
  ): Promise<void> {
    const { personId } = await this.enter(visitor, boardId);
    await this.changes.change(boardId, async (change) => {
      const { board } = change;
      // The second time is the first one again, whatever it says; also after the vote was closed.
      if (!(await change.vote(personId, round))) return;
      during(change, 'vote');
      if (board.round !== round) throw new AppError('boards/not-now');
      const options = board.clusters.map(({ id }) => id);
      const fault = dotFault(dots, { budget: board.dots, several: board.several, options });
      if (fault) throw new AppError('boards/dots-invalid', { detail: fault });
      await change.count(countDots(await change.tally(), dots));
    });
  }

  /** @throws AppError boards/unknown, boards/not-now */
  async writeSheet(
    visitor: Visitor,
    at: { boardId: string; clusterId: string },
    texts: { [Field in keyof SheetTexts]?: string | undefined },
  ): Promise<void> {
    await this.enter(visitor, at.boardId);
    await this.changes.change(at.boardId, async (change) => {
      during(change, 'sheets');
      if (!change.board.goesOn.includes(at.clusterId)) throw new AppError('boards/not-now');
      const given = Object.entries(texts).filter(([, text]) => text !== undefined);
      await change.writeSheet(at.clusterId, Object.fromEntries(given));
    });
  }

  private async enter(visitor: Visitor, boardId: string) {
    const seat = await this.access.participant(visitor, boardId);
    this.limit.check(seat.personId);
    return seat;
  }
}

/** SHA-256: who can read the database cannot change a note with it. */
const hashKey = (key: string): Buffer => createHash('sha256').update(key).digest();

/** @throws AppError boards/not-now */
function during({ board }: BoardChange, ...phases: BoardPhase[]): void {
  if (!phases.includes(board.phase)) throw new AppError('boards/not-now');
}
