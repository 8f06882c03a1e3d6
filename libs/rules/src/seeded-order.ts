/**
 * Things in an order that follows from a seed and from what they are, not from the order in which
 * they come: the same things and the same seed always give the same order.
 */
export function seededOrder<Thing>(
  things: readonly Thing[],
  idOf: (thing: Thing) => string,
  seed: string,
): Thing[] {
  return things
    .map((thing) => ({ thing, id: idOf(thing), rank: hash(`${seed}\n${idOf(thing)}`) }))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map(({ thing }) => thing);
}

/** FNV-1a of 32 bits, with the last steps of MurmurHash3, so that near texts end far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
