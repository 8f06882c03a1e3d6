import type { LessonDocument, ThreadBlock } from '@weft/contracts';
import { useThreadTexts } from './texts.js';

/**
 * What the blocks of a lesson are called: their words, and where there are none (an exercise, a
 * recording) its title. What has neither is a mark in the text and not named.
 */
export function useBlockName(document: LessonDocument): (block: ThreadBlock) => string {
  const t = useThreadTexts();
  return ({ blockId, text }) => {
    if (text !== '') return text;
    const block = document.blocks.find(({ id }) => id === blockId);
    if (!block || marks.has(block.type)) return '';
    const own = document.activities.find(({ id }) => id === `${document.lessonId}.${blockId}`);
    const title = own?.props['title'];
    return typeof title === 'string' && title !== '' ? title : t.wordless;
  };
}

/** Blocks that divide a text: nothing can be said about them. */
const marks = new Set(['part', 'hr']);
