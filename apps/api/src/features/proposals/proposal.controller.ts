import { Controller } from '@nestjs/common';
import {
  changeProposal,
  creditProposal,
  decideProposal,
  listProposals,
  propose,
  readProposal,
  readProposalText,
  supportProposal,
  withdrawProposal,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { DecisionService } from './decision.service.js';
import { ProposalReading } from './proposal-reading.service.js';
import { ProposalService } from './proposal.service.js';

@Controller()
export class ProposalController {
  constructor(
    private readonly proposals: ProposalService,
    private readonly reading: ProposalReading,
    private readonly decisions: DecisionService,
  ) {}

  @Route(listProposals)
  list(@Caller() caller: Principal | null, @Input() { query }: InputOf<typeof listProposals>) {
    return this.proposals.list(caller, query);
  }

  @Route(readProposal)
  read(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readProposal>,
  ) {
    return this.reading.read(caller, params.proposalId, query.locale);
  }

  @Route(readProposalText)
  readText(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof readProposalText>,
  ) {
    return this.proposals.readText(caller, params.proposalId, params.eventId);
  }

  @Route(propose)
  propose(@Caller() caller: Principal | null, @Input() { body }: InputOf<typeof propose>) {
    return this.proposals.propose(caller, body);
  }

  @Route(changeProposal)
  change(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof changeProposal>,
  ) {
    return this.proposals.change(caller, params.proposalId, body);
  }

  @Route(supportProposal)
  support(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof supportProposal>,
  ) {
    return this.proposals.support(caller, params.proposalId, body);
  }

  @Route(withdrawProposal)
  withdraw(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof withdrawProposal>,
  ) {
    return this.proposals.withdraw(caller, params.proposalId, body.id);
  }

  @Route(creditProposal)
  credit(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof creditProposal>,
  ) {
    return this.decisions.credit(caller, params.proposalId, body);
  }

  @Route(decideProposal)
  decide(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof decideProposal>,
  ) {
    return this.decisions.decide(caller, params.proposalId, body);
  }
}
