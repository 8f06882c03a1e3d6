import { Injectable } from '@nestjs/common';
import { decideProposal } from '@weft/contracts';
import { hasRole, signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { type CohortSeat, SeatRepository } from './seat.repository.js';
import { type ProposalRow, ProposalRepository } from './proposal.repository.js';

/** Somebody who looks at proposals, and which ones are hers to see or decide besides her own. */
export interface Reader {
  accountId: string;
  /** Of the cohorts whose lecturer she is. */
  teaches: boolean;
  /** Of all cohorts. */
  administers: boolean;
  /** Of what was proposed to the site. */
  edits: boolean;
}

/** What a reader may do with one proposal. */
export interface ProposalView {
  reader: Reader;
  proposal: ProposalRow;
  may: { support: boolean; change: boolean; withdraw: boolean; decide: boolean };
  /** The author may be named to this reader. */
  named: boolean;
}

/** Who sees, supports and decides what. */
@Injectable()
export class ProposalAccess {
  constructor(
    private readonly proposals: ProposalRepository,
    private readonly seats: SeatRepository,
  ) {}

  /** @throws AppError access/sign-in-required */
  reader(caller: Principal | null): Reader {
    const { accountId, roles } = signedIn(caller);
    const administers = roles.includes('administrator');
    const teaches = roles.includes('lecturer');
    return {
      accountId,
      teaches,
      administers,
      edits: administers || teaches || roles.includes('author'),
    };
  }

  /**
   * The place of somebody in a cohort: learner, or its lecturer. For others it does not exist.
   * @throws AppError access/sign-in-required, cohorts/unknown
   */
  async seatIn(caller: Principal | null, cohortId: string): Promise<CohortSeat> {
    const { accountId, teaches, administers } = this.reader(caller);
    const seat = await this.seats.find(cohortId, accountId);
    const teaching = administers || (teaches && seat?.teaching === true);
    if (!seat || !(teaching || seat.enrolled)) throw new AppError('cohorts/unknown');
    return { ...seat, teaching };
  }

  /**
   * A proposal that somebody may see: her own, of her cohorts, or to the site where she decides.
   * @throws AppError access/sign-in-required, proposals/unknown
   */
  async view(caller: Principal | null, proposalId: string): Promise<ProposalView> {
    const reader = this.reader(caller);
    const proposal = await this.proposals.find(proposalId, reader.accountId);
    if (!proposal) throw new AppError('proposals/unknown');
    const { mine, enrolled, teaching, cohortId, credit } = proposal;
    const decides =
      cohortId === null ? reader.edits : reader.administers || (reader.teaches && teaching);
    // What was taken back is no business of others, unless some of it was published.
    const shown = proposal.state !== 'withdrawn' || proposal.publishedId !== null;
    if (!mine && !(enrolled && shown) && !decides) throw new AppError('proposals/unknown');
    return {
      reader,
      proposal,
      may: {
        support: enrolled && !mine && proposal.state === 'proposed',
        change: mine && (cohortId === null || enrolled),
        withdraw: mine && proposal.state === 'proposed',
        // Nobody decides on what she proposed herself.
        decide: decides && !mine,
      },
      named: credit === 'name' || mine || (cohortId !== null && decides),
    };
  }

  /** @throws AppError access/sign-in-required, access/forbidden, proposals/unknown */
  async decidable(caller: Principal | null, proposalId: string): Promise<ProposalView> {
    const view = await this.view(hasRole(caller, ...decideProposal.access), proposalId);
    if (!view.may.decide) throw new AppError('proposals/unknown');
    return view;
  }

  /** @throws AppError access/sign-in-required, proposals/unknown */
  async ownedBy(caller: Principal | null, proposalId: string): Promise<ProposalView> {
    const view = await this.view(caller, proposalId);
    if (!view.proposal.mine) throw new AppError('proposals/unknown');
    return view;
  }
}
