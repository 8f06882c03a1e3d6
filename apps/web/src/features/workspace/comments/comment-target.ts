/** What a new comment is about. */
export interface CommentTarget {
  part: 'text' | 'canvas' | 'table' | 'task';
  /** The note, row, task or table; null for words of the text. */
  id: string | null;
  quote: string;
  /** Of words in the text: relative positions in base64. */
  from?: string;
  to?: string;
}
