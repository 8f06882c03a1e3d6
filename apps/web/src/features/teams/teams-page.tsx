import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { LearnerTeams } from './learner-teams.js';
import { LecturerTeams } from './lecturer-teams.js';
import { teamsQuery } from './teams.queries.js';
import { useTeamsTexts } from './texts.js';

const CohortTeams = ({ cohortId, accountId }: { cohortId: string; accountId: string }) => {
  const texts = useTeamsTexts();
  const query = useQuery(teamsQuery({ api: useApi(), accountId, cohortId }));
  return (
    <PageData query={query}>
      {(data) => (
        <>
          <p className={sheet.muted}>
            {texts.ofCohort(data.cohortTitle)}{' '}
            <Link to={data.forms ? `/cohorts/${cohortId}` : '/cohorts'}>{texts.backToCohort}</Link>
          </p>
          {data.forms ? (
            <LecturerTeams cohortId={cohortId} data={data} />
          ) : (
            <LearnerTeams cohortId={cohortId} data={data} />
          )}
        </>
      )}
    </PageData>
  );
};

/** The teams of a cohort: its lecturers form them, its learners see them and may choose. */
const TeamsPage = () => {
  const texts = useTeamsTexts();
  const { cohortId = '' } = useParams();
  return (
    <SignedInPage title={texts.title} wide>
      {({ id }) => <CohortTeams cohortId={cohortId} accountId={id} />}
    </SignedInPage>
  );
};

export default TeamsPage;
