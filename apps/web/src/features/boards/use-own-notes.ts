import { useEffect, useState } from 'react';
import { useOffline, useOutboxSnapshot } from '../../platform/offline/index.js';

/** A note that was written here; its key never leaves this device but to change it. */
interface KeptNote {
  id: string;
  key: string;
  text: string;
  removed: boolean;
}

export interface OwnNote extends KeptNote {
  state: 'saved' | 'waiting' | 'refused';
}

/**
 * The notes that somebody wrote on a board with this device. They are kept here before they are
 * sent, and sent whenever the server can be reached.
 * @param holder the account, or what stands for a guest
 */
export function useOwnNotes(boardId: string, holder: string) {
  const offline = useOffline();
  const { entries } = useOutboxSnapshot();
  const [notes, setNotes] = useState<KeptNote[]>([]);
  const name = `board-notes:${boardId}`;

  useEffect(() => {
    let current = true;
    void offline?.personal.recall(holder, name).then((kept) => {
      if (current && Array.isArray(kept)) setNotes(kept as KeptNote[]);
    });
    // Nobody is signed in where a guest writes, so the outbox is told whose writes to send.
    if (holder.startsWith('guest:')) void offline?.outbox.useAccount(holder);
    return () => {
      current = false;
    };
  }, [offline, holder, name]);

  const keep = (next: KeptNote[]) => {
    setNotes(next);
    void offline?.personal.remember(holder, name, next);
  };
  const address = (id: string) => `/api/boards/${boardId}/notes/${id}`;
  const send = async ({ id, key, text, removed }: KeptNote) => {
    await offline?.outbox.keep({
      ...{ id: crypto.randomUUID(), accountId: holder, key: `board-note:${id}` },
      ...(removed
        ? { method: 'POST', path: `${address(id)}/removal`, body: { key } }
        : { method: 'PUT', path: address(id), body: { key, text } }),
    });
    await offline?.outbox.flush();
  };
  const put = (note: KeptNote) => {
    const others = notes.filter(({ id }) => id !== note.id);
    keep(
      notes.length === others.length
        ? [note, ...notes]
        : notes.map((old) => (old.id === note.id ? note : old)),
    );
    void send(note);
  };
  const stateOf = (id: string): OwnNote['state'] => {
    const entry = entries.find(({ path }) => path.startsWith(address(id)));
    if (!entry) return 'saved';
    return entry.rejected ? 'refused' : 'waiting';
  };
  return {
    notes: notes
      .filter(({ removed }) => !removed)
      .map((note) => ({ ...note, state: stateOf(note.id) })),
    write: (text: string) =>
      put({ id: crypto.randomUUID(), key: crypto.randomUUID(), text, removed: false }),
    change: ({ id, key }: OwnNote, text: string) => put({ id, key, text, removed: false }),
    remove: ({ id, key, text, state }: OwnNote) => {
      const refused = entries.filter(({ path }) => path.startsWith(address(id)));
      for (const { sequence } of refused) void offline?.outbox.discard(sequence);
      if (state === 'refused') keep(notes.filter((note) => note.id !== id));
      else put({ id, key, text, removed: true });
    },
    restore: (note: OwnNote) =>
      put({ id: note.id, key: note.key, text: note.text, removed: false }),
  };
}
