import { setTimeout as wait } from 'node:timers/promises';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { LiveNotice } from '@weft/contracts';
import { workspaceName } from '@weft/workspace';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { startTeamsApi, type TeamsApi } from '../teams/teams.testkit.js';

/** The assignment of the cohorts that `startTeamsApi` makes. */
export const assignmentId = 'tt-01-cloth';

/** Where a socket connects to, and as whom. */
export interface Visit {
  port: number;
  agent: TestAgent;
  teamId: string;
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
  /** Codes with which the server closed its sockets. */
  readonly closings: number[];
  /** Why it was not let in. */
  refused(): string | null;
  /** Resolves when the server has confirmed that everything of this tab is stored. */
  saved(): Promise<void>;
  /** Cuts the network, and mends it again. */
  cut(): void;
  mend(): void;
  close(): void;
}

/** Resolves when it holds; fails after two seconds. */
export async function until(holds: () => boolean, what = 'it'): Promise<void> {
  for (let pause = 0; !holds(); pause += 5) {
    if (pause > 4_000) throw new Error(`${what} did not happen`);
    await wait(5);
  }
}

/** Opens a live document as a browser does. */
export function openTab({ port, agent, teamId, document = new Y.Doc(), origin }: Visit): Tab {
  const cookie = Object.entries(agent.cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
  const headers = { cookie, origin: origin ?? `http://127.0.0.1:${port}` };
  class Socket extends WebSocket {
    constructor(address: string) {
      super(address, { headers });
      // Otherwise a server that is gone ends the test.
      this.on('error', () => undefined);
    }
  }
  const notices: LiveNotice[] = [];
  const closings: number[] = [];
  let refused: string | null = null;
  const socket = new HocuspocusProviderWebsocket({
    url: `ws://127.0.0.1:${port}/api/live`,
    WebSocketPolyfill: Socket,
    ...{ delay: 20, minDelay: 10, maxDelay: 60, factor: 1.5 },
    onClose: ({ event }) => closings.push(event.code),
  });
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: workspaceName(teamId, assignmentId),
    document,
    onAuthenticationFailed: ({ reason }) => (refused = reason),
    onStateless: ({ payload }) => notices.push(LiveNotice.parse(JSON.parse(payload))),
  });
  provider.attach();
  return {
    ...{ document, provider, notices, closings },
    refused: () => refused,
    saved: () => until(() => provider.isSynced && !provider.hasUnsyncedChanges, 'saving'),
    cut: () => socket.disconnect(),
    mend: () => void socket.connect(),
    close: () => {
      provider.destroy();
      socket.destroy();
    },
  };
}

/** The application on a port, with teams. */
export async function startLiveApi(
  options: Parameters<typeof startTeamsApi>[0] = {},
): Promise<TeamsApi & { port: number }> {
  const api = await startTeamsApi(options);
  await api.app.listen(0, '127.0.0.1');
  const { port } = api.app.getHttpServer().address() as { port: number };
  return { ...api, port };
}
