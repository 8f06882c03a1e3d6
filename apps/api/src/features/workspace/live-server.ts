// Hocuspocus, Yjs and ws: loaded with the first socket, so that the start does not pay for them.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Hocuspocus } from '@hocuspocus/server';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Principal } from '../../platform/auth/principal.js';
import type { SessionReader } from '../../platform/auth/session-reader.js';
import type { DocumentFeed } from './document-feed.js';
import { createHocuspocus, type LiveContext } from './live-hooks.js';
import { LiveSocket } from './live-socket.js';
import { OpenDocuments } from './open-documents.js';
import { PresenceRelay } from './presence-relay.js';
import { StateKeeper } from './state-keeper.js';
import type { UpdateWriter } from './update-writer.js';
import type { WorkDocumentRepository } from './work-document.repository.js';
import type { WorkspaceAccess } from './workspace.policy.js';

/** What the server of live documents stands on. */
export interface LiveServerParts {
  access: WorkspaceAccess;
  repository: WorkDocumentRepository;
  writer: UpdateWriter;
  feed: DocumentFeed;
  sessions: SessionReader;
}

/** Who opens a socket, and with what. */
export interface Visitor {
  caller: Principal;
  token: string;
  displayName: string;
}

/** A long text that was written offline comes in one message. */
const largestMessage = 2_097_152;
/** Lecturers are no members: nobody tells when one stops teaching a cohort. */
const recheckMs = 60_000;

/** The live connections of this process, and the documents they have open. */
export class LiveServer {
  private readonly sockets = new Set<LiveSocket>();
  private readonly acceptor = new WebSocketServer({
    ...{ noServer: true, maxPayload: largestMessage, perMessageDeflate: false },
  });
  private readonly documents: OpenDocuments;
  private readonly presence: PresenceRelay;
  private readonly hocuspocus: Hocuspocus<LiveContext>;
  private readonly timer = setInterval(() => this.recheckReaders(), recheckMs).unref();

  constructor(private readonly parts: LiveServerParts) {
    const { access, repository, writer, feed } = parts;
    this.documents = new OpenDocuments(repository);
    this.presence = new PresenceRelay(feed, this.documents, writer.processId);
    const keeper = new StateKeeper(repository);
    const { documents, presence } = this;
    this.hocuspocus = createHocuspocus({ access, documents, writer, presence, keeper });
    feed.onChange(({ documentId, from, text }) => {
      if (documentId === null) for (const open of documents.all) documents.catchUp(open);
      else if (from !== writer.processId) this.follow(documentId, Number(text));
    });
    feed.onTeam((teamId) =>
      this.recheck(({ address }) => teamId === '' || address.teamId === teamId),
    );
    feed.onSession((accountId) => this.recheckSessions(accountId));
  }

  /** How many sockets and documents are open here. */
  get open(): { sockets: number; documents: number } {
    return { sockets: this.sockets.size, documents: this.hocuspocus.getDocumentsCount() };
  }

  /** How many sockets an account has open here. */
  socketsOf(accountId: string): number {
    return [...this.sockets].filter(({ caller }) => caller.accountId === accountId).length;
  }

  /** Makes a WebSocket of a request whose sender is known. */
  accept(upgrade: { request: IncomingMessage; socket: Duplex; head: Buffer }, visitor: Visitor) {
    this.acceptor.handleUpgrade(upgrade.request, upgrade.socket, upgrade.head, (webSocket) =>
      this.serve(webSocket, visitor),
    );
  }

  /** Closes every connection; resolves when what they sent is stored. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    this.presence.close();
    for (const socket of this.sockets) socket.end('restarting');
    await this.parts.writer.idle();
    this.terminate();
    this.acceptor.close();
  }

  /** Drops every connection as it is. */
  terminate(): void {
    for (const webSocket of this.acceptor.clients) webSocket.terminate();
  }

  private serve(webSocket: WebSocket, { caller, token, displayName }: Visitor): void {
    const socket = new LiveSocket(webSocket, token, caller, displayName);
    this.sockets.add(socket);
    const request = new Request('http://live.invalid/api/live');
    const context = { socket } as LiveContext;
    const connection = this.hocuspocus.handleConnection(webSocket, request, context);
    webSocket.on('message', (data: Buffer) => {
      if (webSocket.readyState !== webSocket.OPEN) return;
      if (socket.takes()) connection.handleMessage(new Uint8Array(data));
      else socket.end('tooMany');
    });
    webSocket.on('close', (code, reason) => {
      this.sockets.delete(socket);
      connection.handleClose({ code, reason: reason.toString() });
    });
    // A message that is too large, or no WebSocket at all: it closes by itself.
    webSocket.on('error', () => undefined);
  }

  private follow(documentId: string, sequence: number): void {
    const open = this.documents.byId(documentId);
    if (open && sequence > open.sequence) this.documents.catchUp(open);
  }

  /** Signing out, or losing a role, ends what was opened with it. */
  private recheckSessions(accountId: string): void {
    for (const socket of this.sockets) {
      if (accountId === '' || socket.caller.accountId === accountId)
        void this.recheckSession(socket);
    }
  }

  private async recheckSession(socket: LiveSocket): Promise<void> {
    try {
      const caller = await this.parts.sessions.read(socket.token);
      if (!caller) {
        socket.end('signedOut');
        return;
      }
      socket.caller = caller;
      await this.recheckSocket(socket, () => true);
    } catch {
      socket.end('restarting');
    }
  }

  private recheckReaders(): void {
    this.recheck(({ standing }) => standing.mode === 'read');
  }

  private recheck(concerns: Concern): void {
    for (const socket of this.sockets) void this.recheckSocket(socket, concerns);
  }

  /** Whoever may do something else now than when she came in comes in again. */
  private async recheckSocket(socket: LiveSocket, concerns: Concern): Promise<void> {
    for (const entered of socket.entered.values()) {
      if (!concerns(entered)) continue;
      const now = await this.parts.access.enter(socket.caller, entered.address).catch(() => null);
      if (now?.mode === entered.standing.mode) continue;
      socket.end('standingChanged');
      return;
    }
  }
}

type Concern = (entered: LiveSocket['entered'] extends Map<string, infer E> ? E : never) => boolean;
