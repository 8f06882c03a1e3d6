import type { Transporter } from 'nodemailer';
import { MailOutlet, type Mail } from './mail-outlet.js';

/** In milliseconds: a server that does not answer holds up no mails behind it. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Hands mails to an SMTP server. */
export class SmtpOutlet extends MailOutlet {
  private transport: Promise<Transporter> | null = null;

  constructor(
    private readonly url: string,
    private readonly from: string,
  ) {
    super();
  }

  override async send({ id, unsubscribeUrl, ...mail }: Mail): Promise<void> {
    this.transport ??= this.connect();
    const transport = await this.transport;
    await transport.sendMail({
      from: this.from,
      ...mail,
      // Servers and mail programs show a mail that comes twice with one id only once.
      ...(id && { messageId: `<${id}@${this.domain}>` }),
      ...(unsubscribeUrl && {
        headers: {
          'List-Unsubscribe': `<${unsubscribeUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      }),
    });
  }

  private get domain(): string {
    return /@([\w.-]+)/.exec(this.from)?.[1] ?? 'localhost';
  }

  /** Loaded at the first mail: most processes never send one. */
  private async connect(): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    const { url } = this;
    return createTransport({ url, ...patience });
  }
}
