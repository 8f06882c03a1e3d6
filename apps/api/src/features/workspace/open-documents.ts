import type { Document } from '@hocuspocus/server';
import { updateFacts } from '@weft/workspace';
import * as Y from 'yjs';
import { type LiveSocket, noticeText } from './live-socket.js';
import type { StoredChange, WorkDocumentRepository } from './work-document.repository.js';

/** A document that this process holds in memory. */
export interface OpenDocument {
  readonly documentId: string;
  readonly document: Document;
  /** Up to which change this process knows all. */
  sequence: number;
  /** Who is behind each client of Yjs. */
  readonly authors: Map<number, string>;
  /** The change that its last kept state goes up to. */
  kept: number;
  /** Another process has it open too. */
  shared: boolean;
}

/** Applied because it is stored already: told to connections, and not stored again. */
const stored = { source: 'redis' } as const;

/**
 * The documents that are open here, and how they follow what other processes store. Changes are
 * numbered without gaps, so a number that does not follow tells that something is missing.
 */
export class OpenDocuments {
  private readonly byName = new Map<string, OpenDocument>();
  private readonly behind = new Map<OpenDocument, Promise<void>>();

  constructor(private readonly repository: WorkDocumentRepository) {}

  get all(): OpenDocument[] {
    return [...this.byName.values()];
  }

  /** The open document that this is in memory; null for one that was closed meanwhile. */
  find(document: Document): OpenDocument | null {
    const open = this.byName.get(document.name);
    return open?.document === document ? open : null;
  }

  byId(documentId: string): OpenDocument | null {
    return this.all.find((open) => open.documentId === documentId) ?? null;
  }

  /** Fills a document with what is stored; changes that come meanwhile are not missed. */
  async load(document: Document, documentId: string): Promise<OpenDocument> {
    const open: OpenDocument = {
      ...{ documentId, document, sequence: 0, kept: 0, shared: false },
      authors: new Map(),
    };
    const before = this.byName.get(document.name);
    // Hocuspocus may let go of a document that is entered at that moment: its tabs come in again.
    if (before && before.document !== document) this.sendAway(before);
    this.byName.set(document.name, open);
    const [parts, authors] = await Promise.all([
      this.repository.findParts(documentId),
      this.repository.findAuthors(documentId),
    ]);
    document.transact(() => {
      if (parts.state) Y.applyUpdate(document, parts.state, stored);
      for (const update of parts.updates) Y.applyUpdate(document, update, stored);
    }, stored);
    for (const [client, account] of authors) open.authors.set(client, account);
    open.sequence = Math.max(open.sequence, parts.sequence);
    open.kept = parts.sequence - parts.updates.length;
    return open;
  }

  /** Forgets a document that was closed. */
  forget(name: string): void {
    const open = this.byName.get(name);
    if (open?.document.isDestroyed) this.byName.delete(name);
  }

  /** A change of this process was stored; reads what others stored before it. */
  committed(open: OpenDocument, sequence: number): void {
    if (sequence === open.sequence + 1) open.sequence = sequence;
    else if (sequence > open.sequence) this.catchUp(open);
  }

  /** Reads and applies what is stored and not known here yet. */
  catchUp(open: OpenDocument): void {
    this.caughtUp(open).catch((error: unknown) => {
      // The next change, or the next connection to the database, tells it again.
      console.error('A live document could not be read on', error);
    });
  }

  /** As `catchUp`; resolves when all that was stored at the time of asking is known here. */
  caughtUp(open: OpenDocument): Promise<void> {
    const before = this.behind.get(open) ?? Promise.resolve();
    const task = before.then(() => this.readRest(open));
    const settled = task
      .catch(() => undefined)
      .finally(() => {
        if (this.behind.get(open) === settled) this.behind.delete(open);
      });
    this.behind.set(open, settled);
    return task;
  }

  /** Binds clients that are new to an account, and tells everybody who has the document open. */
  bind(open: OpenDocument, clients: readonly number[], accountId: string): void {
    const fresh = clients.filter((client) => !open.authors.has(client));
    if (fresh.length === 0) return;
    for (const client of fresh) open.authors.set(client, accountId);
    const authors = fresh.map((client): [number, string] => [client, accountId]);
    open.document.broadcastStateless(noticeText({ kind: 'authors', authors }));
  }

  private sendAway({ document }: OpenDocument): void {
    for (const connection of document.getConnections()) {
      (connection.context as { socket: LiveSocket }).socket.end('restarting');
    }
  }

  private async readRest(open: OpenDocument): Promise<void> {
    const changes = await this.repository.findChanges(open.documentId, open.sequence);
    if (changes.length === 0 || open.document.isDestroyed) return;
    open.document.transact(() => {
      for (const { update } of changes) Y.applyUpdate(open.document, update, stored);
    }, stored);
    for (const change of changes) this.bindAuthor(open, change);
    open.sequence = Math.max(open.sequence, changes.at(-1)?.sequence ?? 0);
  }

  /** What was put back has no author but the history. */
  private bindAuthor(open: OpenDocument, { update, accountId, restored }: StoredChange): void {
    if (restored === null) this.bind(open, updateFacts(update).clients, accountId);
  }
}
