import { elapsed, paused, signalAt, started, zero } from './clock.js';

it('counts time between moments, and none while it is paused', () => {
  const running = started(zero, 1_000);
  expect(elapsed(zero, 5_000)).toBe(0);
  expect(elapsed(running, 4_500)).toBe(3_500);
  const held = paused(running, 4_500);
  expect(elapsed(held, 60_000)).toBe(3_500);
  expect(elapsed(started(held, 60_000), 61_000)).toBe(4_500);
});

it('never runs backwards when the device’s clock is set back', () => {
  expect(elapsed(started(zero, 10_000), 4_000)).toBe(0);
});

it.each([
  [180, 0, null],
  [180, 89.9, null],
  [180, 90, 'half'],
  [180, 150, 'thirty'],
  [180, 170, 'ten'],
  [180, 179.9, 'ten'],
  [180, 180, 'up'],
  [180, 999, 'up'],
  // Half time of a minute is thirty seconds left: one signal, not two.
  [60, 30, 'half'],
  [60, 50, 'ten'],
  [20, 10, 'half'],
  [15, 8, 'half'],
])('signals in %d seconds after %d: %s', (target, seconds, signal) => {
  expect(signalAt(target, seconds * 1_000)).toBe(signal);
});
