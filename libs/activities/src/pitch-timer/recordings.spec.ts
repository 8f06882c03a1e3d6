import 'fake-indexeddb/auto';
import { dropRecording, keepRecording, listRecordings, type Recording } from './recordings.js';

const recording = (id: string, at: string, activityId = 'a.pitch'): Recording => ({
  id,
  activityId,
  at,
  data: new Blob([id], { type: 'audio/webm' }),
});

it('keeps recordings of each activity on this device, newest first, until they are dropped', async () => {
  await keepRecording(recording('first', '2026-11-22T09:00:00.000Z'));
  await keepRecording(recording('second', '2026-11-22T10:00:00.000Z'));
  await keepRecording(recording('other', '2026-11-22T11:00:00.000Z', 'b.pitch'));
  const kept = await listRecordings('a.pitch');
  expect(kept.map(({ id }) => id)).toEqual(['second', 'first']);
  expect(await kept[0]?.data.text()).toBe('second');
  expect(kept[0]?.data.type).toBe('audio/webm');

  await dropRecording('second');
  expect((await listRecordings('a.pitch')).map(({ id }) => id)).toEqual(['first']);
});
