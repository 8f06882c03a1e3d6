import * as Y from 'yjs';
import { updateFacts, type UpdateFacts } from './update-facts.js';

/** What of an update a document does not hold yet. */
export interface News {
  update: Uint8Array;
  facts: UpdateFacts;
}

/**
 * The part of an update that is new to a document; null where nothing is. A browser that comes back
 * sends all deletions that it knows of: only those that are new are counted.
 * @throws Error where the bytes are no update of Yjs
 */
export function newsIn(update: Uint8Array, document: Y.Doc): News | null {
  const rest = Y.diffUpdate(update, Y.encodeStateVector(document));
  const facts = updateFacts(rest);
  const removed = newDeletions(rest, document);
  if (facts.clients.length === 0 && removed === 0) return null;
  return { update: rest, facts: { ...facts, removed } };
}

function newDeletions(update: Uint8Array, { store }: Y.Doc): number {
  let count = 0;
  Y.decodeUpdate(update).ds.clients.forEach((ranges, client) => {
    const structs = store.clients.get(client) ?? [];
    const known = Y.getState(store, client);
    for (const { clock, len } of ranges) {
      const end = clock + len;
      count += Math.max(0, end - Math.max(clock, known));
      if (clock >= known) continue;
      for (let at = Y.findIndexSS(structs, clock); at < structs.length; at += 1) {
        const struct = structs[at];
        if (!struct || struct.id.clock >= end) break;
        if (struct.deleted) continue;
        const from = Math.max(clock, struct.id.clock);
        count += Math.min(end, struct.id.clock + struct.length) - from;
      }
    }
  });
  return count;
}
