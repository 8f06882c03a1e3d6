import { setTimeout as wait } from 'node:timers/promises';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { sendOnlyWhenOpen } from '@weft/workspace';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

/** Most that saving and agreeing may take on a machine that does something else as well. */
const patienceMs = 90_000;

/**
 * Opens a live document as a browser tab does.
 * @param {{ port: number, cookie: string, name: string, document?: Y.Doc }} visit `port`: of a
 *   server, or of the network before it; `document`: what this device kept
 */
export function openTab({ port, cookie, name, document = new Y.Doc() }) {
  const address = `127.0.0.1:${port}`;
  class Socket extends WebSocket {
    constructor(url) {
      super(url, { headers: { cookie, origin: `http://${address}` } });
      // A server that is gone is no fault of this program.
      this.on('error', () => undefined);
    }
  }
  const closings = [];
  const websocketProvider = new HocuspocusProviderWebsocket({
    ...{ url: `ws://${address}/api/live`, WebSocketPolyfill: Socket },
    ...{ delay: 60, minDelay: 20, maxDelay: 400, factor: 1.4 },
    onClose: ({ event }) => closings.push(event.code),
  });
  sendOnlyWhenOpen(websocketProvider);
  const provider = new HocuspocusProvider({ websocketProvider, name, document });
  let isClosed = false;
  let refused = null;
  // As the site does: a socket that closed late would else not be opened again.
  provider.on('disconnect', () => {
    if (!isClosed) setTimeout(() => !isClosed && void websocketProvider.connect(), 200);
  });
  provider.on('authenticationFailed', ({ reason }) => (refused = reason));
  const isSaved = () => provider.isSynced && !provider.hasUnsyncedChanges;
  const tab = {
    document,
    /** Codes with which its sockets were closed. */
    closings,
    /** What this tab showed when the server last said that all of it is stored; null before. */
    confirmed: null,
    isSaved,
    saved: () =>
      until(isSaved, 'saving').catch((error) => {
        const { status } = websocketProvider;
        const state = {
          refused,
          status,
          waiting: provider.unsyncedChanges,
          synced: provider.isSynced,
        };
        throw new Error(
          `${error.message}: ${JSON.stringify({ ...state, closings: closings.slice(-6) })}`,
        );
      }),
    close: () => {
      isClosed = true;
      provider.destroy();
      websocketProvider.destroy();
    },
  };
  const note = () => {
    if (isSaved()) tab.confirmed = Y.snapshot(document);
  };
  provider.on('unsyncedChanges', note);
  provider.on('synced', note);
  provider.attach();
  return tab;
}

/**
 * Resolves when it holds.
 * @param {() => boolean | Promise<boolean>} holds
 * @throws Error when it does not hold after a minute and a half
 */
export async function until(holds, what) {
  for (const deadline = Date.now() + patienceMs; !(await holds()); await wait(20)) {
    if (Date.now() > deadline) throw new Error(`${what} did not happen`);
  }
}
