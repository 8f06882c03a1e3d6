import { Injectable } from '@nestjs/common';
import { NotificationChannel } from '../../platform/database/notification-channel.js';

/** What other processes tell of a document; a null `documentId` means that anything may have been. */
export interface FeedMessage {
  documentId: string | null;
  /** The process that tells; `-` for a change that came by a request. */
  from: string;
  text: string;
}

/** PostgreSQL takes 8,000 bytes in a notification. */
const largest = 7_900;

/** What processes tell each other of live documents. */
@Injectable()
export class DocumentFeed {
  constructor(private readonly channel: NotificationChannel) {}

  /** A document has a change with the number `text`; told with the change itself. */
  onChange(listener: (message: FeedMessage) => void | Promise<void>): void {
    this.channel.on('work', (payload) => listener(parse(payload)));
  }

  /** Who is in a document. */
  onPresence(listener: (message: FeedMessage) => void): void {
    this.channel.on('presence', (payload) => listener(parse(payload)));
  }

  /** The members of a team changed; empty: those of any team may have. */
  onTeam(listener: (teamId: string) => void): void {
    this.channel.after('team', listener);
  }

  /** The sessions of an account changed; empty: any may have. */
  onSession(listener: (accountId: string) => void): void {
    this.channel.after('session', listener);
  }

  /** Who is in a document is worth little a second later: what is too long is not told. */
  async tellPresence({ documentId, from, text }: FeedMessage): Promise<void> {
    const payload = `${documentId ?? ''} ${from} ${text}`;
    if (payload.length <= largest) await this.channel.notify('presence', payload);
  }
}

function parse(payload: string): FeedMessage {
  const [documentId, from = '', text = ''] = payload.split(' ');
  return {
    documentId: documentId === undefined || documentId === '' ? null : documentId,
    from,
    text,
  };
}
