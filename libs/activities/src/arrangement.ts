/**
 * Puts ids in an order that depends on nothing but the ids themselves and `seed`: the same in every
 * process and language, and telling nothing of the right order. Where chance gives `right` itself,
 * it is turned by one place, so that with two or more ids the right order is never shown.
 *
 * @param right ids in the order that must not be shown
 */
export function arrange(right: readonly string[], seed: string): string[] {
  const arranged = [...right].sort((a, b) => {
    const [x, y] = [fingerprint(`${seed}/${a}`), fingerprint(`${seed}/${b}`)];
    return x < y ? -1 : x > y ? 1 : 0;
  });
  if (arranged.some((id, place) => id !== right[place])) return arranged;
  return [...arranged.slice(1), ...arranged.slice(0, 1)];
}

/** A short id (14 characters of base 36) that hides the text it is made of; not a secret. */
export const fingerprint = (text: string): string => hash(text, 1) + hash(text, 2);

/** FNV-1a, 32 bits, with the final mixing of MurmurHash3 (both public domain). */
function hash(text: string, seed: number): string {
  let state = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at++) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0).toString(36).padStart(7, '0');
}
