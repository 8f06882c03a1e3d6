import { Controller, Inject, Res } from '@nestjs/common';
import {
  findBoardByCode,
  joinBoard,
  leaveBoard,
  listBoardGuests,
  removeBoardGuest,
  renewBoardCode,
  revokeBoardCode,
} from '@weft/contracts';
import type { FastifyReply } from 'fastify';
import { Caller } from '../../platform/auth/caller.js';
import { setGuestCookie } from '../../platform/auth/guest-cookie.js';
import type { Principal } from '../../platform/auth/principal.js';
import { type Visitor, Visits } from '../../platform/auth/visitor.js';
import { ENV, type Env } from '../../platform/config/env.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { guestSeconds, GuestService } from './guest.service.js';

@Controller()
export class GuestController {
  constructor(
    private readonly guests: GuestService,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Route(findBoardByCode)
  find(@Input() { params }: InputOf<typeof findBoardByCode>) {
    return this.guests.find(params.code);
  }

  @Route(joinBoard)
  async join(
    @Input() { params, body }: InputOf<typeof joinBoard>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { boardId, token } = await this.guests.join(params.code, body);
    this.setCookie(reply, { boardId, token, seconds: guestSeconds });
    return { boardId };
  }

  @Route(leaveBoard)
  async leave(
    @Visits() visitor: Visitor,
    @Input() { params }: InputOf<typeof leaveBoard>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.guests.leave(visitor, params.boardId);
    this.setCookie(reply, { boardId: params.boardId, token: '', seconds: 0 });
  }

  @Route(listBoardGuests)
  list(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof listBoardGuests>) {
    return this.guests.list(caller, params.boardId);
  }

  @Route(removeBoardGuest)
  remove(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof removeBoardGuest>,
  ) {
    return this.guests.remove(caller, params.boardId, params.guestId);
  }

  @Route(renewBoardCode)
  renewCode(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof renewBoardCode>,
  ) {
    return this.guests.renewCode(caller, params.boardId);
  }

  @Route(revokeBoardCode)
  revokeCode(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof revokeBoardCode>,
  ) {
    return this.guests.revokeCode(caller, params.boardId);
  }

  /** The browser sends it to this board and nowhere else. */
  private setCookie(
    reply: FastifyReply,
    { boardId, token, seconds }: { boardId: string; token: string; seconds: number },
  ): void {
    const https = this.env.publicUrl.startsWith('https:');
    setGuestCookie(reply, { token, seconds, https, path: `/api/boards/${boardId}` });
  }
}
