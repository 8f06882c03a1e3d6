import { Controller, Inject, Req, Res } from '@nestjs/common';
import { castPitchBallot, readPitchCode } from '@weft/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { guestCookie, setGuestCookie } from '../../platform/auth/guest-cookie.js';
import { ENV, type Env } from '../../platform/config/env.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { PitchScoreService } from './pitch-score.service.js';

/** A pitch day is over by then. */
const deviceSeconds = 2 * 86_400;

@Controller()
export class PitchScoreController {
  constructor(
    private readonly scores: PitchScoreService,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Route(readPitchCode)
  async read(
    @Req() request: FastifyRequest,
    @Input() { params }: InputOf<typeof readPitchCode>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const known = request.cookies[guestCookie];
    const token = known ?? this.scores.newToken();
    const answer = await this.scores.read(params.code, token);
    const https = this.env.publicUrl.startsWith('https:');
    const path = `/api/pitch-codes/${encodeURIComponent(params.code)}`;
    if (!known) setGuestCookie(reply, { token, path, seconds: deviceSeconds, https });
    return answer;
  }

  @Route(castPitchBallot)
  cast(@Req() request: FastifyRequest, @Input() { params, body }: InputOf<typeof castPitchBallot>) {
    return this.scores.cast(params.code, request.cookies[guestCookie] ?? null, body);
  }
}
