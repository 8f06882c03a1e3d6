/** A mail in plain text. */
export interface Mail {
  /** Of a mail that may be sent again: whoever has one with this id takes no second. */
  readonly id?: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where a mail program posts to stop mails of this kind (RFC 8058). */
  readonly unsubscribeUrl?: string;
}

/** Where mails go. */
export abstract class MailOutlet {
  /** @throws Error when the mail was not taken over */
  abstract send(mail: Mail): Promise<void>;
}
