import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOffline } from '../../platform/offline/index.js';
import { PageData } from '../../platform/page/page-data.js';
import { myDatesQuery } from './cohorts.queries.js';
import { DateList } from './date-list.js';
import { DatesView } from './dates-view.js';
import { entriesOf } from './month-table.js';

/** All dates of the cohorts somebody follows, as a list and as a month. */
export const MyCalendar = ({ accountId }: { accountId: string }) => {
  const { t, locale } = useI18n();
  const query = useQuery(myDatesQuery({ api: useApi(), offline: useOffline(), accountId, locale }));
  const words = { opens: t('cohorts.opens'), due: t('cohorts.due') };
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{t('cohorts.datesTitle')}</h2>
      <PageData query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('cohorts.datesEmpty')} />
          ) : (
            <DatesView
              entries={items.flatMap((item) => entriesOf([item], words, item.cohortId))}
              list={<DateList dates={items} />}
            />
          )
        }
      </PageData>
    </section>
  );
};
