import { useQuery } from '@tanstack/react-query';
import { buttonClass } from '@weft/ui';
import { Link, useParams } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOffline } from '../../platform/offline/index.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { LessonChanges } from './lesson-changes.js';
import { myUpdateQuery } from './versions.queries.js';
import './texts.js';

/** What changed in a lesson since I finished it. */
const UpdatePage = () => {
  const { t } = useI18n();
  return (
    <SignedInPage title={t('versions.updates.title')} wide>
      {({ id }) => <Update accountId={id} />}
    </SignedInPage>
  );
};

const Update = ({ accountId }: { accountId: string }) => {
  const { t, locale, date } = useI18n();
  const { lessonId = '' } = useParams();
  const asked = { api: useApi(), offline: useOffline(), accountId, locale, lessonId };
  const query = useQuery(myUpdateQuery(asked));
  if (query.isError) return <FormFailure failure={failureOf(query.error)} />;
  return (
    <PageData query={query}>
      {({ title, slug, moduleSlug, completedAt, completedVersion, version, difference }) => (
        <section aria-labelledby="lesson">
          <h2 id="lesson">{t('versions.updates.pageTitle', { title })}</h2>
          <p>
            {t('versions.updates.lead', {
              ...{ date: date(completedAt), from: completedVersion, to: version },
            })}
          </p>
          <p className={sheet.muted}>{t('versions.legend')}</p>
          <LessonChanges lesson={difference} />
          <div className={sheet.actions}>
            <Link className={buttonClass()} to={`/modules/${moduleSlug}/${slug}`}>
              {t('versions.updates.read')}
            </Link>
            <Link to={`/modules/${moduleSlug}`}>{t('versions.updates.module')}</Link>
          </div>
        </section>
      )}
    </PageData>
  );
};

export default UpdatePage;
