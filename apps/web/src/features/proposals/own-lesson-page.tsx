import { useQuery } from '@tanstack/react-query';
import { Notice } from '@weft/ui';
import { Link, useParams, useSearchParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAccount } from '../../platform/session/session.queries.js';
import { SignedInPage } from '../identity/index.js';
import { LessonBody } from '../lesson/index.js';
import { AskedData } from './asked-data.js';
import { OwnLessonOrigin } from './own-lesson-origin.js';
import { ownLessonQuery, type OwnLessonDetail } from './proposals.queries.js';
import './texts.js';

const OwnLesson = ({ cohortId, lesson }: { cohortId: string; lesson: OwnLessonDetail }) => {
  const { t, locale, date } = useI18n();
  const { id, document, versions, version, place } = lesson;
  const address = `/cohorts/${cohortId}/lessons`;
  const newest = versions[0]?.version ?? version;
  return (
    <>
      <div>
        <p className={sheet.muted}>
          <Link to={address}>{t('proposals.own.all')}</Link> · {place.title}
        </p>
        <OwnLessonOrigin lesson={lesson} />
      </div>
      {version < newest ? (
        <Notice kind="caution">
          <p>
            {t('proposals.own.earlier')}{' '}
            <Link to={`${address}/${id}`}>{t('proposals.own.newest')}</Link>
          </p>
        </Notice>
      ) : null}
      {document.locale === locale ? null : (
        <Notice>
          <p>
            {t('proposals.own.otherLanguage', {
              language: t(`proposals.lesson.languages.${document.locale}`),
            })}
          </p>
        </Notice>
      )}
      <article lang={document.locale}>
        <LessonBody key={version} document={document} />
      </article>
      {versions.length > 1 ? (
        <section aria-labelledby="versions">
          <h2 id="versions">{t('proposals.own.versions')}</h2>
          <ul>
            {versions.map((one) => (
              <li key={one.version}>
                <Link
                  to={`?version=${one.version}`}
                  aria-current={one.version === version ? 'page' : undefined}
                >
                  {t('proposals.own.versionOn', {
                    version: one.version,
                    date: date(one.acceptedAt),
                  })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p>
        <Link to={`/proposals/${id}`}>{t('proposals.own.proposal')}</Link>
      </p>
    </>
  );
};

/** A lesson by learners, in its newest version or an earlier one. */
const OwnLessonPage = () => {
  const { t, locale } = useI18n();
  const { cohortId = '', lessonId = '' } = useParams();
  const [search] = useSearchParams();
  const account = useAccount();
  const version = Number(search.get('version')) || undefined;
  const query = useQuery({
    ...ownLessonQuery(
      { api: useApi(), accountId: account?.id ?? '', locale },
      { cohortId, lessonId },
      version,
    ),
    enabled: Boolean(account),
  });
  return (
    <SignedInPage title={query.data?.title ?? t('proposals.own.title')} wide>
      {() => (
        <AskedData query={query}>
          {(lesson) => <OwnLesson cohortId={cohortId} lesson={lesson} />}
        </AskedData>
      )}
    </SignedInPage>
  );
};

export default OwnLessonPage;
