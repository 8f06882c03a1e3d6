import { useQuery } from '@tanstack/react-query';
import { todayIn } from '@weft/rules';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOffline } from '../../platform/offline/index.js';
import { myDatesQuery } from './cohorts.queries.js';
import styles from './cohorts.module.css';
import { DateList } from './date-list.js';
import './texts.js';

const mostShown = 3;

/** The next deadlines of my cohorts, for the learner home; nothing for who follows none. */
export const NextDates = ({ accountId }: { accountId: string }) => {
  const { t, locale } = useI18n();
  const { data } = useQuery(
    myDatesQuery({ api: useApi(), offline: useOffline(), accountId, locale }),
  );
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = todayIn(zone, new Date());
  const coming = (data?.items ?? []).filter(({ dueOn }) => dueOn !== null && dueOn >= today);
  if (coming.length === 0) return null;
  return (
    <section aria-labelledby="next-dates" className={styles.next}>
      <h2 id="next-dates">{t('cohorts.datesNext')}</h2>
      <DateList dates={coming.slice(0, mostShown)} />
      <p>
        <Link to="/cohorts">{t('cohorts.datesAll')}</Link>
      </p>
    </section>
  );
};
