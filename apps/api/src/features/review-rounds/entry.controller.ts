import { Controller, Inject, Res } from '@nestjs/common';
import { confirmRoundLink, leaveRound, openRoundLink, readRoundLink } from '@weft/contracts';
import type { FastifyReply } from 'fastify';
import { setGuestCookie } from '../../platform/auth/guest-cookie.js';
import { ENV, type Env } from '../../platform/config/env.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { type Entered, EntryService } from './entry.service.js';
import { RoundVisit, type RoundVisitor } from './round-visit.js';
import { TakingPart } from './taking-part.service.js';

@Controller()
export class EntryController {
  constructor(
    private readonly entry: EntryService,
    private readonly part: TakingPart,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Route(readRoundLink)
  read(@Input() { body }: InputOf<typeof readRoundLink>) {
    return this.entry.read(body.token);
  }

  @Route(openRoundLink)
  async open(
    @Input() { body }: InputOf<typeof openRoundLink>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { roundId, entered } = await this.entry.open(body);
    if (entered) this.setCookie(reply, entered);
    return { roundId, entered: entered !== null };
  }

  @Route(confirmRoundLink)
  async confirm(
    @Input() { body }: InputOf<typeof confirmRoundLink>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const entered = await this.entry.confirm(body);
    this.setCookie(reply, entered);
    return { roundId: entered.roundId };
  }

  @Route(leaveRound)
  async leave(
    @RoundVisit() visitor: RoundVisitor,
    @Input() { params }: InputOf<typeof leaveRound>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.part.leave(visitor, params.roundId);
    this.setCookie(reply, { roundId: params.roundId, token: '', seconds: 0 });
  }

  /** The browser sends it to this round and its annotations, and nowhere else. */
  private setCookie(reply: FastifyReply, { roundId, token, seconds }: Entered): void {
    const https = this.env.publicUrl.startsWith('https:');
    for (const path of [`/api/rounds/${roundId}`, `/annotations/rounds/${roundId}`]) {
      setGuestCookie(reply, { token, seconds, https, path });
    }
  }
}
