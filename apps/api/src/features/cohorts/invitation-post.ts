import { randomBytes } from 'node:crypto';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Afterwards } from '../../platform/afterwards.js';
import { hashToken } from '../../platform/auth/session-reader.js';
import { ENV, type Env } from '../../platform/config/env.js';
import { MailOutlet } from '../../platform/mail/mail-outlet.js';
import { invitationMail } from './invitation.mails.js';
import { InvitationRepository } from './invitation.repository.js';

const roundMs = 5 * 60_000;

/**
 * Mails invitations. The rows themselves are the queue: a mail that failed, or whose process ended,
 * is tried again ten minutes later by whichever process comes first.
 */
@Injectable()
export class InvitationPost implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(InvitationPost.name);
  private timer: NodeJS.Timeout | undefined;
  private ending = false;

  constructor(
    private readonly invitations: InvitationRepository,
    private readonly outlet: MailOutlet,
    private readonly afterwards: Afterwards,
    @Inject(ENV) private readonly env: Env,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.deliver(), roundMs).unref();
    this.deliver();
  }

  beforeApplicationShutdown(): void {
    this.ending = true;
    clearInterval(this.timer);
  }

  /** Sends every mail that is due, after the answer to whoever asked. */
  deliver(): void {
    this.afterwards.run(async () => {
      while (!this.ending && (await this.deliverNext()));
    });
  }

  /** @returns false when none was due */
  private async deliverNext(): Promise<boolean> {
    const token = randomBytes(32).toString('base64url');
    const letter = await this.invitations.takeToMail(hashToken(token));
    if (!letter) return false;
    const link = `${this.env.publicUrl}/${letter.locale}/invitation#token=${token}`;
    const mail = invitationMail[letter.locale]({ ...letter, link });
    try {
      await this.outlet.send({ to: letter.email, ...mail });
      await this.invitations.markMailed(letter.id);
    } catch (error) {
      this.log.error(error);
    }
    return true;
  }
}
