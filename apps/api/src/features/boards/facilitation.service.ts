import { Injectable } from '@nestjs/common';
import type { BoardControl, BoardSettings } from '@weft/contracts';
import { controlBoard, leaders } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { Clock } from '../../platform/clock.js';
import { AppError } from '../../platform/http/app-error.js';
import { type BoardChange, BoardChangesRepository } from './board-changes.repository.js';
import { toCourse } from './board.mapper.js';
import { BoardAccess } from './board.policy.js';
import { BoardRepository } from './board.repository.js';

/** What who facilitates a board does to it as a whole; each is kept with who did it. */
@Injectable()
export class FacilitationService {
  constructor(
    private readonly access: BoardAccess,
    private readonly boards: BoardRepository,
    private readonly changes: BoardChangesRepository,
    private readonly clock: Clock,
  ) {}

  /** How it works, before it begins. @throws AppError boards/unknown, boards/not-now */
  async settle(
    caller: Principal | null,
    boardId: string,
    { id, ...settings }: BoardSettings & { id: string },
  ): Promise<void> {
    const { personId } = await this.access.facilitator(caller, boardId);
    await this.changes.change(boardId, async (change) => {
      const event = { id, kind: 'settled', detail: settings, by: personId } as const;
      if (!(await change.note(event))) return;
      if (change.board.phase !== 'ready') throw new AppError('boards/not-now');
      await change.settle(settings);
    });
  }

  /** @throws AppError boards/unknown, boards/not-now */
  async control(
    caller: Principal | null,
    boardId: string,
    { id, control }: { id: string; control: BoardControl },
  ): Promise<void> {
    const { personId } = await this.access.facilitator(caller, boardId);
    await this.changes.change(boardId, async (change) => {
      const event = { id, kind: 'controlled', detail: control, by: personId } as const;
      if (!(await change.note(event))) return;
      const course = controlBoard(toCourse(change.board), control, this.clock.now().getTime());
      if (!course) throw new AppError('boards/not-now');
      await change.stand(course, await goesOn(change, course.counted));
    });
  }

  /** Which clusters go on. @throws AppError boards/unknown, boards/not-now */
  async choose(
    caller: Principal | null,
    boardId: string,
    { id, clusterIds }: { id: string; clusterIds: readonly string[] },
  ): Promise<void> {
    const { personId } = await this.access.facilitator(caller, boardId);
    await this.changes.change(boardId, async (change) => {
      const event = { id, kind: 'chosen', detail: { clusterIds }, by: personId } as const;
      if (!(await change.note(event))) return;
      const { board } = change;
      if (board.phase !== 'sheets') throw new AppError('boards/not-now');
      const known = board.clusters.map((cluster) => cluster.id);
      await change.stand(
        toCourse(board),
        known.filter((clusterId) => clusterIds.includes(clusterId)),
      );
    });
  }

  /** Who wrote which note, where the board says so. @throws AppError boards/unknown */
  async readAuthors(caller: Principal | null, boardId: string) {
    await this.access.facilitator(caller, boardId);
    return { items: await this.boards.findAuthors(boardId) };
  }
}

/** What goes on: once a vote is closed, what got the most dots. */
async function goesOn(change: BoardChange, counted: boolean): Promise<string[]> {
  const { board } = change;
  if (board.phase !== 'vote' || !counted) return board.goesOn;
  const options = board.clusters.map(({ id }) => id);
  return leaders(await change.tally(), options, board.chosen).ahead;
}
