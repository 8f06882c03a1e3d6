import { Injectable } from '@nestjs/common';
import type { Credit, decideProposal, ProposalContent, ProposalState } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { DecisionEffects } from './decision-effects.service.js';
import { ProposalCheck } from './proposal-check.service.js';
import { type NewEvent, ProposalEventsRepository } from './proposal-events.repository.js';
import { ProposalAccess } from './proposal.policy.js';
import { type ProposalRow, ProposalRepository } from './proposal.repository.js';

type Decision = InputOf<typeof decideProposal>['body'];

const kinds = {
  accept: 'accepted',
  adapt: 'adapted',
  decline: 'declined',
  reopen: 'reopened',
} as const;

/** What lecturers decide about proposals, and how an author is named with them. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly access: ProposalAccess,
    private readonly proposals: ProposalRepository,
    private readonly events: ProposalEventsRepository,
    private readonly checks: ProposalCheck,
    private readonly effects: DecisionEffects,
  ) {}

  /**
   * @throws AppError proposals/unknown, proposals/not-possible, proposals/changed-meanwhile and what
   * a check of the text throws
   */
  async decide(
    caller: Principal | null,
    proposalId: string,
    decision: Decision,
  ): Promise<{ state: ProposalState; version: number | null }> {
    const { proposal, reader } = await this.access.decidable(caller, proposalId);
    const content = await this.textToPublish(proposal, decision);
    const compiled = content
      ? await this.checks.check({ proposalId, cohortId: proposal.cohortId, content })
      : [];
    const { id, textId, reason } = decision;
    const kind = kinds[decision.action];
    const event: NewEvent = {
      ...{ id, proposalId, accountId: reader.accountId, kind, reason, textId },
      ...(decision.action === 'adapt' && { content: decision.content }),
    };
    const { state, published } = await this.events.append(event, (transaction, after) =>
      this.effects.apply(transaction, {
        ...{ ...after, proposalId, content, compiled },
        ...{ kind: proposal.kind, title: proposal.title, decision: { id, kind, reason } },
      }),
    );
    return { state, version: published?.version ?? null };
  }

  /** @throws AppError proposals/unknown */
  async credit(
    caller: Principal | null,
    proposalId: string,
    { id, credit }: { id: string; credit: Credit },
  ): Promise<void> {
    const { proposal, reader } = await this.access.ownedBy(caller, proposalId);
    const event = {
      id,
      proposalId,
      accountId: reader.accountId,
      kind: 'credited',
      credit,
    } as const;
    await this.events.append(event, (transaction, after) =>
      this.effects.credit(transaction, { ...after, proposalId, kind: proposal.kind }),
    );
  }

  /** The text that this decision publishes, or null where it publishes none. */
  private async textToPublish(
    proposal: ProposalRow,
    decision: Decision,
  ): Promise<ProposalContent | null> {
    if (decision.action === 'adapt') {
      if (decision.content.kind !== proposal.kind) throw new AppError('proposals/not-possible');
      return decision.content;
    }
    if (decision.action !== 'accept') return null;
    const texts = await this.proposals.findTexts(proposal.id, [proposal.textId]);
    return texts.get(proposal.textId) ?? null;
  }
}
