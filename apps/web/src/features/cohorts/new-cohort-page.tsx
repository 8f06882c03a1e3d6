import { useQuery } from '@tanstack/react-query';
import { Button, Select } from '@weft/ui';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { catalogueQuery } from '../catalogue/index.js';
import { SignedInPage } from '../identity/index.js';
import { CohortFields, settingsOf } from './cohort-fields.js';
import { mayRunCohorts } from './may-run-cohorts.js';
import './texts.js';

const NewCohortForm = () => {
  const { t, locale } = useI18n();
  const api = useApi();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const catalogue = useQuery(catalogueQuery(api, locale));
  // Of the form, so that sending it twice opens one cohort.
  const [id] = useState(() => crypto.randomUUID());
  const form = useSubmit(async ({ track = '', ...fields }) => {
    const [trackSlug = '', trackVersion = ''] = track.split('@');
    const body = { id, trackSlug, trackVersion, ...settingsOf(fields) };
    await bodyOf(api.POST('/api/cohorts', { body }));
    await navigate(`/cohorts/${id}`);
  });
  return (
    <PageData query={catalogue}>
      {({ tracks }) => (
        <form onSubmit={form.onSubmit} method="post">
          <Select
            label={t('cohorts.track')}
            name="track"
            required
            defaultValue={search.get('track') ?? undefined}
          >
            {tracks.map(({ slug, version, title }) => (
              <option key={slug} value={`${slug}@${version}`}>
                {t('cohorts.trackOption', { title, version })}
              </option>
            ))}
          </Select>
          <CohortFields />
          <FormFailure failure={form.failure} />
          <Button type="submit" busy={form.busy}>
            {t('cohorts.create')}
          </Button>
        </form>
      )}
    </PageData>
  );
};

const NewCohortPage = () => {
  const { t } = useI18n();
  return (
    <SignedInPage title={t('cohorts.newTitle')}>
      {({ roles }) =>
        mayRunCohorts(roles) ? <NewCohortForm /> : <p>{t('cohorts.lecturersOnly')}</p>
      }
    </SignedInPage>
  );
};

export default NewCohortPage;
