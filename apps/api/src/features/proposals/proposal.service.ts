import { Injectable } from '@nestjs/common';
import type { Credit, ProposalContent, ProposalState, listProposals } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { ProposalCheck } from './proposal-check.service.js';
import { ProposalEventsRepository } from './proposal-events.repository.js';
import { ProposalListRepository } from './proposal-list.repository.js';
import { ProposalAccess } from './proposal.policy.js';
import { ProposalRepository } from './proposal.repository.js';

/** Texts that one account may propose or change in a day. */
const mostTextsADay = 40;

interface NewProposal {
  id: string;
  proposalId: string;
  cohortId: string | null;
  credit: Credit;
  content: ProposalContent;
}

/** What learners do with proposals. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly access: ProposalAccess,
    private readonly proposals: ProposalRepository,
    private readonly lists: ProposalListRepository,
    private readonly events: ProposalEventsRepository,
    private readonly checks: ProposalCheck,
  ) {}

  list(caller: Principal | null, { mine, ...asked }: InputOf<typeof listProposals>['query']) {
    const reader = this.access.reader(caller);
    return this.lists.findPage(reader, { ...asked, mine: mine === 'true' });
  }

  /**
   * A learner proposes to her cohort; anyone proposes a source or actor to the site.
   * @throws AppError cohorts/unknown, proposals/not-possible, proposals/too-many and what a check
   * of the text throws
   */
  async propose(caller: Principal | null, proposal: NewProposal): Promise<{ id: string }> {
    const { accountId } = this.access.reader(caller);
    const { id, proposalId, cohortId, credit, content } = proposal;
    if (cohortId !== null) {
      const seat = await this.access.seatIn(caller, cohortId);
      if (!seat.enrolled) throw new AppError('proposals/not-possible');
    } else if (content.kind !== 'source' && content.kind !== 'actor') {
      throw new AppError('proposals/not-possible');
    }
    const known = await this.isKnown({ id, proposalId, accountId });
    if (!known) await this.checks.check({ proposalId, cohortId, content });
    await this.events.create({
      cohortId,
      credit,
      event: { id, proposalId, accountId, kind: 'proposed', content, credit },
    });
    return { id: proposalId };
  }

  /** @throws AppError proposals/unknown, proposals/not-possible, proposals/too-many … */
  async change(
    caller: Principal | null,
    proposalId: string,
    { id, content }: { id: string; content: ProposalContent },
  ): Promise<{ state: ProposalState }> {
    const { proposal, may, reader } = await this.access.ownedBy(caller, proposalId);
    const { cohortId } = proposal;
    if (!may.change || content.kind !== proposal.kind) throw new AppError('proposals/not-possible');
    const { accountId } = reader;
    const known = await this.isKnown({ id, proposalId, accountId });
    if (!known) await this.checks.check({ proposalId, cohortId, content });
    const event = { id, proposalId, accountId, kind: 'changed', content } as const;
    const { state } = await this.events.append(event);
    return { state };
  }

  /** @throws AppError proposals/unknown, proposals/not-possible */
  async withdraw(caller: Principal | null, proposalId: string, id: string): Promise<void> {
    const { reader } = await this.access.ownedBy(caller, proposalId);
    const { accountId } = reader;
    await this.events.append({ id, proposalId, accountId, kind: 'withdrawn' });
  }

  /** @throws AppError proposals/unknown, proposals/not-possible */
  async support(
    caller: Principal | null,
    proposalId: string,
    { id, support }: { id: string; support: boolean },
  ): Promise<{ supporters: number; supported: boolean }> {
    const { proposal, reader } = await this.access.view(caller, proposalId);
    if (!proposal.enrolled || proposal.mine) throw new AppError('proposals/not-possible');
    const kind = support ? 'supported' : 'unsupported';
    return this.events.support({ id, proposalId, accountId: reader.accountId, kind });
  }

  /** @throws AppError proposals/unknown */
  async readText(
    caller: Principal | null,
    proposalId: string,
    eventId: string,
  ): Promise<{ content: ProposalContent }> {
    await this.access.view(caller, proposalId);
    const content = (await this.proposals.findTexts(proposalId, [eventId])).get(eventId);
    if (!content) throw new AppError('proposals/unknown');
    return { content };
  }

  /** Whether this very write was stored before; a new one counts for how much a day may hold. */
  private async isKnown(write: { id: string; proposalId: string; accountId: string }) {
    const known = await this.proposals.findWrite(write.id, write.accountId);
    if (known !== null) return known === write.proposalId;
    const today = await this.proposals.countTextsOfToday(write.accountId);
    if (today >= mostTextsADay) throw new AppError('proposals/too-many', { retryAfter: 86_400 });
    return false;
  }
}
