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
 */
export function useDraft<Fields extends object>(key: string, initial: Fields): Draft<Fields> {
  const personal = useOffline()?.personal;
  const accountId = useAccount()?.id;
  const [typed, setTyped] = useState<Partial<Fields> | null>(null);
  const touched = useRef(false);
  const name = `draft:${key}`;

  useEffect(() => {
    if (!personal || accountId === undefined) return;
    let current = true;
    void personal.recall(accountId, name).then((kept) => {
      if (current && !touched.current && kept) setTyped(kept);
    });
    return () => {
      current = false;
    };
  }, [personal, accountId, name]);

  const keep = (next: Partial<Fields> | null) => {
    touched.current = true;
    setTyped(next);
    if (personal && accountId !== undefined) void personal.remember(accountId, name, next);
  };
  return {
    fields: { ...initial, ...typed },
    change: (changed) => keep({ ...typed, ...changed }),
    clear: () => keep(null),
  };
}
