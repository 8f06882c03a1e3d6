import type * as Y from 'yjs';
import { entryOf, textIn, textOf, workspaceOf } from './document.js';
import { limits } from './limits.js';

/** What a comment is about. */
export interface CommentPlace {
  part: 'text' | 'canvas' | 'table' | 'task';
  /** The note, row, task or table; null: the part as a whole. */
  id: string | null;
  /** The words that it was tied to, for when they are gone. */
  quote: string;
  /** Of a piece of the text: its ends as relative positions of Yjs, in base64. */
  from?: string;
  to?: string;
}

/**
 * Adds a comment, or an answer to one. Who wrote it is not in it: that follows from the connection
 * that brings it, and {@link authorOf} tells.
 * @param comment.writtenAt by the writer's clock
 */
export function addComment(
  doc: Y.Doc,
  comment: {
    id: string;
    replyTo: string | null;
    about: CommentPlace;
    text: string;
    mentions: readonly string[];
    writtenAt: Date;
  },
): void {
  const { comments } = workspaceOf(doc);
  if (comments.has(comment.id) || comments.size >= limits.comments) return;
  const { id, replyTo, about, mentions, writtenAt } = comment;
  comments.set(
    id,
    entryOf({
      replyTo,
      about: { ...about, quote: about.quote.slice(0, limits.quote) },
      text: textOf(comment.text.slice(0, limits.commentText)),
      mentions: [...mentions],
      resolved: false,
      writtenAt: writtenAt.toISOString(),
    }),
  );
}

/** Says that a comment was dealt with, or takes that back. */
export function resolveComment(doc: Y.Doc, commentId: string, resolved: boolean): void {
  workspaceOf(doc).comments.get(commentId)?.set('resolved', resolved);
}

export function removeComment(doc: Y.Doc, commentId: string): void {
  workspaceOf(doc).comments.delete(commentId);
}

/** The shared text of a comment; null where there is no such comment. */
export function commentText(doc: Y.Doc, commentId: string): Y.Text | null {
  return textIn(workspaceOf(doc).comments.get(commentId), 'text');
}
