import { useInfiniteQuery } from '@tanstack/react-query';
import { notificationText } from '@weft/rules';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { notificationsQuery } from './messages.queries.js';
import './texts.js';

const mostShown = 3;

/** The newest announcements that were not read yet; nothing where there are none. */
const NewAnnouncements = ({ accountId }: { accountId: string }) => {
  const { t, locale, moment } = useI18n();
  const { data } = useInfiniteQuery(notificationsQuery(useApi(), accountId, true));
  const announcements = (data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ kind }) => kind === 'announcement')
    .slice(0, mostShown);
  if (announcements.length === 0) return null;
  return (
    <section aria-labelledby="new-announcements">
      <h2 id="new-announcements">{t('messages.announcements')}</h2>
      <ul role="list">
        {announcements.map((told) => (
          <li key={told.id}>
            <Link to={told.link}>{notificationText(told, locale).title}</Link>{' '}
            <time className={sheet.muted} dateTime={told.at}>
              {moment(told.at)}
            </time>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/notifications">{t('messages.backToNotifications')}</Link>
      </p>
    </section>
  );
};

export default NewAnnouncements;
