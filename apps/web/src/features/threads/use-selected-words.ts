import { findSelection } from '@weft/rules';
import { useEffect, useState, type RefObject } from 'react';
import type { RoundLessonPage } from './threads.queries.js';

/** Words of a block that somebody selected. */
export interface SelectedWords {
  blockId: string;
  start: number;
  end: number;
  quote: string;
}

function wordsIn(
  container: HTMLElement | null,
  blocks: RoundLessonPage['blocks'],
): SelectedWords | null {
  const selection = document.getSelection();
  if (!container || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  const holder = element?.closest<HTMLElement>('[data-remark-block]');
  const blockId = holder?.dataset['remarkBlock'];
  const block = blocks.find((one) => one.blockId === blockId);
  if (!holder || !block || !container.contains(holder)) return null;
  // A selection that runs on into the next block is about what it has of this one.
  const within = range.cloneRange();
  if (!holder.contains(range.endContainer)) within.setEnd(holder, holder.childNodes.length);
  const before = document.createRange();
  before.setStart(holder, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const found = findSelection(block.text, within.toString(), before.toString());
  return (
    found && { blockId: block.blockId, ...found, quote: block.text.slice(found.start, found.end) }
  );
}

/** The words of a lesson that are selected now, by mouse, touch or keyboard. */
export function useSelectedWords(
  container: RefObject<HTMLElement | null>,
  blocks: RoundLessonPage['blocks'],
): { words: SelectedWords | null; forget: () => void } {
  const [words, setWords] = useState<SelectedWords | null>(null);
  useEffect(() => {
    const changed = () => setWords(wordsIn(container.current, blocks));
    document.addEventListener('selectionchange', changed);
    return () => document.removeEventListener('selectionchange', changed);
  }, [container, blocks]);
  const forget = () => {
    document.getSelection()?.removeAllRanges();
    setWords(null);
  };
  return { words, forget };
}
