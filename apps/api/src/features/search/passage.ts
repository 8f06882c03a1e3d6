import type { SearchHit } from '@weft/contracts';
import { matchEnd, matchStart } from './search.repository.js';

/** Cuts a passage with marked matches into plain and matching pieces. */
export function cutPassage(marked: string): SearchHit['passage'] {
  const pieces: SearchHit['passage'] = [];
  let match = false;
  for (const part of marked.replace(/\s+/g, ' ').split(/([\u0002\u0003])/)) {
    if (part === matchStart || part === matchEnd) match = part === matchStart;
    else if (part !== '') pieces.push({ text: part, match });
  }
  return pieces;
}
