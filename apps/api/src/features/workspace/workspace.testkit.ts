import { setTimeout as wait } from 'node:timers/promises';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { LiveNotice } from '@weft/contracts';
import { sendOnlyWhenOpen, workspaceName } from '@weft/workspace';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { startTeamsApi, type TeamsApi } from '../teams/teams.testkit.js';

/** The assignment of the cohorts that `startTeamsApi` makes. */
export const assignmentId = 'tt-01-cloth';

/** Where a tab connects to, and as whom. */
export interface Visit {
  /** Asked at each connection: it may be another server than before. */
  port: () => number;
  cookie: string;
  /** The name of the document. */
  name: string;
  /** What this browser has already. */
  document?: Y.Doc;
  /** Of the page that opens the socket; absent: an own page. */
  origin?: string;
}

/** One browser tab with a live document. */
export interface Tab {
  readonly document: Y.Doc;
  readonly provider: HocuspocusProvider;
  readonly notices: LiveNotice[];
  /** Codes with which its sockets were closed. */
  readonly closings: number[];
  /** Why it was not let in. */
  refused(): string | null;
  /** Whether the server has confirmed that everything of this tab is stored. */
  isSaved(): boolean;
  saved(): Promise<void>;
  /** Leaves, and comes back. */
  cut(): void;
  mend(): void;
  /** The network drops everything and tells neither side. */
  goDeaf(): void;
  send(bytes: Uint8Array): void;
  close(): void;
}

/** Resolves when it holds; fails after some seconds. `look` is called before each look. */
export async function until(
  holds: () => boolean,
  what = 'it',
  look?: () => Promise<unknown>,
): Promise<void> {
  const began = Date.now();
  while (!holds()) {
    if (Date.now() - began > 15_000) throw new Error(`${what} did not happen`);
    await wait(look ? 50 : 4);
    await look?.();
  }
}

/** Opens a live document as a browser does. */
export function openTab({ port, cookie, name, document = new Y.Doc(), origin }: Visit): Tab {
  let deaf = false;
  const opened: WebSocket[] = [];
  class Socket extends WebSocket {
    constructor(_address: string) {
      const at = `127.0.0.1:${port()}`;
      super(`ws://${at}/api/live`, { headers: { cookie, origin: origin ?? `http://${at}` } });
      opened.push(this);
      // Otherwise a server that is gone ends the test.
      this.on('error', () => undefined);
    }

    override send(data: Buffer): void {
      if (!deaf) super.send(data);
    }

    override emit(event: string | symbol, ...given: unknown[]): boolean {
      return deaf && event === 'message' ? false : super.emit(event, ...given);
    }
  }
  const notices: LiveNotice[] = [];
  const closings: number[] = [];
  let refused: string | null = null;
  const socket = new HocuspocusProviderWebsocket({
    url: 'ws://127.0.0.1/api/live',
    WebSocketPolyfill: Socket,
    ...{ delay: 15, minDelay: 5, maxDelay: 40, factor: 1.3 },
    onClose: ({ event }) => closings.push(event.code),
  });
  sendOnlyWhenOpen(socket);
  const provider = new HocuspocusProvider({
    ...{ websocketProvider: socket, name, document },
    onAuthenticationFailed: ({ reason }) => (refused = reason),
    onStateless: ({ payload }) => notices.push(LiveNotice.parse(JSON.parse(payload))),
  });
  provider.attach();
  const isSaved = () => !deaf && provider.isSynced && !provider.hasUnsyncedChanges;
  return {
    ...{ document, provider, notices, closings, isSaved },
    refused: () => refused,
    saved: () => until(isSaved, 'saving'),
    cut: () => socket.disconnect(),
    mend: () => {
      // Whoever was deaf notices by then that nobody answers.
      if (deaf) opened.at(-1)?.terminate();
      deaf = false;
      // It may not have heard yet that it is cut: then it comes back when it does.
      socket.shouldConnect = true;
      void socket.connect();
    },
    goDeaf: () => (deaf = true),
    send: (bytes) => opened.at(-1)?.send(bytes),
    close: () => {
      deaf = false;
      provider.destroy();
      socket.destroy();
    },
  };
}

/** The application on a port, with teams. */
export interface LiveApi extends TeamsApi {
  port: number;
  /** Opens the live document of a team as somebody. */
  tab(agent: TestAgent, teamId: string, more?: Partial<Visit>): Tab;
}

/** Starts the application with teams, on a port. */
export async function startLiveApi(
  options: Parameters<typeof startTeamsApi>[0] = {},
): Promise<LiveApi> {
  const api = await startTeamsApi(options);
  await api.app.listen(0, '127.0.0.1');
  const { port } = api.app.getHttpServer().address() as { port: number };
  const tab: LiveApi['tab'] = (agent, teamId, more = {}) => {
    const pairs = Object.entries(agent.cookies).map(([name, value]) => `${name}=${value}`);
    const name = workspaceName(teamId, assignmentId);
    return openTab({ port: () => port, cookie: pairs.join('; '), name, ...more });
  };
  return { ...api, port, tab };
}
