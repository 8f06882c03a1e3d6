import { Controller } from '@nestjs/common';
import {
  agreeWithAgreement,
  answerAgreement,
  listAgreements,
  readAgreement,
  readTeamPage,
  recallAgreement,
  saveAgreement,
  sendAgreement,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { AgreementDraftService } from './agreement-draft.service.js';
import { AgreementReading } from './agreement-reading.service.js';
import { AgreementRoundService } from './agreement-round.service.js';
import { TeamPageService } from './team-page.service.js';

@Controller()
export class AgreementController {
  constructor(
    private readonly reading: AgreementReading,
    private readonly drafts: AgreementDraftService,
    private readonly rounds: AgreementRoundService,
    private readonly teamPages: TeamPageService,
  ) {}

  @Route(readTeamPage)
  teamPage(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readTeamPage>,
  ) {
    return this.teamPages.read(caller, params.teamId, query.locale);
  }

  @Route(readAgreement)
  read(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readAgreement>,
  ) {
    return this.reading.read(caller, params, query.locale);
  }

  @Route(listAgreements)
  list(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof listAgreements>,
  ) {
    return this.reading.list(caller, params.cohortId, query);
  }

  @Route(saveAgreement)
  save(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof saveAgreement>,
  ) {
    return this.drafts.save(caller, params, body);
  }

  @Route(agreeWithAgreement)
  agree(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof agreeWithAgreement>,
  ) {
    return this.drafts.agree(caller, params, body);
  }

  @Route(sendAgreement)
  send(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof sendAgreement>,
  ) {
    return this.rounds.send(caller, params, body);
  }

  @Route(recallAgreement)
  recall(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof recallAgreement>,
  ) {
    return this.rounds.recall(caller, params, body);
  }

  @Route(answerAgreement)
  answer(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof answerAgreement>,
  ) {
    return this.rounds.answer(caller, params, body);
  }
}
