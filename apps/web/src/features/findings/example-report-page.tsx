import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { exampleReportQuery } from './findings.queries.js';
import { ReportFiles } from './report-files.js';
import { ReportView } from './report-view.js';
import { useFindingTexts } from './texts.js';

/** A focus group that was held, with its polls and findings: to look at before one's own. */
const ExampleReportPage = () => {
  const t = useFindingTexts();
  const { locale } = useI18n();
  const query = useQuery(exampleReportQuery(useApi(), locale));
  usePageHead({ title: query.data?.title ?? t.report });
  return (
    <PageData query={query}>
      {(report) => (
        <div className={`${sheet.page} ${sheet.wide}`}>
          <PageTitle>{report.title}</PageTitle>
          <p>{t.exampleLead}</p>
          <ReportFiles
            addressOf={(format) => `/api/report-example/files/${format}?locale=${locale}`}
          />
          <ReportView report={report} />
        </div>
      )}
    </PageData>
  );
};

export default ExampleReportPage;
