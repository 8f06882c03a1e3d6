import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/auth/principal.js';
import { hashToken } from '../../platform/auth/session-reader.js';
import type { Visitor } from '../../platform/auth/visitor.js';
import { AppError } from '../../platform/http/app-error.js';
import { TeamAccess } from '../teams/index.js';
import { BoardRepository, type SeatRow } from './board.repository.js';

/** Somebody's place on a board. */
export interface BoardSeat {
  board: SeatRow;
  /** Of the account or guest; stands for her where a vote must be one a person. */
  personId: string;
  /** The name of a guest; null for who has an account. */
  guestName: string | null;
  facilitates: boolean;
  takesPart: boolean;
}

type Part = Pick<BoardSeat, 'facilitates' | 'takesPart'>;
const reads: Part = { facilitates: false, takesPart: false };
const joins: Part = { facilitates: false, takesPart: true };
const leads: Part = { facilitates: true, takesPart: true };

/** Who may look at a board, put something on it, and run it. For everybody else it is not there. */
@Injectable()
export class BoardAccess {
  constructor(
    private readonly boards: BoardRepository,
    private readonly teams: TeamAccess,
  ) {}

  /** @throws AppError boards/unknown */
  async seat({ caller, guestToken }: Visitor, boardId: string): Promise<BoardSeat> {
    const board = await this.boards.findSeat(boardId, {
      accountId: caller?.accountId ?? null,
      tokenHash: guestToken === null ? null : hashToken(guestToken),
    });
    if (!board) throw new AppError('boards/unknown');
    const part = caller && (await this.partOf(caller, board));
    if (caller && part) return { board, personId: caller.accountId, guestName: null, ...part };
    const { guestId: personId, guestName } = board;
    if (personId === null) throw new AppError('boards/unknown');
    return { board, personId, guestName, ...joins };
  }

  /** Who may put something on it. @throws AppError boards/unknown */
  async participant(visitor: Visitor, boardId: string): Promise<BoardSeat> {
    const seat = await this.seat(visitor, boardId);
    if (!seat.takesPart) throw new AppError('boards/unknown');
    return seat;
  }

  /** Who runs it. @throws AppError boards/unknown */
  async facilitator(caller: Principal | null, boardId: string): Promise<BoardSeat> {
    const seat = await this.seat({ caller, guestToken: null }, boardId);
    if (!seat.facilitates) throw new AppError('boards/unknown');
    return seat;
  }

  private async partOf(caller: Principal, board: SeatRow): Promise<Part | null> {
    const administers = caller.roles.includes('administrator');
    const teaches = caller.roles.includes('lecturer');
    switch (board.kind) {
      case 'workshop': {
        const own = board.createdBy === caller.accountId && teaches;
        return own || administers ? leads : null;
      }
      case 'cohort':
        if (administers || (teaches && board.teaching)) return leads;
        return board.enrolled ? joins : null;
      case 'team':
        return this.partOnTeam(caller, board);
    }
  }

  /** A team runs its own boards; its lecturers read along. Who left does not see what came after. */
  private async partOnTeam(caller: Principal, board: SeatRow): Promise<Part | null> {
    const standing = await this.teams.reader(caller, board.teamId ?? '').catch((error: unknown) => {
      if (error instanceof AppError) return null;
      throw error;
    });
    if (!standing || standing.standing === 'former') return null;
    if (standing.standing === 'lecturer') return reads;
    const tooEarly = standing.seesFrom !== null && board.createdAt < standing.seesFrom;
    return tooEarly ? null : leads;
  }
}
