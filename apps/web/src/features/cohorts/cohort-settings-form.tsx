import { useQueryClient } from '@tanstack/react-query';
import type { Cohort } from '@weft/contracts';
import { Button, Notice } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { CohortFields, settingsOf } from './cohort-fields.js';

/** Everything about a cohort that may change; its track never does. */
export const CohortSettingsForm = ({ cohort }: { cohort: Cohort }) => {
  const { t } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const form = useSubmit(async (fields) => {
    await api.PATCH('/api/cohorts/{cohortId}', {
      params: { path: { cohortId: cohort.id } },
      body: settingsOf(fields),
    });
    await queryClient.invalidateQueries({ queryKey: ['cohorts'] });
    return true;
  });
  const { title, version } = cohort.track;
  return (
    <form onSubmit={form.onSubmit} method="post">
      <p>{t('cohorts.trackFixed', { title, version })}</p>
      <CohortFields settings={cohort} />
      <FormFailure failure={form.failure} />
      {form.result ? (
        <Notice kind="positive" live>
          {t('cohorts.saved')}
        </Notice>
      ) : null}
      <Button type="submit" busy={form.busy}>
        {t('cohorts.save')}
      </Button>
    </form>
  );
};
