import { Controller } from '@nestjs/common';
import {
  changeReviewRound,
  controlReviewRound,
  createReviewRound,
  inviteToRound,
  listReviewRounds,
  listRoundDrafts,
  listRoundTemplates,
  readReviewRound,
  removeReviewRound,
  resendRoundLink,
  revokeParticipant,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { ParticipantService } from './participant.service.js';
import { listTemplates, RoundService } from './round.service.js';

@Controller()
export class RoundController {
  constructor(
    private readonly rounds: RoundService,
    private readonly participants: ParticipantService,
  ) {}

  @Route(listRoundTemplates)
  templates() {
    return listTemplates();
  }

  @Route(listRoundDrafts)
  drafts(@Caller() caller: Principal | null) {
    return this.rounds.listDrafts(caller);
  }

  @Route(listReviewRounds)
  list(@Caller() caller: Principal | null) {
    return this.rounds.list(caller);
  }

  @Route(createReviewRound)
  create(@Caller() caller: Principal | null, @Input() { body }: InputOf<typeof createReviewRound>) {
    return this.rounds.create(caller, body);
  }

  @Route(readReviewRound)
  read(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof readReviewRound>) {
    return this.participants.read(caller, params.roundId);
  }

  @Route(changeReviewRound)
  change(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof changeReviewRound>,
  ) {
    return this.rounds.change(caller, params.roundId, body);
  }

  @Route(removeReviewRound)
  remove(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof removeReviewRound>,
  ) {
    return this.rounds.remove(caller, params.roundId);
  }

  @Route(controlReviewRound)
  control(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof controlReviewRound>,
  ) {
    return this.rounds.control(caller, params.roundId, body);
  }

  @Route(inviteToRound)
  invite(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof inviteToRound>,
  ) {
    return this.participants.invite(caller, params.roundId, body);
  }

  @Route(resendRoundLink)
  resend(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof resendRoundLink>,
  ) {
    return this.participants.resend(caller, params, body.id);
  }

  @Route(revokeParticipant)
  revoke(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof revokeParticipant>,
  ) {
    return this.participants.revoke(caller, params);
  }
}
