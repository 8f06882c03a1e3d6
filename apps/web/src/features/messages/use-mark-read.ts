import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApi } from '../../platform/api/api.js';
import { notificationsQuery } from './messages.queries.js';

/** Whoever is on the page that a notification leads to has read it, also when she came by mail. */
export function useMarkRead(accountId: string, link: string): void {
  const api = useApi();
  const queryClient = useQueryClient();
  const { data } = useInfiniteQuery(notificationsQuery(api, accountId, true));
  const { mutate } = useMutation({
    mutationFn: (notificationId: string) =>
      api.PUT('/api/me/notifications/{notificationId}/read', {
        params: { path: { notificationId } },
        body: { read: true },
      }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['notifications'] }),
  });
  const id = data?.pages.flatMap(({ items }) => items).find((told) => told.link === link)?.id;
  useEffect(() => {
    if (id) mutate(id);
  }, [id, mutate]);
}
