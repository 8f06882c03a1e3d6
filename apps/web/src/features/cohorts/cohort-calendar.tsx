import { useQuery } from '@tanstack/react-query';
import type { Cohort, CohortDate } from '@weft/contracts';
import { Button, Disclosure, Notice } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { calendarQuery } from './cohorts.queries.js';
import { DateRow } from './date-row.js';
import { DatesView } from './dates-view.js';
import { Extensions } from './extensions.js';
import { entriesOf } from './month-table.js';
import { useCohortChange } from './use-cohort-change.js';

/** When each stage and lesson opens and is due, and for whom a deadline was stretched. */
export const CohortCalendar = ({ cohort }: { cohort: Cohort }) => {
  const { t, locale } = useI18n();
  const query = useQuery(calendarQuery({ api: useApi(), cohortId: cohort.id, locale }));
  const words = { opens: t('cohorts.opens'), due: t('cohorts.due') };
  return (
    <PageData query={query}>
      {({ items, extensions }) => (
        <>
          <section aria-label={t('cohorts.views.dates')}>
            <DatesView
              entries={entriesOf(items, words)}
              list={<StageDates cohortId={cohort.id} stages={stagesOf(items)} />}
            />
          </section>
          <SpreadDates cohort={cohort} />
          <Extensions cohortId={cohort.id} extensions={extensions} />
        </>
      )}
    </PageData>
  );
};

interface Stage {
  date: CohortDate;
  lessons: CohortDate[];
}

/** Each stage with the lessons that come after it. */
function stagesOf(items: readonly CohortDate[]): Stage[] {
  const stages: Stage[] = [];
  for (const item of items) {
    if (item.kind === 'stage') stages.push({ date: item, lessons: [] });
    else stages.at(-1)?.lessons.push(item);
  }
  return stages;
}

const StageDates = ({ cohortId, stages }: { cohortId: string; stages: Stage[] }) => {
  const { t } = useI18n();
  return (
    <div>
      {stages.map(({ date, lessons }) => (
        <div key={date.targetId}>
          <DateRow cohortId={cohortId} date={date} />
          {lessons.length > 0 ? (
            <Disclosure
              summary={t('cohorts.lessonsOf', { count: lessons.length, title: date.title })}
            >
              {lessons.map((lesson) => (
                <DateRow key={lesson.targetId} cohortId={cohortId} date={lesson} />
              ))}
            </Disclosure>
          ) : null}
        </div>
      ))}
    </div>
  );
};

/** Asks once, as it replaces what was set by hand. */
const SpreadDates = ({ cohort }: { cohort: Cohort }) => {
  const { t } = useI18n();
  const api = useApi();
  const [asked, setAsked] = useState(false);
  const spread = useCohortChange(async () => {
    await api.POST('/api/cohorts/{cohortId}/dates', { params: { path: { cohortId: cohort.id } } });
    setAsked(false);
  });
  return (
    <section aria-label={t('cohorts.spread')}>
      <FormFailure failure={spread.failure} />
      {asked ? (
        <Notice kind="caution" live>
          <p>{t('cohorts.spreadAsk', { title: cohort.title })}</p>
          <div className={sheet.actions}>
            <Button variant="critical" busy={spread.busy} onClick={() => spread.run()}>
              {t('cohorts.confirm')}
            </Button>
            <Button variant="secondary" onClick={() => setAsked(false)}>
              {t('cohorts.close')}
            </Button>
          </div>
        </Notice>
      ) : (
        <Button variant="secondary" onClick={() => setAsked(true)}>
          {t('cohorts.spread')}
        </Button>
      )}
    </section>
  );
};
