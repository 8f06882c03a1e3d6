import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { Button, EmptyState, Skeleton } from '@weft/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { NotificationEntry } from './notification-entry.js';
import { notificationsQuery } from './messages.queries.js';
import './texts.js';

const NotificationList = ({ accountId }: { accountId: string }) => {
  const { t } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const [unreadOnly, setUnreadOnly] = useState(false);
  // Another choice is read under the box that was ticked, which keeps the focus.
  const list = useInfiniteQuery({
    ...notificationsQuery(api, accountId, unreadOnly),
    placeholderData: keepPreviousData,
  });
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['notifications'] });
  const mark = useMutation({
    mutationFn: ({ id: notificationId, read }: { id: string; read: boolean }) =>
      api.PUT('/api/me/notifications/{notificationId}/read', {
        params: { path: { notificationId } },
        body: { read },
      }),
    onSettled: refresh,
  });
  const markAll = useMutation({
    mutationFn: (upTo: number) => api.PUT('/api/me/notifications/read', { body: { upTo } }),
    onSettled: refresh,
  });
  if (list.isError) return <FormFailure failure={failureOf(list.error)} />;
  if (!list.data) return <Skeleton label={t('site.loading')} lines={6} />;
  const items = list.data.pages.flatMap((page) => page.items);
  const unread = list.data.pages[0]?.unread ?? 0;
  const failed = mark.error ?? markAll.error;
  return (
    <section>
      <div className={sheet.actions}>
        <label>
          <input
            type="checkbox"
            checked={unreadOnly}
            onChange={({ target }) => setUnreadOnly(target.checked)}
          />{' '}
          {t('messages.onlyUnread')}
        </label>
        <Button
          variant="secondary"
          disabled={unread === 0}
          onClick={() => markAll.mutate(items[0]?.sequence ?? 0)}
        >
          {t('messages.markAll')}
        </Button>
        <Link to="/me/notifications">{t('messages.chooseMails')}</Link>
      </div>
      <FormFailure failure={failed && failureOf(failed)} />
      {items.length === 0 ? (
        <EmptyState title={t(unreadOnly ? 'messages.emptyUnread' : 'messages.empty')}>
          <p>{t('messages.emptyHelp')}</p>
        </EmptyState>
      ) : (
        <ul role="list" className={sheet.list}>
          {items.map((item) => (
            <NotificationEntry
              key={item.id}
              notification={item}
              onMark={(read) => mark.mutate({ id: item.id, read })}
            />
          ))}
        </ul>
      )}
      {list.hasNextPage ? (
        <Button
          variant="secondary"
          busy={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('messages.more')}
        </Button>
      ) : null}
    </section>
  );
};

/** What somebody was told, newest first. */
const NotificationsPage = () => {
  const { t } = useI18n();
  return (
    <SignedInPage title={t('messages.title')} wide>
      {({ id }) => <NotificationList accountId={id} />}
    </SignedInPage>
  );
};

export default NotificationsPage;
