import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import '../../platform/i18n/me.texts.js';
import sheet from '../../platform/page/sheet.module.css';
import { sharedGoalsQuery } from './goals.queries.js';

/** What learners of a cohort chose to show its lecturers; nothing while nobody does. */
export const SharedGoals = ({ cohortId }: { cohortId: string }) => {
  const { t, date } = useI18n();
  const { data } = useQuery(sharedGoalsQuery(useApi(), cohortId));
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="shared-goals">
      <h2 id="shared-goals">{t('me.goals.shared')}</h2>
      <p className={sheet.muted}>{t('me.goals.sharedHelp')}</p>
      <ul role="list" className={sheet.list}>
        {data.items.map(({ id, displayName, text, evidence, dueOn, outcome, lookBack }) => (
          <li key={id}>
            <p>
              <strong>{displayName}</strong>: {text}
            </p>
            {evidence ? <p>{t('me.goals.evidenceIs', { text: evidence })}</p> : null}
            {dueOn ? <p>{t('me.goals.byDate', { date: date(dueOn) })}</p> : null}
            {outcome ? (
              <p>{t('me.goals.became', { outcome: t(`me.goals.outcomes.${outcome}`) })}</p>
            ) : null}
            {lookBack ? <p>{lookBack}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
