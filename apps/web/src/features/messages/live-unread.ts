const address = '/api/me/notifications/live';
const pollMs = 60_000;

interface Following<State> {
  accountId: string;
  /** Asks the server once, for where the stream does not come through. */
  ask: () => Promise<State>;
  onState: (state: State) => void;
}

interface Shared<State> {
  accountId: string;
  state: State;
}

/**
 * Tells how much is unread, at once when it changes. All tabs of a browser share one stream, since
 * a browser gives a site few connections; the tab that holds it tells the others.
 * @returns ends it
 */
export function followUnread<State>({ accountId, ask, onState }: Following<State>): () => void {
  const stopped = new AbortController();
  const others = new BroadcastChannel('weft-unread');
  others.onmessage = ({ data }: MessageEvent<Shared<State>>) => {
    if (data.accountId === accountId) onState(data.state);
  };
  const share = (state: State) => {
    onState(state);
    others.postMessage({ accountId, state } satisfies Shared<State>);
  };
  const lead = () =>
    new Promise<void>((resolve) => {
      const end = listen(share, ask);
      stopped.signal.addEventListener('abort', () => {
        end();
        resolve();
      });
    });
  // Where the lock is given up by another tab, this one takes over.
  navigator.locks
    .request(`weft-live-${accountId}`, { signal: stopped.signal }, lead)
    .catch(() => undefined);
  return () => {
    stopped.abort();
    others.close();
  };
}

/** The stream, or questions every minute for as long as it is refused. */
function listen<State>(share: (state: State) => void, ask: () => Promise<State>): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource(address);
    source.addEventListener('unread', ({ data }: MessageEvent<string>) => {
      share(JSON.parse(data) as State);
    });
    source.addEventListener('error', () => {
      // A stream that was cut off connects again by itself; one that was refused does not.
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(() => void poll(), pollMs);
    });
  };
  const poll = async () => {
    const state = await ask().catch(() => null);
    if (state) share(state);
    open();
  };
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
