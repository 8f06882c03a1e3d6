import type { Notification } from '@weft/contracts';
import { notificationText } from '@weft/rules';
import { Button } from '@weft/ui';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './messages.module.css';

interface NotificationEntryProps {
  notification: Notification;
  onMark: (read: boolean) => void;
}

/** One notification: following it is reading it. */
export const NotificationEntry = ({ notification, onMark }: NotificationEntryProps) => {
  const { t, locale, moment } = useI18n();
  const { link, at, read, kind, outdated } = notification;
  const { title, body } = notificationText(notification, locale);
  if (outdated) {
    // It leads nowhere any more: there is nothing to follow and nothing to mark.
    return (
      <li>
        <p>{title}</p>
        <p>{t(`messages.outdated.${outdated}`)}</p>
        <p className={sheet.muted}>
          <time dateTime={at}>{moment(at)}</time>
        </p>
      </li>
    );
  }
  return (
    <li>
      <p className={read ? undefined : styles.unread}>
        <Link to={link} onClick={() => !read && onMark(true)}>
          {title}
        </Link>
      </p>
      {body && kind !== 'announcement' ? <p>{body}</p> : null}
      <p className={sheet.muted}>
        {read ? null : <>{t('messages.unread')} · </>}
        <time dateTime={at}>{moment(at)}</time>
      </p>
      <Button variant="quiet" onClick={() => onMark(!read)}>
        {t(read ? 'messages.markUnread' : 'messages.markRead')}
        <span className="visually-hidden"> {title}</span>
      </Button>
    </li>
  );
};
