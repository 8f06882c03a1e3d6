import { Global, Module } from '@nestjs/common';
import { ENV, type Env } from '../config/env.js';
import { MailQueue } from './mail-queue.js';
import { MailOutlet } from './mail-outlet.js';
import { MailboxRepository } from './mailbox.repository.js';
import { NoOutlet } from './no-outlet.js';
import { SmtpOutlet } from './smtp-outlet.js';

/** Chooses where mails go: SMTP_URL, the mailbox of a demo, or nowhere. */
@Global()
@Module({
  providers: [
    MailboxRepository,
    MailQueue,
    {
      provide: MailOutlet,
      inject: [ENV, MailboxRepository],
      useFactory: (env: Env, mailbox: MailboxRepository): MailOutlet => {
        if (env.smtpUrl) return new SmtpOutlet(env.smtpUrl, env.mailFrom);
        return env.demo ? mailbox : new NoOutlet();
      },
    },
  ],
  exports: [MailOutlet, MailQueue, MailboxRepository],
})
export class MailModule {}
