import { clampTime } from './clamp-time.js';

const bounds = { earliest: '2026-11-01T08:00:00.000Z', now: new Date('2026-11-22T08:00:00.000Z') };

it.each([
  ['keeps a time on the train', '2026-11-20T17:30:00.000Z', '2026-11-20T17:30:00.000Z'],
  ['reads an offset', '2026-11-20T18:30:00+01:00', '2026-11-20T17:30:00.000Z'],
  ['brings the future back to now', '2031-01-01T00:00:00.000Z', '2026-11-22T08:00:00.000Z'],
  ['lifts a dead clock to the publication', '1970-01-01T00:00:00.000Z', bounds.earliest],
])('%s', (_, at, expected) => {
  expect(clampTime(at, bounds)).toBe(expected);
});
