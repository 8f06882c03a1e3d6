import { useQueryClient } from '@tanstack/react-query';
import type { PortfolioEntry } from '@weft/contracts';
import { useEffect } from 'react';
import { useOffline, useOutboxSnapshot } from '../../platform/offline/index.js';

const choicesPath = '/api/me/portfolio/choices';

interface Choice {
  ids: string[];
  chosen: boolean;
}

interface ChoicesHandle {
  /** The entries with what waits on this device. */
  entries: PortfolioEntry[];
  choose: (choice: Choice) => Promise<void>;
}

/** What goes into a portfolio: kept on this device first, sent when that works. */
export function useChoices(accountId: string, stored: readonly PortfolioEntry[]): ChoicesHandle {
  const offline = useOffline();
  const queryClient = useQueryClient();
  const { entries: writes } = useOutboxSnapshot();
  useEffect(
    () =>
      offline?.onDelivered((entry) => {
        if (entry.path !== choicesPath) return;
        const { ids, chosen } = entry.body as Choice;
        queryClient.setQueriesData<{ items: PortfolioEntry[] }>(
          { queryKey: ['portfolio', entry.accountId] },
          (known) =>
            known && {
              items: known.items.map((one) => (ids.includes(one.id) ? { ...one, chosen } : one)),
            },
        );
      }),
    [offline, queryClient],
  );
  const waiting = writes
    .filter(({ path, rejected }) => path === choicesPath && !rejected)
    .map(({ body }) => body as Choice);
  const entries = stored.map((entry) => {
    const last = waiting.findLast(({ ids }) => ids.includes(entry.id));
    return last ? { ...entry, chosen: last.chosen } : entry;
  });
  const choose = async (choice: Choice) => {
    if (choice.ids.length === 0) return;
    await offline?.outbox.keep({
      id: crypto.randomUUID(),
      accountId,
      key: null,
      method: 'PUT',
      path: choicesPath,
      body: choice,
    });
    void offline?.outbox.flush();
  };
  return { entries, choose };
}
