import type { Extension } from '@weft/contracts';
import { Button, EmptyState } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { useCohortChange } from './use-cohort-change.js';

interface ExtensionsProps {
  cohortId: string;
  extensions: readonly Extension[];
}

/** Deadlines that were stretched for one learner. */
export const Extensions = ({ cohortId, extensions }: ExtensionsProps) => {
  const { t, date } = useI18n();
  const api = useApi();
  const withdraw = useCohortChange((extensionId: string) =>
    api.DELETE('/api/cohorts/{cohortId}/extensions/{extensionId}', {
      params: { path: { cohortId, extensionId } },
    }),
  );
  return (
    <section aria-labelledby="extensions">
      <h2 id="extensions">{t('cohorts.extensions')}</h2>
      {extensions.length === 0 ? <EmptyState title={t('cohorts.extensionsEmpty')} /> : null}
      <FormFailure failure={withdraw.failure} />
      <ul role="list" className={sheet.list}>
        {extensions.map(({ id, displayName: name, title, until, reason }) => (
          <li key={id}>
            <p>{t('cohorts.extension', { name, title, date: date(until), reason })}</p>
            <Button variant="quiet" busy={withdraw.busy} onClick={() => withdraw.run(id)}>
              {t('cohorts.extensionRemove', { name })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
