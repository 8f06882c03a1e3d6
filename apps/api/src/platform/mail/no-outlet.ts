import { MailOutlet } from './mail-outlet.js';

/** An installation without SMTP_URL cannot send; its start says so. */
export class NoOutlet extends MailOutlet {
  override send(): Promise<void> {
    return Promise.reject(new Error('A mail was not sent: SMTP_URL is not set'));
  }
}
