import type { Locale } from '@weft/contracts';
import type { BehindBlock } from '@weft/rules';
import { useRoom } from './room-context.js';

/** A block whose translation waits, and where it stands in the text of that language. */
interface BehindPlace extends BehindBlock {
  /** Null where this language has no such block. */
  line: number | null;
  /** How it begins in the other language. */
  words: string;
}

/** What waits for its translation in the text that is open; nothing for any other file. */
export function useBehind(): { locale: Locale | null; blocks: BehindPlace[] } {
  const { part, path, made } = useRoom();
  const text = part?.texts.find((one) => one.path === path && one.country === null);
  if (!text || !made) return { locale: null, blocks: [] };
  const { locale } = text;
  const compiled = made.compiled[path];
  const own = compiled && typeof compiled !== 'string' && compiled.ok ? compiled : null;
  const other = part?.texts.find((one) => one.locale !== locale && one.country === null);
  const beside = other && made.compiled[other.path];
  const theirs = beside && typeof beside !== 'string' && beside.ok ? beside.blocks : [];
  const blocks = made.behind[locale].map((block): BehindPlace => {
    const at = own?.document.blocks.findIndex(({ id }) => id === block.id) ?? -1;
    const words = theirs.find(({ id }) => id === block.id)?.text ?? block.id;
    return { ...block, line: own?.lines[at] ?? null, words: words.slice(0, 60) };
  });
  return { locale, blocks };
}
