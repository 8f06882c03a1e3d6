import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@weft/ui';
import type { ReactNode } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOffline } from '../../platform/offline/index.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { myDatesQuery } from './cohorts.queries.js';
import { DateList } from './date-list.js';
import { DatesView } from './dates-view.js';
import { entriesOf, type MonthEntry } from './month-table.js';
import './texts.js';

interface MyCalendarProps {
  accountId: string;
  /** Days of her own, such as those of goals, each with what its list says of it. */
  own?: readonly (MonthEntry & { line: ReactNode })[];
}

/** All dates of the cohorts somebody follows and days of her own, as a list and as a month. */
export const MyCalendar = ({ accountId, own = [] }: MyCalendarProps) => {
  const { t, locale } = useI18n();
  const query = useQuery(myDatesQuery({ api: useApi(), offline: useOffline(), accountId, locale }));
  const words = { opens: t('cohorts.opens'), due: t('cohorts.due') };
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{t('cohorts.datesTitle')}</h2>
      <PageData query={query}>
        {({ items }) =>
          items.length + own.length === 0 ? (
            <EmptyState title={t('cohorts.datesEmpty')} />
          ) : (
            <DatesView
              entries={[
                ...items.flatMap((item) => entriesOf([item], words, item.cohortId)),
                ...own,
              ]}
              list={
                <>
                  <DateList dates={items} />
                  <ul role="list" className={sheet.list}>
                    {own.map(({ key, line }) => (
                      <li key={key}>{line}</li>
                    ))}
                  </ul>
                </>
              }
            />
          )
        }
      </PageData>
    </section>
  );
};
