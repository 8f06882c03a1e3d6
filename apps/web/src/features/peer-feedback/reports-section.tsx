import type { PeerFeedbackOverview, PeerReport } from '@weft/contracts';
import { Button, EmptyState } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './peer.module.css';
import type { PeerPlace } from './staff.queries.js';
import { usePeerTexts } from './texts.js';
import { usePeerChange } from './use-peer-change.js';

const Report = ({ place, one }: { place: PeerPlace; one: PeerReport }) => {
  const { staff, report } = usePeerTexts();
  const api = useApi();
  const { run, busy, failure } = usePeerChange((decision: 'upheld' | 'dismissed', id) =>
    api.POST('/api/cohorts/{cohortId}/peer-feedback/{assignmentId}/reports/{reportId}/decision', {
      params: { path: { ...place, reportId: one.id } },
      body: { id, decision },
    }),
  );
  return (
    <li>
      <strong>{report.kinds[one.kind]}</strong>
      <span className={sheet.muted}>
        {staff.reportOf(one.reporterName, one.teamName, one.reviewerName)}
      </span>
      <p className={styles.said}>{one.note}</p>
      {one.side === 'author' && one.review ? (
        <blockquote className={styles.said}>{one.review.overall}</blockquote>
      ) : null}
      <FormFailure failure={failure} />
      {one.decision ? (
        <p>{staff.decisions[one.decision]}</p>
      ) : (
        <div className={sheet.actions}>
          <Button busy={busy} onClick={() => run('upheld')}>
            {staff.uphold}
          </Button>
          <Button variant="secondary" busy={busy} onClick={() => run('dismissed')}>
            {staff.dismiss}
          </Button>
        </div>
      )}
    </li>
  );
};

interface ReportsSectionProps {
  place: PeerPlace;
  overview: PeerFeedbackOverview;
}

/** What reviewers and authors reported, and what a lecturer makes of it. */
export const ReportsSection = ({ place, overview }: ReportsSectionProps) => {
  const { staff } = usePeerTexts();
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{staff.reports}</h2>
      {overview.reports.length === 0 ? <EmptyState title={staff.noReports} /> : null}
      <ul role="list" className={sheet.list}>
        {overview.reports.map((one) => (
          <Report key={one.id} place={place} one={one} />
        ))}
      </ul>
    </section>
  );
};
