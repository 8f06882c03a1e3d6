import { useEffect, useReducer, useRef } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import { useWorkspaceTexts } from '../texts.js';
import styles from '../work.module.css';
import { PersonName } from './person-name.js';
import { useWork } from './work-context.js';

/** Accounts that have the document open, each once however many tabs; the server says who it is. */
export function accountsHere(awareness: Awareness, me: string): string[] {
  const here = new Set([me]);
  for (const [client, state] of awareness.getStates()) {
    if (client === awareness.clientID) continue;
    const user = state['user'] as { accountId?: unknown } | undefined;
    if (typeof user?.accountId === 'string') here.add(user.accountId);
  }
  return [...here];
}

/** Who has the document open, by name; comings and goings are told politely. */
export const PeopleHere = ({ awareness }: { awareness: Awareness }) => {
  const texts = useWorkspaceTexts();
  const { accountId: me, people, say } = useWork();
  const [, changed] = useReducer((version: number) => version + 1, 0);
  const before = useRef<readonly string[] | null>(null);
  const here = accountsHere(awareness, me);
  const key = here.join();

  useEffect(() => {
    awareness.on('change', changed);
    return () => awareness.off('change', changed);
  }, [awareness]);

  useEffect(() => {
    const now = key.split(',');
    const known = before.current;
    before.current = now;
    if (!known) return;
    const names = (ids: readonly string[]) =>
      ids.flatMap((id) => people.get(id)?.displayName ?? []).join(', ');
    const joined = names(now.filter((id) => !known.includes(id)));
    const left = names(known.filter((id) => !now.includes(id)));
    if (joined) say(texts.people.joined(joined));
    if (left) say(texts.people.left(left));
    // Only comings and goings are told.
  }, [key]);

  return (
    <ul role="list" className={styles.here} aria-label={texts.people.label}>
      {here.map((accountId) => (
        <li key={accountId}>
          <PersonName accountId={accountId} />
        </li>
      ))}
    </ul>
  );
};
