import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@weft/ui';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { RoundData, RoundTabs } from '../review-rounds/index.js';
import { MyRemark } from './my-remark.js';
import { myRemarksQuery } from './findings.queries.js';
import { useFindingTexts } from './texts.js';

/** You said, we did: what became of what one participant remarked. */
const MinePage = () => {
  const t = useFindingTexts();
  const { roundId = '' } = useParams();
  const query = useQuery(myRemarksQuery(useApi(), roundId));
  usePageHead({ title: t.mine });
  return (
    <RoundData query={query}>
      {({ title, report, remarks }) => (
        <div className={sheet.page}>
          <PageTitle>{t.mine}</PageTitle>
          <RoundTabs roundId={roundId} of="participant" />
          <p>
            {title}. {t.mineLead}
          </p>
          {report === 0 ? (
            <p>
              {t.noReportTitle} {t.noReport}
            </p>
          ) : (
            <p>
              <Link to={`/rounds/${roundId}/report`}>{t.readReport}</Link>
            </p>
          )}
          {remarks.length === 0 ? (
            <EmptyState title={t.noMine}>
              <p>{t.noMineHelp}</p>
            </EmptyState>
          ) : null}
          <ul role="list" className={sheet.list}>
            {remarks.map((remark) => (
              <MyRemark key={remark.id} roundId={roundId} remark={remark} />
            ))}
          </ul>
        </div>
      )}
    </RoundData>
  );
};

export default MinePage;
