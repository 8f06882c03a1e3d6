import type { Authors } from '@weft/workspace';
import { ContentEmbed, ContentString, XmlElement, XmlText, type XmlFragment } from 'yjs';

/** Who wrote a stretch of the text; positions are those of ProseMirror. */
export interface AuthoredRange {
  /** Null where it is not known. */
  accountId: string | null;
  from: number;
  to: number;
}

/**
 * Who wrote which characters, found by walking the shared text and counting as ProseMirror does.
 * @param isLeaf whether a node of this name has no content, such as a mention
 */
export function authoredRanges(
  text: XmlFragment,
  authors: Authors,
  isLeaf: (name: string) => boolean,
): AuthoredRange[] {
  const ranges: AuthoredRange[] = [];
  const walkText = (shared: XmlText, start: number): number => {
    let at = start;
    for (let item = shared._start; item; item = item.right) {
      if (item.deleted) continue;
      if (item.content instanceof ContentEmbed) at += 1;
      if (!(item.content instanceof ContentString)) continue;
      const accountId = authors.get(item.id.client) ?? null;
      const to = at + item.content.str.length;
      const last = ranges.at(-1);
      if (last?.to === at && last.accountId === accountId) last.to = to;
      else ranges.push({ accountId, from: at, to });
      at = to;
    }
    return at;
  };
  const walk = (parent: XmlFragment, start: number): number => {
    let at = start;
    for (const child of parent.toArray()) {
      if (child instanceof XmlText) at = walkText(child, at);
      else if (child instanceof XmlElement) {
        at = isLeaf(child.nodeName) ? at + 1 : walk(child, at + 1) + 1;
      }
    }
    return at;
  };
  walk(text, 0);
  return ranges;
}

/** How much of a paragraph each author wrote. */
export interface ParagraphShare {
  /** The first words. */
  text: string;
  shares: { accountId: string | null; characters: number }[];
}

/** For who does not see colours and lines: each paragraph with its authors, most written first. */
export function paragraphShares(
  paragraphs: readonly { text: string; from: number; to: number }[],
  ranges: readonly AuthoredRange[],
): ParagraphShare[] {
  return paragraphs.map(({ text, from, to }) => {
    const counts = new Map<string | null, number>();
    for (const range of ranges) {
      const overlap = Math.min(to, range.to) - Math.max(from, range.from);
      if (overlap > 0) counts.set(range.accountId, (counts.get(range.accountId) ?? 0) + overlap);
    }
    const shares = [...counts]
      .map(([accountId, characters]) => ({ accountId, characters }))
      .sort((one, other) => other.characters - one.characters);
    return { text, shares };
  });
}
