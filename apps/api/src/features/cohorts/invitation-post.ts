import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hashToken } from '../../platform/auth/session-reader.js';
import { ENV, type Env, readSecret } from '../../platform/config/env.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { JobKind, Jobs } from '../../platform/jobs/jobs.js';
import { MailOutlet } from '../../platform/mail/mail-outlet.js';
import { invitationMail } from './invitation.mails.js';
import { InvitationRepository } from './invitation.repository.js';

const inviting = new JobKind<Record<string, never>>('invitation');

/** Mails invitations, one job each: the id of the invitation is that of the job and of the mail. */
@Injectable()
export class InvitationPost {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly outlet: MailOutlet,
    private readonly jobs: Jobs,
    @Inject(ENV) private readonly env: Env,
  ) {
    jobs.handle(
      inviting,
      (_, id) => this.mail(id),
      async () => this.queue(await this.invitations.findToMail()),
    );
  }

  /** Queues the mails of invitations inside what the caller writes. */
  queue(ids: readonly string[], writer?: Pick<Transaction, 'query'>): Promise<void> {
    return this.jobs.add(
      inviting,
      ids.map((id) => ({ id, data: {} })),
      writer,
    );
  }

  /** The token follows from the invitation, so that a mail that went out twice holds one link. */
  private async mail(id: string): Promise<void> {
    const secret = readSecret(this.env.dataFolder, 'invitation');
    const token = createHmac('sha256', secret).update(id).digest('base64url');
    const letter = await this.invitations.takeToMail(id, hashToken(token));
    if (!letter) return;
    const link = `${this.env.publicUrl}/${letter.locale}/invitation#token=${token}`;
    const mail = invitationMail[letter.locale]({ ...letter, link });
    await this.outlet.send({ id, to: letter.email, ...mail });
    await this.invitations.markMailed(id);
  }
}
