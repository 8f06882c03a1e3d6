import { useQuery } from '@tanstack/react-query';
import { Notice, Skeleton } from '@weft/ui';
import { Link, useParams } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { momentInZone } from '../../platform/i18n/zoned-time.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import styles from './assignments.module.css';
import { handInQuery, submissionQuery } from './assignments.queries.js';
import { HandedInWork } from './handed-in-work.js';
import './texts.js';

/** One submission as it was handed in. */
const SubmissionPage = () => {
  const { t } = useI18n();
  const { number = '' } = useParams();
  return (
    <SignedInPage title={t('assignments.history.row', { number })}>
      {() => <SubmissionLookUp />}
    </SignedInPage>
  );
};

/** People count submissions; the API knows them by id. */
const SubmissionLookUp = () => {
  const { t, locale } = useI18n();
  const { teamId = '', assignmentId = '', number = '' } = useParams();
  const query = useQuery(handInQuery({ api: useApi(), teamId, assignmentId, locale }));
  if (query.isError) return <FormFailure failure={failureOf(query.error)} />;
  if (!query.data) return <Skeleton label={t('site.loading')} lines={6} />;
  const { timeZone, submissions } = query.data;
  const row = submissions.find((one) => String(one.number) === number);
  return (
    <>
      <p>
        <Link to={`/teams/${teamId}/hand-in/${assignmentId}`}>
          {t('assignments.submission.back')}
        </Link>
      </p>
      {row ? (
        <SubmissionView submissionId={row.id} timeZone={timeZone} />
      ) : (
        <Notice kind="caution">
          <p>{t('assignments.submission.unknown')}</p>
        </Notice>
      )}
    </>
  );
};

const SubmissionView = ({ submissionId, timeZone }: { submissionId: string; timeZone: string }) => {
  const { t, locale } = useI18n();
  const query = useQuery(submissionQuery(useApi(), submissionId, locale));
  if (query.isError) return <FormFailure failure={failureOf(query.error)} />;
  if (!query.data) return <Skeleton label={t('site.loading')} lines={6} />;
  const { title, members, hash, submittedAt, byName: name } = query.data;
  const { final, late, state } = query.data;
  const marks = [
    t(final ? 'assignments.history.final' : 'assignments.history.draft'),
    ...(late ? [t('assignments.history.late')] : []),
    t(`assignments.history.${state}`),
  ];
  const at = momentInZone(submittedAt, timeZone, locale);
  return (
    <>
      <section aria-labelledby="submission">
        <h2 id="submission">{title}</h2>
        <p>
          {t('assignments.history.facts', { at, name })} ({marks.join(', ')})
        </p>
        <p>
          {t('assignments.submission.members')}:{' '}
          {members.map(({ displayName }) => displayName).join(', ')}
        </p>
        <p className={sheet.muted}>
          {t('assignments.history.receipt')}
          <code className={styles.hash}>{hash}</code>
        </p>
      </section>
      <HandedInWork submission={query.data} />
    </>
  );
};

export default SubmissionPage;
