import { useQuery } from '@tanstack/react-query';
import { Button, SaveState } from '@weft/ui';
import { Link, useParams, useSearchParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { RoundTabs } from '../review-rounds/index.js';
import { CodingView } from './coding-view.js';
import { FindingList } from './finding-list.js';
import { workbenchQuery } from './findings.queries.js';
import { PublishView } from './publish-view.js';
import { useFindingTexts } from './texts.js';
import { useFindings } from './use-findings.js';

const views = ['code', 'find', 'report'] as const;

const Bench = ({ me }: { me: string }) => {
  const t = useFindingTexts();
  const { roundId = '' } = useParams();
  const { locale } = useI18n();
  const [search] = useSearchParams();
  const query = useQuery(workbenchQuery(useApi(), roundId, locale));
  const findings = useFindings(roundId, me);
  const view = views.find((one) => one === search.get('view')) ?? 'code';
  return (
    <PageData query={query}>
      {(bench) => (
        <>
          <RoundTabs roundId={roundId} of="moderator" />
          <p>
            {t.lead} <Link to="/rounds/example">{t.seeExample}</Link>
          </p>
          <nav aria-label={t.viewsLabel} className={sheet.views}>
            <ul role="list">
              {views.map((one) => (
                <li key={one}>
                  <Link
                    to={`/studio/rounds/${roundId}/findings?view=${one}`}
                    aria-current={one === view ? 'page' : undefined}
                  >
                    {t.views[one]}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className={sheet.actions}>
            <Button variant="quiet" onClick={findings.undo} disabled={!findings.undoable}>
              {t.undo}
            </Button>
            <SaveState state={findings.state} retry={{ label: t.retry, onRetry: findings.retry }}>
              {t.state[findings.state]}
            </SaveState>
          </div>
          <FormFailure failure={findings.failure} />
          {view === 'code' ? <CodingView bench={bench} findings={findings} me={me} /> : null}
          {view === 'find' ? (
            <FindingList bench={bench} findings={findings} roundId={roundId} />
          ) : null}
          {view === 'report' ? <PublishView roundId={roundId} published={bench.published} /> : null}
        </>
      )}
    </PageData>
  );
};

/** The workbench of a round: themes on what was said, findings, decisions and the report. */
const FindingsPage = () => {
  const t = useFindingTexts();
  const { roundId = '' } = useParams();
  const { locale } = useI18n();
  const { data } = useQuery({ ...workbenchQuery(useApi(), roundId, locale), enabled: false });
  return (
    <SignedInPage title={data ? t.workbenchOf(data.title) : t.workbench} wide="full">
      {({ id }) => <Bench me={id} />}
    </SignedInPage>
  );
};

export default FindingsPage;
