/** A block as anchors see it: its id and its plain text, white space collapsed. */
export interface AnchorBlock {
  blockId: string;
  text: string;
}

/** A word of a document with its place in the whole text. */
export interface PlacedWord {
  key: string;
  start: number;
  end: number;
}

/** Where a block lies in the text of its document. */
export interface BlockSpan {
  blockId: string;
  start: number;
  end: number;
  /** Indices into the words of the document: from the first up to, not including, the last. */
  words: [number, number];
}

const wordPattern = /[\p{L}\p{N}]+/gu;

/** The words of a text, in lower case, with their places. */
export const placedWords = (text: string): PlacedWord[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    key: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

/** The blocks of a text as one text with a space between them: splitting a block leaves it as it was. */
export class AnchorDocument {
  readonly text: string;
  readonly words: readonly PlacedWord[];
  private readonly spans: BlockSpan[] = [];
  private readonly byId: ReadonlyMap<string, BlockSpan>;
  private owners: Map<string, number[]> | null = null;

  constructor(blocks: readonly AnchorBlock[]) {
    this.text = blocks.map(({ text }) => text).join(' ');
    this.words = placedWords(this.text);
    let [start, word] = [0, 0];
    for (const { blockId, text } of blocks) {
      const end = start + text.length;
      const first = word;
      while (word < this.words.length && (this.words[word]?.start ?? end) < end) word += 1;
      this.spans.push({ blockId, start, end, words: [first, word] });
      start = end + 1;
    }
    this.byId = new Map(this.spans.map((span) => [span.blockId, span]));
  }

  spanOf(blockId: string): BlockSpan | undefined {
    return this.byId.get(blockId);
  }

  /** Where a text occurs, in order, at most so often. */
  occurrences(wanted: string, most = 200): number[] {
    const found: number[] = [];
    if (wanted === '') return found;
    let at = this.text.indexOf(wanted);
    while (at !== -1 && found.length < most) {
      found.push(at);
      at = this.text.indexOf(wanted, at + 1);
    }
    return found;
  }

  /** The range within the one block that holds most of it; null where it lies in no block. */
  within(start: number, end: number): { span: BlockSpan; start: number; end: number } | null {
    let best: { span: BlockSpan; start: number; end: number } | null = null;
    for (let at = this.blockAt(start); at < this.spans.length; at += 1) {
      const span = this.spans[at];
      if (!span || span.start >= end) break;
      const clipped = { span, start: Math.max(start, span.start), end: Math.min(end, span.end) };
      const longer = clipped.end - clipped.start > (best ? best.end - best.start : 0);
      if (longer) best = clipped;
    }
    return best;
  }

  /** Blocks that share rare words with a text, those that share most first. */
  blocksLike(keys: readonly string[], most: number): BlockSpan[] {
    this.owners ??= this.wordOwners();
    const shared = new Map<number, number>();
    for (const key of new Set(keys)) {
      const owners = this.owners.get(key) ?? [];
      // A word of many blocks says nothing.
      if (owners.length > 12) continue;
      for (const owner of owners) shared.set(owner, (shared.get(owner) ?? 0) + 1 / owners.length);
    }
    return [...shared]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, most)
      .flatMap(([at]) => this.spans[at] ?? []);
  }

  /** Up to so many words before and after a range. */
  around(start: number, end: number, count: number): { before: string[]; after: string[] } {
    const first = this.wordFrom(start);
    const next = this.wordFrom(end);
    const keys = (from: number, to: number) => this.words.slice(from, to).map(({ key }) => key);
    return { before: keys(Math.max(0, first - count), first), after: keys(next, next + count) };
  }

  /** Index of the first word that begins at a place or after it. */
  wordFrom(place: number): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle]?.start ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Index of the block that holds a place, or the first one after it. */
  private blockAt(place: number): number {
    let [low, high] = [0, this.spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.end ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private wordOwners(): Map<string, number[]> {
    const owners = new Map<string, number[]>();
    this.spans.forEach(({ words: [from, to] }, index) => {
      for (const { key } of this.words.slice(from, to)) {
        const found = owners.get(key);
        if (!found) owners.set(key, [index]);
        else if (found.at(-1) !== index) found.push(index);
      }
    });
    return owners;
  }
}
