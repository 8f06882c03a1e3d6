import { Controller } from '@nestjs/common';
import {
  attachToRound,
  consentToRound,
  listMyRounds,
  readRoundHome,
  withdrawFromRound,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { AttachService } from './attach.service.js';
import { RoundVisit, type RoundVisitor } from './round-visit.js';
import { TakingPart } from './taking-part.service.js';

@Controller()
export class TakingPartController {
  constructor(
    private readonly part: TakingPart,
    private readonly attaching: AttachService,
  ) {}

  @Route(listMyRounds)
  listMine(@Caller() caller: Principal | null) {
    return this.part.listMine(caller);
  }

  @Route(readRoundHome)
  home(@RoundVisit() visitor: RoundVisitor, @Input() { params }: InputOf<typeof readRoundHome>) {
    return this.part.home(visitor, params.roundId);
  }

  @Route(consentToRound)
  consent(
    @RoundVisit() visitor: RoundVisitor,
    @Input() { params, body }: InputOf<typeof consentToRound>,
  ) {
    return this.part.consent(visitor, params.roundId, body);
  }

  @Route(withdrawFromRound)
  withdraw(
    @RoundVisit() visitor: RoundVisitor,
    @Input() { params, body }: InputOf<typeof withdrawFromRound>,
  ) {
    return this.part.withdraw(visitor, params.roundId, body.id);
  }

  @Route(attachToRound)
  attach(
    @RoundVisit() visitor: RoundVisitor,
    @Input() { params, body }: InputOf<typeof attachToRound>,
  ) {
    return this.attaching.attach(visitor, params.roundId, body.id);
  }
}
