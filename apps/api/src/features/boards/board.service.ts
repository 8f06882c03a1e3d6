import { Injectable } from '@nestjs/common';
import { type createBoard, type listBoards, type Locale } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import type { Visitor } from '../../platform/auth/visitor.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { BoardPlaces } from './board-places.js';
import { boardCsv } from './board-csv.js';
import { BoardChangesRepository } from './board-changes.repository.js';
import { toView } from './board.mapper.js';
import { BoardAccess } from './board.policy.js';
import { BoardRepository } from './board.repository.js';
import { ExampleBoard } from './example-board.js';

type NewBoard = InputOf<typeof createBoard>['body'];

/** Opening, finding and reading boards. */
@Injectable()
export class BoardService {
  constructor(
    private readonly access: BoardAccess,
    private readonly boards: BoardRepository,
    private readonly changes: BoardChangesRepository,
    private readonly places: BoardPlaces,
    private readonly example: ExampleBoard,
  ) {}

  async list(caller: Principal | null, asked: InputOf<typeof listBoards>['query']) {
    const { accountId, roles } = signedIn(caller);
    const administers = roles.includes('administrator');
    const teaches = roles.includes('lecturer');
    const who = { accountId, administers, teaches };
    const question = { ...who, cohortId: asked.cohortId, teamId: asked.teamId };
    const [items, places] = await Promise.all([
      this.boards.findListed(question),
      this.boards.findPlaces(question),
    ]);
    const everywhere = asked.cohortId === undefined && asked.teamId === undefined;
    const workshop = { kind: 'workshop' as const, id: null, name: null };
    return {
      items: items.map((item) => ({ ...item, createdAt: item.createdAt.toISOString() })),
      places: [...places, ...(everywhere && (administers || teaches) ? [workshop] : [])],
    };
  }

  /**
   * Opens a board where the caller may: her team, a cohort that she teaches, or a workshop.
   * @throws AppError access/forbidden, cohorts/unknown, teams/unknown, boards/unknown,
   *   boards/agreement-first, boards/too-many
   */
  async create(caller: Principal | null, board: NewBoard): Promise<{ id: string }> {
    const { accountId } = signedIn(caller);
    const { placeId, fromExample, ...given } = board;
    const place = await this.places.openTo(caller, board.kind, placeId ?? '');
    const made = await this.changes.create(
      { ...given, ...place, createdBy: accountId },
      fromExample ? this.example.start(board.locale) : undefined,
    );
    if (made === 'taken') throw new AppError('boards/unknown');
    if (made === 'full') throw new AppError('boards/too-many');
    return { id: board.id };
  }

  /** @throws AppError boards/unknown */
  async read(visitor: Visitor, boardId: string) {
    const seat = await this.access.seat(visitor, boardId);
    const board = await this.view(boardId);
    const { facilitates, takesPart, guestName } = seat;
    const { voted, code } = seat.board;
    const me = { facilitates, takesPart, guestName, voted, now: new Date().toISOString() };
    return { board, me: { ...me, code: facilitates ? code : null } };
  }

  readExample(locale: Locale) {
    return this.example.view(locale);
  }

  /** What may be seen of it. @throws AppError boards/unknown, boards/not-now */
  async exportCsv(visitor: Visitor, boardId: string, locale: Locale): Promise<string> {
    await this.access.seat(visitor, boardId);
    const board = await this.view(boardId);
    if (!board.revealed) throw new AppError('boards/not-now');
    return boardCsv(board, locale);
  }

  private async view(boardId: string) {
    const row = await this.boards.findView(boardId);
    if (!row) throw new AppError('boards/unknown');
    return toView(row);
  }
}
