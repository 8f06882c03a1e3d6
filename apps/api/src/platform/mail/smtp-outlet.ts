import type { Transporter } from 'nodemailer';
import { MailOutlet, type Mail } from './mail-outlet.js';

/** Hands mails to an SMTP server. */
export class SmtpOutlet extends MailOutlet {
  private transport: Promise<Transporter> | null = null;

  constructor(
    private readonly url: string,
    private readonly from: string,
  ) {
    super();
  }

  override async send(mail: Mail): Promise<void> {
    this.transport ??= this.connect();
    await (await this.transport).sendMail({ from: this.from, ...mail });
  }

  /** Loaded at the first mail: most processes never send one. */
  private async connect(): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    return createTransport(this.url);
  }
}
