import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@weft/ui';
import { Link, useParams, useSearchParams } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { RoundData, RoundTabs } from '../review-rounds/index.js';
import { reportQuery } from './findings.queries.js';
import { ReportFiles } from './report-files.js';
import { ReportView } from './report-view.js';
import { useFindingTexts } from './texts.js';

/** A published report: for who took part, or for everybody where its moderator says so. */
const ReportPage = () => {
  const t = useFindingTexts();
  const { date } = useI18n();
  const { roundId = '' } = useParams();
  const [search] = useSearchParams();
  const asked = Number(search.get('version')) || null;
  const query = useQuery(reportQuery(useApi(), roundId, asked));
  usePageHead({ title: query.data?.report.title ?? t.report });
  if (query.isError && failureOf(query.error) === 'findings/report-unknown') {
    return (
      <div className={sheet.page}>
        <PageTitle>{t.report}</PageTitle>
        <RoundTabs roundId={roundId} of="participant" />
        <EmptyState title={t.noReportTitle}>
          <p>{t.noReport}</p>
        </EmptyState>
      </div>
    );
  }
  return (
    <RoundData query={query}>
      {({ number, publishedAt, audience, versions, report }) => (
        <div className={`${sheet.page} ${sheet.wide}`}>
          <PageTitle>{report.title}</PageTitle>
          {/* Who reads what is for everybody may not be in the round. */}
          {audience === 'participants' ? <RoundTabs roundId={roundId} of="participant" /> : null}
          <p className={sheet.muted}>{t.reportVersion(number, date(publishedAt))}</p>
          <ReportFiles
            addressOf={(format) =>
              `/api/rounds/${roundId}/report/files/${format}?version=${number}`
            }
          />
          <ReportView report={report} />
          {versions.length > 1 ? (
            <nav aria-label={t.versions} data-print="no">
              <ul role="list" className={sheet.actions}>
                {versions.map((one) => (
                  <li key={one.number}>
                    <Link
                      to={`/rounds/${roundId}/report?version=${one.number}`}
                      aria-current={one.number === number ? 'page' : undefined}
                    >
                      {t.reportVersion(one.number, date(one.publishedAt))}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
        </div>
      )}
    </RoundData>
  );
};

export default ReportPage;
