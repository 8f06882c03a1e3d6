import { useQuery, useQueryClient } from '@tanstack/react-query';
import { notificationText } from '@weft/rules';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { followUnread } from './live-unread.js';
import { unreadQuery } from './messages.queries.js';
import styles from './bell.module.css';
import './texts.js';

const mostShown = 99;

/** How much is unread, kept up to date while the page is open; what is new is spoken politely. */
const Bell = ({ accountId }: { accountId: string }) => {
  const { t, locale } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const { data } = useQuery(unreadQuery(api, accountId));
  const [spoken, setSpoken] = useState('');

  useEffect(() => {
    const query = unreadQuery(api, accountId);
    return followUnread({
      accountId,
      ask: () => bodyOf(api.GET('/api/me/notifications/unread')),
      onState: (state) => {
        const before = queryClient.getQueryData(query.queryKey);
        queryClient.setQueryData(query.queryKey, state);
        void queryClient.invalidateQueries({ queryKey: ['notifications', 'list'] });
        const { newest } = state;
        const last = before?.newest?.sequence ?? 0;
        if (before && newest && newest.sequence > last) {
          setSpoken(t('messages.told', { title: notificationText(newest, locale).title }));
        }
      },
    });
  }, [api, accountId, queryClient, t, locale]);

  const unread = data?.unread ?? 0;
  return (
    <>
      <Link to="/notifications" className={styles.bell}>
        <svg className={styles.drawing} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d="M4.5 14.5h11l-1.4-2V9a4.1 4.1 0 00-8.2 0v3.5zM8.3 16.5a1.8 1.8 0 003.4 0M10 3v1.9" />
        </svg>
        <span className="visually-hidden">
          {unread > 0 ? t('messages.bell', { count: unread }) : t('messages.bellNone')}
        </span>
        {unread > 0 ? (
          <span className={styles.count} aria-hidden="true">
            {unread > mostShown ? `${mostShown}+` : unread}
          </span>
        ) : null}
      </Link>
      <span role="status" className="visually-hidden">
        {spoken}
      </span>
    </>
  );
};

export default Bell;
