import {
  Hocuspocus,
  type beforeHandleAwarenessPayload,
  type beforeSyncPayload,
  type connectedPayload,
  type onAuthenticatePayload,
  type onLoadDocumentPayload,
} from '@hocuspocus/server';
import { newsIn } from '@weft/workspace';
import { AppError } from '../../platform/http/app-error.js';
import { type LiveSocket, noticeText } from './live-socket.js';
import type { OpenDocuments } from './open-documents.js';
import type { PresenceRelay } from './presence-relay.js';
import type { StateKeeper } from './state-keeper.js';
import { DocumentFull, type UpdateWriter } from './update-writer.js';
import type { WorkAddress, WorkspaceAccess, WorkStanding } from './workspace.policy.js';

/** What Hocuspocus keeps with a connection. */
export interface LiveContext {
  socket: LiveSocket;
  standing: WorkStanding;
}

interface LiveParts {
  access: WorkspaceAccess;
  documents: OpenDocuments;
  writer: UpdateWriter;
  presence: PresenceRelay;
  keeper: StateKeeper;
}

const syncStepOne = 0;
/** Everything of a cursor: ends of a selection, a colour, a pane. */
const largestPresence = 4_000;
/** So that a debounce says when a document rests. */
const restMs = 2_000;

/**
 * The server of live documents. A change is stored before it is applied, shown to others or
 * acknowledged: what a browser was told is saved survives whatever happens to this process.
 */
export function createHocuspocus(parts: LiveParts): Hocuspocus<LiveContext> {
  return new Hocuspocus<LiveContext>({
    quiet: true,
    timeout: 60_000,
    debounce: restMs,
    maxDebounce: 10 * restMs,
    maxUnauthenticatedQueueSize: 65_536,
    maxUnauthenticatedQueueMessages: 50,
    maxPendingDocuments: 5,
    onAuthenticate: (payload) => authenticate(parts, payload),
    onLoadDocument: (payload) => load(parts, payload),
    connected: (payload) => welcome(parts, payload),
    beforeSync: (payload) => store(parts, payload),
    beforeHandleAwareness: (payload) => {
      signPresence(parts, payload);
      return Promise.resolve();
    },
    onAwarenessUpdate: ({ document, added, updated, removed, transactionOrigin }) => {
      parts.presence.moved(document, [...added, ...updated, ...removed], transactionOrigin);
      return Promise.resolve();
    },
    onStoreDocument: async ({ document }) => {
      const open = parts.documents.find(document);
      if (open) await parts.keeper.keep(open);
    },
    afterUnloadDocument: ({ documentName }) => {
      parts.documents.forget(documentName);
      return Promise.resolve();
    },
  });
}

/** The team and the assignment in the name of a document; null for a name that is none. */
export function addressOf(name: string): WorkAddress | null {
  const match = /^([0-9a-f-]{36})\/([a-z0-9-]{1,80})$/.exec(name);
  return match?.[1] && match[2] ? { teamId: match[1], assignmentId: match[2] } : null;
}

async function authenticate(
  { access }: LiveParts,
  { context, documentName, connectionConfig }: onAuthenticatePayload<LiveContext>,
): Promise<Partial<LiveContext>> {
  const { socket } = context;
  const address = addressOf(documentName);
  if (!address) throw new Refusal('teams/unknown');
  try {
    const standing = await access.enter(socket.caller, address);
    // What was there until somebody left is no live document: it is read by a request.
    if (standing.mode === 'left') throw new AppError('teams/unknown');
    connectionConfig.readOnly = standing.mode !== 'write';
    socket.entered.set(documentName, { address, standing });
    return { standing };
  } catch (error) {
    if (error instanceof AppError) throw new Refusal(error.code);
    socket.end('restarting');
    throw error;
  }
}

async function load(
  { documents, presence }: LiveParts,
  { context, document }: onLoadDocumentPayload<LiveContext>,
): Promise<void> {
  try {
    presence.opened(await documents.load(document, context.standing.documentId));
  } catch (error) {
    context.socket.end('restarting');
    throw error;
  }
}

function welcome(
  { documents }: LiveParts,
  { context, connection }: connectedPayload<LiveContext>,
): Promise<void> {
  const open = documents.find(connection.document);
  // It was closed between finding and entering it: coming back opens it anew.
  if (!open || connection.document.isDestroyed) context.socket.end('restarting');
  else connection.sendStateless(noticeText({ kind: 'authors', authors: [...open.authors] }));
  return Promise.resolve();
}

async function store(
  { documents, writer }: LiveParts,
  { type, payload, document, connection, context }: beforeSyncPayload<LiveContext>,
): Promise<void> {
  if (type === syncStepOne || connection.readOnly) return;
  const { socket, standing } = context;
  const refuse = (reason: 'document-full' | 'too-large' | 'foreign-changes') =>
    connection.sendStateless(noticeText({ kind: 'refused', reason }));
  const open = documents.find(document);
  if (!open) {
    socket.end('restarting');
    throw new Refusal('closed meanwhile');
  }
  const { accountId } = socket.caller;
  let news = newsIn(payload, document);
  const isOwn = (client: number) => open.authors.get(client) === accountId;
  if (news && !news.facts.clients.every(isOwn)) {
    // A browser may bring what it saw of others at another process, before this one has read it:
    // whose changes those are is stored with them.
    await documents.caughtUp(open).catch((error: unknown) => {
      socket.end('restarting');
      throw error;
    });
    news = newsIn(payload, document);
  }
  if (!news) return;
  const { clients, ...facts } = news.facts;
  if (clients.some((client) => (open.authors.get(client) ?? accountId) !== accountId)) {
    refuse('foreign-changes');
    socket.end('foreignChanges');
    throw new Refusal('changes of another account');
  }
  const fresh = clients.filter((client) => !open.authors.has(client));
  documents.bind(open, fresh, accountId);
  try {
    const change = { accountId, update: news.update, clients: fresh, ...facts };
    documents.committed(open, await writer.add(standing.documentId, change));
  } catch (error) {
    if (error instanceof DocumentFull) refuse('document-full');
    // It may be stored all the same.
    else documents.catchUp(open);
    socket.end(error instanceof DocumentFull ? 'tooLarge' : 'restarting');
    throw error;
  }
}

/** The server says whose cursor it is, and a connection moves its own alone. */
function signPresence(
  { documents }: LiveParts,
  { states, document, context, connection }: beforeHandleAwarenessPayload<LiveContext>,
): void {
  const open = documents.find(document);
  if (!context || !connection || !open) {
    states.clear();
    return;
  }
  const { accountId } = context.socket.caller;
  const own = ownClient(connection, states);
  for (const [client, state] of states) {
    const author = open.authors.get(client) ?? accountId;
    if (client !== own || author !== accountId || JSON.stringify(state).length > largestPresence) {
      states.delete(client);
    } else {
      states.set(client, {
        ...state,
        user: { accountId, name: context.socket.displayName },
      });
    }
  }
}

const clientOf = new WeakMap<object, number>();

/** The client that this connection showed first; Hocuspocus adds an empty one that is nobody's. */
function ownClient(
  connection: object,
  states: ReadonlyMap<number, Record<string, unknown>>,
): number | undefined {
  const known = clientOf.get(connection);
  if (known !== undefined) return known;
  const shown = [...states].filter(([, state]) => Object.keys(state).length > 0);
  const own = shown.at(-1)?.[0];
  if (own !== undefined) clientOf.set(connection, own);
  return own;
}

/** What Hocuspocus tells the browser as the reason, and does not log. */
class Refusal extends Error {
  constructor(readonly reason: string) {
    super('');
  }
}
