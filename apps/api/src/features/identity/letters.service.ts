import { Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import { MailOutlet } from '../../platform/mail/mail-outlet.js';
import type { AccountEntity } from './account.entity.js';
import { invitationMail, resetMail } from './identity.mails.js';
import { OneTimeLinks } from './one-time-link.service.js';

const resetHours = 1;
const invitationHours = 7 * 24;

/** Mails with a link to choose a password. */
@Injectable()
export class Letters {
  constructor(
    private readonly links: OneTimeLinks,
    private readonly outlet: MailOutlet,
  ) {}

  /** In the language in which it was asked for. */
  async sendReset(account: AccountEntity, locale: Locale): Promise<void> {
    const link = await this.links.make({
      purpose: 'reset',
      accountId: account.id,
      locale,
      hours: resetHours,
    });
    await this.outlet.send({ to: account.email, ...resetMail[locale](link) });
  }

  /** In the language of the account. */
  async sendInvitation({ id, email, locale }: AccountEntity): Promise<void> {
    const link = await this.links.make({
      purpose: 'reset',
      accountId: id,
      locale,
      hours: invitationHours,
    });
    await this.outlet.send({ to: email, ...invitationMail[locale](link) });
  }
}
