import type { BlockRef } from '@weft/contracts';
import { pairBlocks } from '@weft/rules';

/** A word that can be followed through edits: its number is its own for ever. */
export interface Token {
  word: string;
  uid: number;
}

/** A block under the hands of an author; `uid` tells what it continues. */
export interface EditedBlock {
  type: string;
  tokens: Token[];
  explicitId: string | null;
  uid: string;
}

export const editKinds = [
  ...(['insert', 'delete', 'move', 'retype', 'split', 'join', 'translate'] as const),
];
export type EditKind = (typeof editKinds)[number];

export const textOf = ({ tokens }: { tokens: readonly Token[] }): string =>
  tokens.map(({ word }) => word).join(' ');

/**
 * Applies edits to blocks, with numbers from one source; new words come from `vocabulary`, and where a
 * block is written in the other language from `foreign`.
 */
export class Editor {
  private fresh = -1;

  constructor(
    private readonly random: () => number,
    private readonly vocabulary: readonly string[],
    private readonly foreign: readonly string[] = vocabulary,
  ) {}

  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  edit(blocks: readonly EditedBlock[], kind: EditKind): EditedBlock[] {
    const at = this.below(blocks.length);
    const block = blocks[at];
    if (!block) return [...blocks];
    const { tokens } = block;
    const put = (...replaced: EditedBlock[]) => blocks.toSpliced(at, 1, ...replaced);
    switch (kind) {
      case 'insert':
        return this.random() < 0.5 ? put(this.newBlock(), block) : put(this.withInsert(block));
      case 'delete': {
        if (this.random() < 0.3) return put();
        const from = this.below(tokens.length);
        return put({ ...block, tokens: tokens.toSpliced(from, 1 + this.below(15)) });
      }
      case 'move':
        return blocks.toSpliced(at, 1).toSpliced(this.below(blocks.length), 0, block);
      case 'retype': {
        if (this.random() < 0.3 && block.explicitId === null) {
          return put({ ...block, type: block.type === 'quote' ? 'paragraph' : 'quote' });
        }
        const from = this.below(tokens.length);
        const count = 1 + this.below(Math.min(12, Math.ceil(tokens.length / 3)));
        return put({ ...block, tokens: tokens.toSpliced(from, count, ...this.words(count)) });
      }
      case 'split': {
        const middle = 1 + this.below(Math.max(1, tokens.length - 1));
        if (tokens.length < 2) return [...blocks];
        const rest = { ...block, tokens: tokens.slice(middle), explicitId: null, uid: this.uid() };
        return put({ ...block, tokens: tokens.slice(0, middle) }, rest);
      }
      case 'join': {
        const next = blocks[at + 1];
        if (!next) return [...blocks];
        const joined = { ...block, tokens: [...tokens, ...next.tokens] };
        return blocks.toSpliced(at, 2, joined);
      }
      case 'translate':
        return put({ ...block, tokens: this.words(tokens.length, this.foreign) });
    }
  }

  /** The same blocks in the other language, with the ids that they have: no word is left. */
  translated<Block extends EditedBlock>(blocks: readonly Block[]): (Block & { text: string })[] {
    return blocks.map((block) => {
      const tokens = this.words(block.tokens.length, this.foreign);
      return { ...block, tokens, text: textOf({ tokens }) };
    });
  }

  private withInsert(block: EditedBlock): EditedBlock {
    const tokens = block.tokens.toSpliced(
      this.below(block.tokens.length + 1),
      0,
      ...this.words(1 + this.below(12)),
    );
    return { ...block, tokens };
  }

  private newBlock(): EditedBlock {
    const tokens = this.words(3 + this.below(30));
    return { type: 'paragraph', tokens, explicitId: null, uid: this.uid() };
  }

  private words(count: number, vocabulary = this.vocabulary): Token[] {
    const from = this.below(vocabulary.length);
    return Array.from({ length: count }, (_, at) => ({
      word: vocabulary[(from + at) % vocabulary.length] ?? '',
      uid: this.fresh--,
    }));
  }

  private uid(): string {
    return `new${this.fresh--}`;
  }
}

/** Gives edited blocks the ids that the compiler gives them in the next version. */
export function withIds(
  previous: readonly BlockRef[],
  edited: readonly EditedBlock[],
): (EditedBlock & { blockId: string; text: string })[] {
  const next = edited
    .filter(({ tokens, explicitId }) => tokens.length > 0 || explicitId !== null)
    .map((block) => ({ ...block, text: textOf(block) }));
  const ids = pairBlocks(previous, next);
  return next.map((block, at) => ({
    ...block,
    blockId: block.explicitId ?? ids[at] ?? `fresh-${at}`,
  }));
}
