import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EnrolmentState, Locale } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { hashToken } from '../../platform/auth/session-reader.js';
import { AppError } from '../../platform/http/app-error.js';
import { NewcomerService } from '../identity/index.js';
import { CohortAccess } from './cohort.policy.js';
import { EnrolmentRepository } from './enrolment.repository.js';
import { readInvitees } from './invitation-csv.js';
import { InvitationPost } from './invitation-post.js';
import {
  InvitationRepository,
  type MailInvitations,
  type OpenInvitation,
  type Preview,
} from './invitation.repository.js';

/** Inviting people to a cohort, and what they do with it. */
@Injectable()
export class InvitationService {
  private readonly mail: MailInvitations = (ids, manager) => this.post.queue(ids, manager);

  constructor(
    private readonly access: CohortAccess,
    private readonly invitations: InvitationRepository,
    private readonly post: InvitationPost,
    private readonly enrolments: EnrolmentRepository,
    private readonly newcomers: NewcomerService,
  ) {}

  /** Checks a list and keeps it for an hour; nobody is invited. */
  async preview(
    caller: Principal | null,
    cohortId: string,
    { id, text }: { id: string; text: string },
  ): Promise<Preview> {
    const { lecturer, cohort } = await this.access.taughtBy(caller, cohortId);
    const { rows, faults } = readInvitees(text, cohort.locale);
    const known = await this.invitations.findKnown(
      cohortId,
      rows.map(({ email }) => email),
    );
    const preview = {
      id,
      cohortId,
      madeBy: lecturer.accountId,
      rows: rows.filter(({ email }) => !known.has(email)),
      faults: [
        ...faults,
        ...rows.flatMap(({ line, email: value }) => {
          const fault = known.get(value);
          return fault ? [{ line, fault, value }] : [];
        }),
      ].sort((one, other) => one.line - other.line),
    };
    const kept = await this.invitations.keepPreview(preview);
    if (!kept) throw new AppError('cohorts/preview-unknown');
    return kept;
  }

  /** @throws AppError cohorts/unknown, cohorts/preview-unknown, cohorts/preview-faulty */
  async confirm(
    caller: Principal | null,
    cohortId: string,
    asked: { previewId: string; withoutFaulty: boolean },
  ): Promise<{ invited: number }> {
    const { lecturer } = await this.access.taughtBy(caller, cohortId);
    const by = lecturer.accountId;
    const invited = await this.invitations.confirm({ ...asked, cohortId, by }, this.mail);
    if (invited === null) throw new AppError('cohorts/preview-unknown');
    if (invited === 'faulty') throw new AppError('cohorts/preview-faulty');
    return { invited };
  }

  async list(caller: Principal | null, cohortId: string, page: number) {
    await this.access.taughtBy(caller, cohortId);
    return this.invitations.findPage(cohortId, page);
  }

  /** @throws AppError cohorts/unknown, cohorts/invitation-invalid */
  async withdraw(caller: Principal | null, cohortId: string, invitationId: string): Promise<void> {
    const { lecturer } = await this.access.taughtBy(caller, cohortId);
    const gone = await this.invitations.withdraw(cohortId, invitationId, lecturer.accountId);
    if (!gone) throw new AppError('cohorts/invitation-invalid');
  }

  /** Anyone with the link may read what it is about. */
  read(token: string, locale: Locale): Promise<OpenInvitation> {
    return this.findOpen({ tokenHash: hashToken(token) }, locale);
  }

  /**
   * Anyone with a join code may ask. The answer is the same whether or not there is an account, so
   * that it tells nobody who has one.
   * @throws AppError cohorts/code-unknown
   */
  async ask(
    code: string,
    asked: { email: string; displayName: string; locale: Locale },
  ): Promise<void> {
    const { id: cohortId } = await this.access.openWith(code);
    await this.invitations.ask({ ...asked, cohortId }, this.mail);
  }

  /**
   * Anyone with the link may make the account of the invited address, as long as it has none;
   * signs in.
   * @throws AppError cohorts/invitation-invalid, identity/email-taken
   */
  async openAccount(given: {
    token: string;
    displayName: string;
    password: string;
    userAgent: string | undefined;
  }) {
    const { token, ...details } = given;
    const invitation = await this.read(token, 'nl');
    const { email, locale, background, cohortId } = invitation;
    const newcomer = await this.newcomers.open({ ...details, email, locale, background });
    const state = await this.enter(invitation, newcomer.account.id);
    return { ...newcomer, cohortId, state };
  }

  /**
   * The owner of the invited address accepts.
   * @throws AppError cohorts/invitation-invalid
   */
  async accept(caller: Principal | null, invitationId: string): Promise<{ state: EnrolmentState }> {
    const { accountId, locale } = signedIn(caller);
    const invitation = await this.findOpen({ id: invitationId, accountId }, locale);
    return { state: await this.enter(invitation, accountId) };
  }

  private enter(
    { cohortId, selfAsked }: OpenInvitation,
    accountId: string,
  ): Promise<EnrolmentState> {
    const id = randomUUID();
    const reason = null;
    return this.enrolments.change({
      ...{ id, cohortId, accountId, reason },
      action: selfAsked ? 'join' : 'accept',
      by: accountId,
    });
  }

  private async findOpen(
    ...asked: Parameters<InvitationRepository['findOpen']>
  ): Promise<OpenInvitation> {
    const invitation = await this.invitations.findOpen(...asked);
    if (!invitation) throw new AppError('cohorts/invitation-invalid');
    return invitation;
  }
}
