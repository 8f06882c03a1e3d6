import { act } from '@testing-library/react';
import { jest } from '@jest/globals';
import { followUnread } from './live-unread.js';

interface State {
  unread: number;
}

/** A stream that a test speaks through. */
class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static opened: FakeSource[] = [];
  readyState = 1;

  constructor(readonly url: string) {
    super();
    FakeSource.opened.push(this);
  }

  tell(state: State): void {
    this.dispatchEvent(new MessageEvent('unread', { data: JSON.stringify(state) }));
  }

  refuse(): void {
    this.readyState = FakeSource.CLOSED;
    this.dispatchEvent(new Event('error'));
  }

  close(): void {
    this.readyState = FakeSource.CLOSED;
  }
}

/** One holder at a time; the next one comes when it lets go, as Web Locks do. */
const queue: (() => Promise<unknown>)[] = [];
let held = false;
const next = () => {
  const work = queue.shift();
  held = work !== undefined;
  void work?.().finally(next);
};
Object.defineProperty(globalThis, 'EventSource', { value: FakeSource });
Object.defineProperty(navigator, 'locks', {
  value: {
    request: (_name: string, _options: object, work: () => Promise<unknown>) =>
      new Promise<void>((resolve) => {
        queue.push(() => work().then(() => resolve()));
        if (!held) next();
      }),
  },
});
const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
const tab = () => {
  const heard: number[] = [];
  const ask = jest.fn(() => Promise.resolve({ unread: 7 }));
  const end = followUnread<State>({
    accountId: 'me',
    ask,
    onState: ({ unread }) => void heard.push(unread),
  });
  return { heard, ask, end };
};

beforeEach(() => {
  FakeSource.opened = [];
});

it('opens one stream for all tabs, and another tab takes over when it closes', async () => {
  const [one, other] = [tab(), tab()];
  await settle();
  expect(FakeSource.opened.map(({ url }) => url)).toEqual(['/api/me/notifications/live']);
  FakeSource.opened[0]?.tell({ unread: 3 });
  await settle();
  expect([one.heard, other.heard]).toEqual([[3], [3]]);
  one.end();
  await settle();
  expect(FakeSource.opened).toHaveLength(2);
  FakeSource.opened[1]?.tell({ unread: 4 });
  await settle();
  expect([one.heard, other.heard]).toEqual([[3], [3, 4]]);
  other.end();
  await settle();
});

it('asks each minute while the stream is refused', async () => {
  jest.useFakeTimers();
  const { heard, ask, end } = tab();
  await jest.advanceTimersByTimeAsync(10);
  FakeSource.opened[0]?.refuse();
  await jest.advanceTimersByTimeAsync(59_000);
  expect(ask).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(2000);
  expect([ask.mock.calls.length, heard, FakeSource.opened.length]).toEqual([1, [7], 2]);
  end();
  jest.useRealTimers();
});
