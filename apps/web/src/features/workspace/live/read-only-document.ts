import { Doc, applyUpdate } from 'yjs';

/** A document that stands still: what it said at one moment. */
export function documentOf(state: Uint8Array): Doc {
  const document = new Doc();
  applyUpdate(document, state);
  return document;
}
