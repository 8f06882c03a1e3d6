import * as Y from 'yjs';

/**
 * Makes a shared text say what stands in a field, by changing only the piece that differs, so that
 * what somebody else types in the rest of it stays.
 */
export function replaceText(text: Y.Text, value: string): void {
  const old = text.toJSON();
  if (old === value) return;
  const shorter = Math.min(old.length, value.length);
  let start = 0;
  while (start < shorter && old[start] === value[start]) start += 1;
  // Half of an emoji is never kept or taken alone.
  if (isHalf(old, start) || isHalf(value, start)) start -= 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === value[value.length - 1 - end]) {
    end += 1;
  }
  if (isHalf(old, old.length - end) || isHalf(value, value.length - end)) end -= 1;
  const change = () => {
    text.delete(start, old.length - start - end);
    text.insert(start, value.slice(start, value.length - end));
  };
  if (text.doc) text.doc.transact(change);
  else change();
}

/** Whether the character before and the one at this place are two halves of one. */
function isHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff;
}
