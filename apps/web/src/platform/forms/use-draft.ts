import { useEffect, useRef, useState } from 'react';
import { useOffline } from '../offline/index.js';
import { useAccount } from '../session/session.queries.js';

interface Draft<Fields> {
  fields: Fields;
  change: (changed: Partial<Fields>) => void;
  /** Forgets what was typed: it was sent, or given up. */
  clear: () => void;
}

/**
 * What somebody types in a form before it is sent, kept on this device for this account, so that a
 * closed tab loses nothing.
 * @param key names the form, for instance `goal:new`
 * @param initial what the form holds where nothing was typed
 * @param guest for whom it is kept where nobody is signed in, for instance `guest:` and a round
 */
export function useDraft<Fields extends object>(
  key: string,
  initial: Fields,
  guest?: string,
): Draft<Fields> {
  const personal = useOffline()?.personal;
  const account = useAccount();
  const accountId = account === null ? guest : account?.id;
  const [typed, setTyped] = useState<Partial<Fields> | null>(null);
  const cleared = useRef(false);
  const latest = useRef<Partial<Fields> | null>(null);
  const writing = useRef(false);
  const name = `draft:${key}`;

  useEffect(() => {
    if (!personal || accountId === undefined) return;
    let current = true;
    void personal.recall(accountId, name).then((kept) => {
      if (!current || cleared.current) return;
      // A device may be slow to find it: what was typed until then goes over it, and all of it is kept.
      const meanwhile = latest.current;
      if (kept) {
        latest.current = { ...kept, ...meanwhile };
        setTyped(latest.current);
      }
      if (meanwhile) void write();
    });
    return () => {
      current = false;
    };
    // `write` reads what is latest.
  }, [personal, accountId, name]);

  /** One write at a time, of the newest: letters that wait in a line would be lost with the tab. */
  const write = async () => {
    if (!personal || accountId === undefined || writing.current) return;
    writing.current = true;
    try {
      let written: Partial<Fields> | null | undefined;
      while (written !== latest.current) {
        written = latest.current;
        await personal.remember(accountId, name, written);
      }
    } finally {
      writing.current = false;
    }
  };
  const keep = (next: Partial<Fields> | null) => {
    cleared.current = next === null;
    latest.current = next;
    setTyped(next);
    void write();
  };
  return {
    fields: { ...initial, ...typed },
    change: (changed) => keep({ ...latest.current, ...changed }),
    clear: () => keep(null),
  };
}
