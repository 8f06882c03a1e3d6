import { ApiError } from '../../platform/api/api-error.js';
import type { Sending } from './draft-media.js';
import { type KeptFile, MediaQueue } from './media-queue.js';

/** A device that keeps what it is told, and a server that answers each file as told. */
function opened(answer: (sending: Sending, at: number) => Promise<void>) {
  const kept = new Map<string, unknown>();
  const sent: string[] = [];
  const arrived: string[] = [];
  const personal = {
    recall: (_account: string, key: string) => Promise.resolve(kept.get(key)),
    remember: (_account: string, key: string, data: unknown) =>
      Promise.resolve(void kept.set(key, data)),
  };
  const open = () =>
    new MediaQueue({
      ...{ offline: { personal } as never, accountId: 'me', draftId: 'draft' },
      send: (sending) => answer(sending, sent.push(sending.writeId)),
      onArrived: ({ path }) => Promise.resolve(void arrived.push(path)),
    });
  const onDevice = () => ([...kept.values()].flat() as KeptFile[]).map(({ path }) => path);
  return { queue: open(), open, sent, arrived, onDevice };
}

const file = (name: string): KeptFile => ({
  ...{ path: `media/${name}`, name, writeId: `write-${name}`, replaces: false },
  file: new Blob(['x']),
});
const unreachable = () => Promise.reject(new ApiError('network/unreachable', 0));
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

it('keeps recordings while there is no network, and sends them from the next visit', async () => {
  let online = false;
  const device = opened(() => (online ? Promise.resolve() : unreachable()));
  await device.queue.add([file('visit.mp3'), file('talk.mp4')]);
  await settled();
  expect(device.queue.snapshot()).toMatchObject({ held: 'network/unreachable', progress: null });
  expect(device.onDevice()).toEqual(['media/visit.mp3', 'media/talk.mp4']);
  online = true;
  const later = device.open();
  const stop = later.start();
  await settled();
  stop();
  expect(device.arrived).toEqual(['media/visit.mp3', 'media/talk.mp4']);
  expect(new Set(device.sent)).toEqual(new Set(['write-visit.mp3', 'write-talk.mp4']));
  expect(device.onDevice()).toEqual([]);
  expect(later.snapshot()).toMatchObject({ waiting: [], held: null });
});

it('goes on behind a file that the server would not have, and forgets one that is given up', async () => {
  const device = opened(({ path }) =>
    path === 'media/bad.png'
      ? Promise.reject(new ApiError('drafts/refused', 422))
      : path === 'media/held.png'
        ? unreachable()
        : Promise.resolve(),
  );
  await device.queue.add([file('bad.png'), file('good.png'), file('held.png')]);
  await settled();
  expect(device.arrived).toEqual(['media/good.png']);
  expect(device.queue.snapshot().refused).toMatchObject({ name: 'bad.png' });
  expect(device.onDevice()).toEqual(['media/held.png']);
  await device.queue.discard('write-held.png');
  expect(device.onDevice()).toEqual([]);
  expect(device.queue.snapshot().held).toBeNull();
});
