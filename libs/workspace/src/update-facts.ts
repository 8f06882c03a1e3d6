import * as Y from 'yjs';

/** What is in an update, counted without a document. */
export interface UpdateFacts {
  /** Clients whose changes are in it. */
  clients: number[];
  /** Characters that were written, in the text and in every field. */
  characters: number;
  /** Things that were deleted, characters and entries alike. */
  removed: number;
  /** Comments that were added. */
  comments: number;
  /** Entries that were added: notes, rows, tasks, canvases and so on, with the comments. */
  entries: number;
}

/** Counts what an update adds and removes. */
export function updateFacts(update: Uint8Array): UpdateFacts {
  const { structs, ds } = Y.decodeUpdate(update);
  const clients = new Set<number>();
  const facts = { characters: 0, comments: 0, entries: 0 };
  for (const struct of structs) {
    if (struct instanceof Y.Skip) continue;
    clients.add(struct.id.client);
    if (!(struct instanceof Y.Item)) continue;
    if (struct.content instanceof Y.ContentString) facts.characters += struct.content.str.length;
    // An entry has a name in the map that holds it; only the first says in which part that is.
    if (struct.parentSub !== null && isMap(struct.content)) {
      facts.entries += 1;
      if ((struct.parent as unknown) === 'comments') facts.comments += 1;
    }
  }
  let removed = 0;
  ds.clients.forEach((deleted) => {
    for (const { len } of deleted) removed += len;
  });
  return { clients: [...clients], removed, ...facts };
}

const isMap = (content: unknown): boolean =>
  content instanceof Y.ContentType && content.type instanceof Y.Map;
