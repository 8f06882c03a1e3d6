import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';

/** What the people of a cohort bring to it, and what `teaching` leads its lecturers to. */
export const CohortLinks = ({
  cohortId,
  teaching = false,
}: {
  cohortId: string;
  teaching?: boolean;
}) => {
  const { t } = useI18n();
  return (
    <p className={sheet.actions}>
      <Link to={`/cohorts/${cohortId}/teams`}>{t('cohorts.teams')}</Link>
      {teaching ? (
        <Link to={`/cohorts/${cohortId}/agreements`}>{t('cohorts.agreements')}</Link>
      ) : null}
      {teaching ? <Link to={`/cohorts/${cohortId}/grades`}>{t('cohorts.grades')}</Link> : null}
      <Link to={`/cohorts/${cohortId}/pitch-days`}>{t('cohorts.pitchDays')}</Link>
      <Link to={`/proposals?cohort=${cohortId}`}>{t('cohorts.proposals')}</Link>
      <Link to={`/cohorts/${cohortId}/assignments`}>{t('cohorts.assignments')}</Link>
      <Link to={`/boards?cohort=${cohortId}`}>{t('cohorts.boards')}</Link>
      <Link to={`/cohorts/${cohortId}/lessons`}>{t('cohorts.ownLessons')}</Link>
    </p>
  );
};
