import { useQuery } from '@tanstack/react-query';
import { Disclosure, Skeleton } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import type { CurrentGoal } from './current-goals.js';
import { goalHistoryQuery } from './goals.queries.js';

/** What a goal said before, fetched when somebody asks. */
export const GoalHistory = ({ goal }: { goal: CurrentGoal }) => {
  const { t, moment } = useI18n();
  const [open, setOpen] = useState(false);
  const query = useQuery({
    ...goalHistoryQuery(useApi(), goal.id, goal.revisions),
    enabled: open,
  });
  const earlier = query.data?.items.slice(1) ?? [];
  return (
    <Disclosure summary={t('me.goals.history')} onToggle={setOpen}>
      {query.isError ? <p>{t('me.goals.historyFailed')}</p> : null}
      {open && query.isPending ? <Skeleton label={t('site.loading')} lines={2} /> : null}
      <ul role="list" className={sheet.list}>
        {earlier.map(({ at, text, evidence, outcome }) => (
          <li key={at}>
            <time dateTime={at} className={sheet.muted}>
              {moment(at)}
            </time>
            <p>{text}</p>
            {evidence ? <p>{t('me.goals.evidenceIs', { text: evidence })}</p> : null}
            {outcome ? (
              <p>{t('me.goals.became', { outcome: t(`me.goals.outcomes.${outcome}`) })}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
