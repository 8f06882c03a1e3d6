import { placedWords } from './anchor-document.js';

interface Remark {
  id: string;
  blockId: string | null;
  quote: string;
  text: string;
}

/** Words of fewer letters are in every remark. */
const shortestWord = 4;
const likeEnough = 0.3;
/** On the same block less is enough. */
const likeEnoughHere = 0.15;

const wordsOf = (text: string): Set<string> =>
  new Set(placedWords(text).flatMap(({ key }) => (key.length >= shortestWord ? [key] : [])));

/**
 * Remarks that may say what somebody is typing, those that are most like it first: by the words they
 * share (Jaccard), and more easily on the same block.
 */
export function similarRemarks<Known extends Remark>(
  typed: { text: string; blockId: string },
  known: readonly Known[],
  most = 3,
): Known[] {
  const words = wordsOf(typed.text);
  if (words.size === 0) return [];
  return known
    .flatMap((remark) => {
      const others = wordsOf(remark.text);
      const shared = [...words].filter((word) => others.has(word)).length;
      const here = remark.blockId === typed.blockId;
      const likeness = shared / (words.size + others.size - shared);
      return likeness >= (here ? likeEnoughHere : likeEnough)
        ? [{ remark, rank: likeness + (here ? 1 : 0) }]
        : [];
    })
    .sort((a, b) => b.rank - a.rank || (a.remark.id < b.remark.id ? -1 : 1))
    .slice(0, most)
    .map(({ remark }) => remark);
}
