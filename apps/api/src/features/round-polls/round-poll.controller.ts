import { Controller } from '@nestjs/common';
import {
  castRoundBallot,
  closeRoundPoll,
  concludeRoundPoll,
  listRoundPolls,
  listRoundPollTemplates,
  openRoundPoll,
  planRoundPoll,
  removeRoundPoll,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { RoundVisit, type RoundVisitor } from '../review-rounds/index.js';
import { RoundPollModerationService } from './round-poll-moderation.service.js';
import { RoundPollService } from './round-poll.service.js';

@Controller()
export class RoundPollController {
  constructor(
    private readonly polls: RoundPollService,
    private readonly moderation: RoundPollModerationService,
  ) {}

  @Route(listRoundPolls)
  list(@RoundVisit() visitor: RoundVisitor, @Input() { params }: InputOf<typeof listRoundPolls>) {
    return this.polls.list(visitor, params.roundId);
  }

  @Route(castRoundBallot)
  cast(
    @RoundVisit() visitor: RoundVisitor,
    @Input() { params, body }: InputOf<typeof castRoundBallot>,
  ) {
    return this.polls.cast(visitor, params, body);
  }

  @Route(listRoundPollTemplates)
  templates(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof listRoundPollTemplates>,
  ) {
    return this.polls.templates(caller, params.roundId);
  }

  @Route(planRoundPoll)
  plan(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof planRoundPoll>,
  ) {
    return this.moderation.plan(caller, params, body);
  }

  @Route(removeRoundPoll)
  remove(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof removeRoundPoll>) {
    return this.moderation.remove(caller, params);
  }

  @Route(openRoundPoll)
  open(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof openRoundPoll>) {
    return this.moderation.open(caller, params);
  }

  @Route(closeRoundPoll)
  close(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof closeRoundPoll>) {
    return this.moderation.close(caller, params);
  }

  @Route(concludeRoundPoll)
  conclude(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof concludeRoundPoll>,
  ) {
    return this.moderation.conclude(caller, params, body);
  }
}
