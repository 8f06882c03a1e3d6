import { Controller } from '@nestjs/common';
import {
  giveTeamPoints,
  rateReview,
  readReceivedFeedback,
  readTeamPoints,
  reportReview,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { PointsService } from './points.service.js';
import { ReceivedService } from './received.service.js';

/** Feedback within and for a team. */
@Controller()
export class ReceivedController {
  constructor(
    private readonly received: ReceivedService,
    private readonly points: PointsService,
  ) {}

  @Route(readReceivedFeedback)
  read(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readReceivedFeedback>,
  ) {
    return this.received.read(caller, params, query.locale);
  }

  @Route(rateReview)
  rate(@Caller() caller: Principal | null, @Input() { params, body }: InputOf<typeof rateReview>) {
    return this.received.rate(caller, params, body);
  }

  @Route(reportReview)
  report(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof reportReview>,
  ) {
    return this.received.report(caller, params, body);
  }

  @Route(readTeamPoints)
  readPoints(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readTeamPoints>,
  ) {
    return this.points.read(caller, params, query.locale);
  }

  @Route(giveTeamPoints)
  givePoints(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof giveTeamPoints>,
  ) {
    return this.points.give(caller, params, body);
  }
}
