import { useQuery } from '@tanstack/react-query';
import { EmptyState, Skeleton } from '@weft/ui';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { AssignmentTable } from './assignment-table.js';
import { cohortAssignmentsQuery } from './assignments.queries.js';
import { SettingsDialog } from './settings-dialog.js';
import { TeamTable } from './team-table.js';
import './texts.js';

/** The assignments of a cohort with their dates and rules, and where each team stands. */
const CohortAssignmentsPage = () => {
  const { t, locale } = useI18n();
  const { cohortId = '' } = useParams();
  const query = cohortAssignmentsQuery({ api: useApi(), cohortId, locale });
  const { data } = useQuery({ ...query, enabled: false });
  const title = data
    ? t('assignments.cohort.title', { title: data.cohortTitle })
    : t('assignments.link');
  return (
    <SignedInPage title={title} wide>
      {() => <CohortAssignments cohortId={cohortId} />}
    </SignedInPage>
  );
};

const CohortAssignments = ({ cohortId }: { cohortId: string }) => {
  const { t, locale } = useI18n();
  const [search] = useSearchParams();
  const [edited, setEdited] = useState<string | null>(null);
  const query = useQuery(cohortAssignmentsQuery({ api: useApi(), cohortId, locale }));
  if (query.isError) return <FormFailure failure={failureOf(query.error)} />;
  if (!query.data) return <Skeleton label={t('site.loading')} lines={6} />;
  const { items, timeZone } = query.data;
  const chosen = items.find(({ assignmentId }) => assignmentId === search.get('assignment'));
  if (chosen) {
    return (
      <>
        <p className={sheet.actions}>
          <Link to=".">{t('assignments.cohort.back')}</Link>
          <Link to={`/cohorts/${cohortId}/peer-feedback/${chosen.assignmentId}`}>
            {t('assignments.cohort.toPeerFeedback')}
          </Link>
        </p>
        <TeamTable cohortId={cohortId} assignmentId={chosen.assignmentId} />
      </>
    );
  }
  const inEditor = items.find(({ assignmentId }) => assignmentId === edited);
  return (
    <>
      <p>
        <Link to={`/cohorts/${cohortId}`}>{query.data.cohortTitle}</Link>
      </p>
      {items.length === 0 ? (
        <EmptyState title={t('assignments.cohort.empty')}>
          <p>{t('assignments.cohort.emptyHelp')}</p>
        </EmptyState>
      ) : (
        <AssignmentTable items={items} timeZone={timeZone} onEdit={setEdited} />
      )}
      <p className={sheet.muted}>{t('assignments.cohort.zone', { zone: timeZone })}</p>
      {inEditor ? (
        <SettingsDialog
          key={inEditor.revision}
          cohortId={cohortId}
          assignment={inEditor}
          timeZone={timeZone}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </>
  );
};

export default CohortAssignmentsPage;
