import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { myWishesQuery } from './teams.queries.js';
import { useTeamsTexts } from './texts.js';
import { WishesForm } from './wishes-form.js';

const MyWishes = ({ cohortId, accountId }: { cohortId: string; accountId: string }) => {
  const texts = useTeamsTexts();
  const query = useQuery(myWishesQuery({ api: useApi(), accountId, cohortId }));
  return (
    <PageData query={query}>
      {({ cohortTitle, wishes, people }) => (
        <>
          <p className={sheet.muted}>
            {texts.ofCohort(cohortTitle)}{' '}
            <Link to={`/cohorts/${cohortId}/teams`}>{texts.wishes.placed}</Link>
          </p>
          <p>{texts.wishes.lead}</p>
          <WishesForm cohortId={cohortId} accountId={accountId} saved={wishes} people={people} />
        </>
      )}
    </PageData>
  );
};

/** What a learner wishes for her team; nobody but her lecturers reads it too. */
const MyWishesPage = () => {
  const texts = useTeamsTexts();
  const { cohortId = '' } = useParams();
  return (
    <SignedInPage title={texts.wishes.title}>
      {({ id }) => <MyWishes cohortId={cohortId} accountId={id} />}
    </SignedInPage>
  );
};

export default MyWishesPage;
