import type { Document } from '@hocuspocus/server';
import { applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import type { DocumentFeed, FeedMessage } from './document-feed.js';
import type { OpenDocument, OpenDocuments } from './open-documents.js';

/** Cursors need not be told faster than the eye follows. */
const pauseMs = 100;
const elsewhere = { source: 'redis' } as const;

/**
 * Shows who is in a document to those who have it open through another process. As long as no other
 * process has it open, nothing is told.
 */
export class PresenceRelay {
  private readonly changed = new Map<OpenDocument, Set<number>>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly feed: DocumentFeed,
    private readonly documents: OpenDocuments,
    private readonly processId: string,
  ) {
    feed.onPresence((message) => this.hear(message));
  }

  /** Asks whether another process has the document open too. */
  opened(open: OpenDocument): void {
    this.tell(open, 'open');
  }

  /** To be called when states changed here. */
  moved(document: Document, clients: readonly number[], origin: unknown): void {
    const open = this.documents.find(document);
    if (!open?.shared || origin === elsewhere) return;
    const waiting = this.changed.get(open) ?? new Set();
    for (const client of clients) waiting.add(client);
    this.changed.set(open, waiting);
    this.timer ??= setTimeout(() => this.flush(), pauseMs).unref();
  }

  close(): void {
    if (this.timer) clearTimeout(this.timer);
  }

  private flush(): void {
    this.timer = null;
    for (const [open, clients] of this.changed) this.tellStates(open, [...clients]);
    this.changed.clear();
  }

  private hear({ documentId, from, text }: FeedMessage): void {
    if (documentId === null || from === this.processId) return;
    const open = this.documents.byId(documentId);
    if (!open) return;
    open.shared = true;
    if (text === 'open') this.tell(open, 'here');
    if (text === 'open' || text === 'here') {
      this.tellStates(open, [...open.document.awareness.getStates().keys()]);
    } else {
      applyAwarenessUpdate(open.document.awareness, Buffer.from(text, 'base64'), elsewhere);
    }
  }

  private tellStates(open: OpenDocument, clients: readonly number[]): void {
    const { awareness, isDestroyed } = open.document;
    const known = clients.filter((client) => awareness.meta.has(client));
    if (known.length === 0 || isDestroyed) return;
    const update = encodeAwarenessUpdate(awareness, known);
    this.tell(open, Buffer.from(update).toString('base64'));
  }

  private tell({ documentId }: OpenDocument, text: string): void {
    // Who is there is told again soon: a failure is no loss.
    this.feed.tellPresence({ documentId, from: this.processId, text }).catch(() => undefined);
  }
}
