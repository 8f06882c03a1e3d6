import type { EditorState } from '@tiptap/pm/state';
import { workspaceOf, type Entry } from '@weft/workspace';
import type { Doc } from 'yjs';
import type { DecoratedRange } from '../text/decorated-ranges.js';
import { rangeOfAnchor, type TextAnchor } from '../text/text-anchor.js';

/** The words that a comment was tied to, where it is about words of the text. */
function anchorOf(comment: Entry | undefined): TextAnchor | null {
  const about = comment?.get('about') as Partial<TextAnchor> | undefined;
  const { from, to } = about ?? {};
  return typeof from === 'string' && typeof to === 'string' ? { from, to } : null;
}

/** Where the words of a comment are now; null when they are gone or it is not about words. */
export function commentRange(doc: Doc, state: EditorState, commentId: string) {
  const anchor = anchorOf(workspaceOf(doc).comments.get(commentId));
  try {
    return anchor && rangeOfAnchor(state, anchor);
  } catch {
    // Whatever a changed browser wrote there: it leads nowhere.
    return null;
  }
}

/** The words that open comments are about. */
export function commentRanges(doc: Doc, state: EditorState): DecoratedRange[] {
  return [...workspaceOf(doc).comments.entries()].flatMap(([id, comment]) => {
    if (comment.get('resolved') === true || comment.get('replyTo') !== null) return [];
    const range = commentRange(doc, state, id);
    return range ? [{ ...range, attributes: { 'data-comment': id } }] : [];
  });
}
