import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { Goal } from '@weft/contracts';
import { useEffect } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOffline, useOutboxSnapshot } from '../../platform/offline/index.js';
import {
  currentGoals,
  goalOf,
  goalPath,
  type CurrentGoal,
  type GoalFields,
} from './current-goals.js';
import { goalsQuery, type MyGoals } from './goals.queries.js';

interface GoalsHandle {
  query: UseQueryResult<MyGoals>;
  /** With what waits on this device; those that were taken off too. */
  goals: CurrentGoal[];
  /** Keeps a goal on this device, and sends it as soon as that works. */
  save: (goalId: string, fields: GoalFields) => Promise<void>;
}

const withGoal = (known: MyGoals, goal: Goal): MyGoals => ({
  ...known,
  items: [...known.items.filter(({ id }) => id !== goal.id), goal],
});

/** The goals of an account: to read and to write, with or without a network. */
export function useGoals(accountId: string): GoalsHandle {
  const { locale } = useI18n();
  const offline = useOffline();
  const queryClient = useQueryClient();
  const { entries } = useOutboxSnapshot();
  const query = useQuery(goalsQuery({ api: useApi(), offline, accountId, locale }));
  useEffect(
    () =>
      offline?.onDelivered((entry, response) => {
        if (goalOf(entry) === null) return;
        // Before the write leaves the device's list, so that the goal is never gone for a moment.
        queryClient.setQueriesData<MyGoals>(
          { queryKey: ['goals', entry.accountId] },
          (known) => known && withGoal(known, response as Goal),
        );
        void queryClient.invalidateQueries({ queryKey: ['goals'] });
        void queryClient.invalidateQueries({ queryKey: ['home', accountId] });
      }),
    [offline, queryClient, accountId],
  );
  const goals = currentGoals(query.data?.items ?? [], entries);
  const save: GoalsHandle['save'] = async (goalId, fields) => {
    const id = crypto.randomUUID();
    const known = goals.find((goal) => goal.id === goalId)?.changedAt ?? '';
    const now = new Date().toISOString();
    // Later than what is known, also where the device's clock is behind.
    const at = now > known ? now : new Date(Date.parse(known) + 1).toISOString();
    await offline?.outbox.keep({
      id,
      accountId,
      key: null,
      method: 'PUT',
      path: goalPath(goalId),
      body: { id, at, ...fields },
    });
    void offline?.outbox.flush();
  };
  return { query, goals, save };
}
