/** A mail in plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Where mails go. */
export abstract class MailOutlet {
  /** @throws Error when the mail was not taken over */
  abstract send(mail: Mail): Promise<void>;
}
