import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { boardLimits } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { hashToken } from '../../platform/auth/session-reader.js';
import type { Visitor } from '../../platform/auth/visitor.js';
import { AppError } from '../../platform/http/app-error.js';
import { makeJoinCode, readJoinCode } from '../cohorts/index.js';
import { BoardAccess, type BoardSeat } from './board.policy.js';
import { GuestRepository } from './guest.repository.js';

/** As long as a workshop can take, with the evening before. */
const hours = 24;
export const guestSeconds = hours * 3600;

/** Guests without an account: who comes in, and how she is shown out. */
@Injectable()
export class GuestService {
  constructor(
    private readonly access: BoardAccess,
    private readonly guests: GuestRepository,
  ) {}

  /** @throws AppError boards/code-unknown */
  async find(code: string): Promise<{ boardId: string; title: string }> {
    const found = await this.guests.findByCode(readJoinCode(code));
    if (!found) throw new AppError('boards/code-unknown');
    return found;
  }

  /**
   * @returns the board and the token that opens it, and nothing else
   * @throws AppError boards/code-unknown, boards/full
   */
  async join(
    code: string,
    { id, displayName }: { id: string; displayName: string },
  ): Promise<{ boardId: string; token: string }> {
    const token = randomBytes(32).toString('base64url');
    const joined = await this.guests.add({
      ...{ id, displayName, hours, code: readJoinCode(code) },
      ...{ tokenHash: hashToken(token), most: boardLimits.guests },
    });
    if (!joined) throw new AppError('boards/code-unknown');
    if (!joined.added) throw new AppError('boards/full');
    return { boardId: joined.boardId, token };
  }

  /** For who has an account, or is no guest any more, it does nothing. */
  async leave(visitor: Visitor, boardId: string): Promise<void> {
    const seat = await this.access.seat(visitor, boardId).catch(() => null);
    if (seat?.guestName) await this.guests.remove(boardId, seat.personId, null);
  }

  /** @throws AppError boards/unknown */
  async list(caller: Principal | null, boardId: string) {
    await this.host(caller, boardId);
    const items = await this.guests.findGuests(boardId);
    return { items: items.map((guest) => ({ ...guest, joinedAt: guest.joinedAt.toISOString() })) };
  }

  /** @throws AppError boards/unknown */
  async remove(caller: Principal | null, boardId: string, guestId: string): Promise<void> {
    const { personId } = await this.host(caller, boardId);
    await this.guests.remove(boardId, guestId, personId);
  }

  /** @throws AppError boards/unknown */
  async renewCode(caller: Principal | null, boardId: string): Promise<{ code: string }> {
    const { personId } = await this.host(caller, boardId);
    const code = makeJoinCode();
    await this.guests.setCode(boardId, personId, { code, hours });
    return { code };
  }

  /** @throws AppError boards/unknown */
  async revokeCode(caller: Principal | null, boardId: string): Promise<void> {
    const { personId } = await this.host(caller, boardId);
    await this.guests.setCode(boardId, personId, null);
  }

  /** A team's own board has no guests. */
  private async host(caller: Principal | null, boardId: string): Promise<BoardSeat> {
    const seat = await this.access.facilitator(caller, boardId);
    if (seat.board.kind === 'team') throw new AppError('boards/unknown');
    return seat;
  }
}
