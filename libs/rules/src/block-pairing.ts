import type { BlockRef } from '@weft/contracts';
import { similarity, wordPairs } from './block-pairing-similarity.js';

/** A block of the new version, before it has an id. */
export interface NewBlock {
  type: string;
  /** Plain text, white space collapsed. */
  text: string;
  /** The id that the author wrote, where there is one. */
  explicitId?: string | null;
}

/** Edited text still is the same block from this share of common word pairs on (0 to 1). */
const similarEnough = 0.5;
/** Between two neighbours that stayed, less is enough. */
const similarInPlace = 0.2;
/** Word pairs that stand in more blocks than this point at none of them. */
const commonPair = 20;
/** Blocks of so few words have no similarity to speak of: their place decides. */
const fewWords = 3;

/** Pairs found so far, by index, both ways. */
class Pairing {
  readonly ofNext: (number | null)[];
  readonly ofPrevious: (number | null)[];

  constructor(
    readonly previous: readonly BlockRef[],
    readonly next: readonly NewBlock[],
  ) {
    this.ofNext = next.map(() => null);
    this.ofPrevious = previous.map(() => null);
  }

  /** Pairs two blocks unless one of them has a partner or an id that is the author's own. */
  join(previous: number, next: number): boolean {
    const free =
      this.freePrevious(previous) && this.freeNext(next) && this.sameType(previous, next);
    if (free) this.force(previous, next);
    return free;
  }

  force(previous: number, next: number): void {
    this.ofNext[next] = previous;
    this.ofPrevious[previous] = next;
  }

  freePrevious(index: number): boolean {
    return this.ofPrevious[index] === null && this.previous[index]?.explicit === false;
  }

  freeNext(index: number): boolean {
    return this.ofNext[index] === null && !this.next[index]?.explicitId;
  }

  private sameType(previous: number, next: number): boolean {
    return this.previous[previous]?.type === this.next[next]?.type;
  }
}

/**
 * Finds for every block of a new version the block of the version before that it continues, so
 * that ids stay when text is edited or moved. An id the author wrote goes to the block that has it
 * and to no other; then equal blocks are paired, then similar ones of the same type, then what
 * stands between the same neighbours. Each old id is given once at most; the same input always
 * gives the same pairs.
 *
 * @returns per new block the id it keeps, or null when it is new.
 */
export function pairBlocks(
  previous: readonly BlockRef[],
  next: readonly NewBlock[],
): (string | null)[] {
  const pairing = new Pairing(previous, next);
  pairExplicit(pairing);
  pairEqual(pairing);
  pairSimilar(pairing);
  pairInPlace(pairing);
  return pairing.ofNext.map((index) => (index === null ? null : (previous[index]?.id ?? null)));
}

function pairExplicit(pairing: Pairing): void {
  const byId = new Map(pairing.previous.map(({ id }, index) => [id, index]));
  pairing.next.forEach(({ explicitId }, index) => {
    const old = explicitId ? byId.get(explicitId) : undefined;
    if (old !== undefined && pairing.ofPrevious[old] === null) pairing.force(old, index);
  });
}

const keyOf = ({ type, text }: { type: string; text: string }): string => `${type}\n${text}`;

const group = (blocks: readonly { type: string; text: string }[]): Map<string, number[]> => {
  const groups = new Map<string, number[]>();
  blocks.forEach((block, index) => {
    const found = groups.get(keyOf(block));
    if (found) found.push(index);
    else groups.set(keyOf(block), [index]);
  });
  return groups;
};

/** Equal blocks: those that occur once first, then repeated ones by their neighbours, then in order. */
function pairEqual(pairing: Pairing): void {
  const old = group(pairing.previous);
  const fresh = group(pairing.next);
  for (const [key, indices] of fresh) {
    const [only, ...others] = old.get(key) ?? [];
    if (only !== undefined && others.length === 0 && indices.length === 1) {
      pairing.join(only, indices[0] ?? 0);
    }
  }
  const equal = (a: number, b: number): boolean => {
    const [one, other] = [pairing.previous[a], pairing.next[b]];
    return one !== undefined && other !== undefined && keyOf(one) === keyOf(other);
  };
  for (const step of [1, -1]) {
    for (let i = 0; i < pairing.next.length; i++) {
      const index = step === 1 ? i : pairing.next.length - 1 - i;
      const partner = pairing.ofNext[index];
      if (partner === null || partner === undefined) continue;
      if (equal(partner + step, index + step)) pairing.join(partner + step, index + step);
    }
  }
  for (const [key, indices] of fresh) {
    const free = (old.get(key) ?? []).filter((index) => pairing.freePrevious(index));
    indices
      .filter((index) => pairing.freeNext(index))
      .forEach((index, order) => {
        const partner = free[order];
        if (partner !== undefined) pairing.join(partner, index);
      });
  }
}

/** Edited blocks: the most similar pair first, then the nearest place. */
function pairSimilar(pairing: Pairing): void {
  const olds = new Map<number, Map<string, number>>();
  const byPair = new Map<string, number[]>();
  pairing.previous.forEach(({ text }, index) => {
    if (!pairing.freePrevious(index)) return;
    const pairs = wordPairs(text);
    olds.set(index, pairs);
    for (const pair of pairs.keys()) {
      const found = byPair.get(pair);
      if (found) found.push(index);
      else byPair.set(pair, [index]);
    }
  });
  const candidates: { old: number; fresh: number; score: number }[] = [];
  pairing.next.forEach(({ text, type }, fresh) => {
    if (!pairing.freeNext(fresh)) return;
    const pairs = wordPairs(text);
    const owners = [...pairs.keys()].map((pair) => byPair.get(pair) ?? []);
    const near = new Set(owners.filter(({ length }) => length <= commonPair).flat());
    for (const old of near) {
      if (pairing.previous[old]?.type !== type) continue;
      const score = similarity(olds.get(old) ?? new Map<string, number>(), pairs);
      if (score >= similarEnough) candidates.push({ old, fresh, score });
    }
  });
  const distance = ({ old, fresh }: { old: number; fresh: number }): number =>
    Math.abs(old - fresh);
  candidates.sort(
    (a, b) => b.score - a.score || distance(a) - distance(b) || a.old - b.old || a.fresh - b.fresh,
  );
  for (const { old, fresh } of candidates) pairing.join(old, fresh);
}

/** A block that was rewritten where it stood, with the same neighbour before and after it. */
function pairInPlace(pairing: Pairing): void {
  const { previous, next } = pairing;
  const anchored = (old: number, fresh: number): boolean =>
    (old === -1 && fresh === -1) ||
    (old === previous.length && fresh === next.length) ||
    pairing.ofNext[fresh] === old;
  next.forEach(({ text }, fresh) => {
    if (!pairing.freeNext(fresh)) return;
    const before = fresh === 0 ? -1 : pairing.ofNext[fresh - 1];
    if (before === null || before === undefined) return;
    const old = before + 1;
    const oldText = previous[old]?.text;
    if (oldText === undefined || !anchored(old + 1, fresh + 1)) return;
    const [a, b] = [wordPairs(oldText), wordPairs(text)];
    const short = Math.max(a.size, b.size) <= fewWords + 1;
    if (short || similarity(a, b) >= similarInPlace) pairing.join(old, fresh);
  });
}
