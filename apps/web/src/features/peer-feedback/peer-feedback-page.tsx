import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { SignedInPage } from '../identity/index.js';
import { DivideSection } from './divide-section.js';
import { ProgressSection } from './progress-section.js';
import { QualitySection } from './quality-section.js';
import { ReportsSection } from './reports-section.js';
import { SettingsForm } from './settings-form.js';
import { peerFeedbackQuery, type PeerPlace } from './staff.queries.js';
import { usePeerTexts } from './texts.js';

const PeerFeedback = ({ place }: { place: PeerPlace }) => {
  const { locale } = useI18n();
  const { staff } = usePeerTexts();
  const query = useQuery(peerFeedbackQuery(useApi(), place, locale));
  return (
    <PageData query={query}>
      {(overview) => (
        <>
          <p>
            <Link to={`/cohorts/${place.cohortId}`}>{overview.cohortTitle}</Link> · {overview.title}
          </p>
          {overview.startedAt ? (
            <>
              <ProgressSection place={place} overview={overview} />
              <ReportsSection place={place} overview={overview} />
              <QualitySection place={place} criteria={overview.criteria} />
            </>
          ) : null}
          <section aria-labelledby="settings">
            <h2 id="settings">{staff.settings}</h2>
            <SettingsForm place={place} overview={overview} />
          </section>
          <DivideSection place={place} overview={overview} />
        </>
      )}
    </PageData>
  );
};

/** The peer feedback on an assignment, for the lecturers of the cohort. */
const PeerFeedbackPage = () => {
  const { staff } = usePeerTexts();
  const { cohortId = '', assignmentId = '' } = useParams();
  return (
    <SignedInPage title={staff.page} wide>
      {() => <PeerFeedback place={{ cohortId, assignmentId }} />}
    </SignedInPage>
  );
};

export default PeerFeedbackPage;
