/**
 * Numbers that look random and are the same for the same seed (mulberry32, public domain).
 * @param {number} seed whole number
 * @returns {() => number} each call gives the next one, from 0 up to 1
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Around 0, most within −2 and 2 (sum of twelve, which is near enough to the normal curve). */
export function bell(random) {
  let sum = -6;
  for (let n = 0; n < 12; n += 1) sum += random();
  return sum;
}

/** A UUID (version 4 by its form) from the next numbers. */
export function uuidFrom(random) {
  const hex = Array.from({ length: 4 }, () =>
    Math.floor(random() * 4_294_967_296)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`];
  return [...parts, `8${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}
