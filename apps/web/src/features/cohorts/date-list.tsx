import type { MyDate } from '@weft/contracts';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './cohorts.module.css';

/** Somebody's dates, one a line; a lesson leads to its page. */
export const DateList = ({ dates }: { dates: readonly MyDate[] }) => {
  const { t, date } = useI18n();
  return (
    <ul role="list" className={styles.dates}>
      {dates.map(({ cohortId, cohortTitle, kind, targetId, title, path, ...when }) => (
        <li key={`${cohortId} ${kind} ${targetId}`}>
          {path ? <Link to={path}>{title}</Link> : <strong>{title}</strong>}
          <span className={sheet.muted}>{cohortTitle}</span>
          <span>
            {when.opensOn ? (
              <time dateTime={when.opensOn}>
                {t('cohorts.opensOn', { date: date(when.opensOn) })}
              </time>
            ) : null}
            {when.opensOn && when.dueOn ? ', ' : null}
            {when.dueOn ? (
              <time dateTime={when.dueOn}>{t('cohorts.dueOn', { date: date(when.dueOn) })}</time>
            ) : null}
            {when.extended ? ` (${t('cohorts.extended')})` : null}
          </span>
        </li>
      ))}
    </ul>
  );
};
