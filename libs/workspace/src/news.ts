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
  const { clients: all, ...counts } = updateFacts(rest);
  const waiting = waitingIn(document);
  const facts = { ...counts, clients: all.filter((client) => !isWaiting(rest, client, waiting)) };
  const removed = newDeletions(rest, document);
  if (facts.clients.length === 0 && removed === 0) return null;
  return { update: rest, facts: { ...facts, removed } };
}

type Ranges = ReadonlyMap<number, readonly { from: number; to: number }[]>;

/**
 * What a document was given but cannot show, since something before it never came: somebody typed
 * while her browser came back, and went away before it had sent the rest. Others are handed it too,
 * and send it in turn.
 */
function waitingIn({ store }: Y.Doc): Ranges {
  const ranges = new Map<number, { from: number; to: number }[]>();
  if (!store.pendingStructs) return ranges;
  for (const struct of Y.decodeUpdateV2(store.pendingStructs.update).structs) {
    if (struct instanceof Y.Skip) continue;
    const { client, clock } = struct.id;
    const own = ranges.get(client) ?? [];
    own.push({ from: clock, to: clock + struct.length });
    ranges.set(client, own);
  }
  return ranges;
}

/** Whether all that an update has of a client waits in the document already. */
function isWaiting(update: Uint8Array, client: number, waiting: Ranges): boolean {
  const ranges = waiting.get(client);
  if (!ranges) return false;
  return Y.decodeUpdate(update).structs.every((struct) => {
    if (struct instanceof Y.Skip || struct.id.client !== client) return true;
    const [from, to] = [struct.id.clock, struct.id.clock + struct.length];
    return ranges.some((range) => range.from <= from && to <= range.to);
  });
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
