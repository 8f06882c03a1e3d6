import { useQuery } from '@tanstack/react-query';
import type { MatrixRow } from '@weft/contracts';
import { Button, Disclosure, EmptyState, buttonClass } from '@weft/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { InsightPage } from './insight-page.js';
import { matrixQuery } from './insight.queries.js';
import { MatrixFilters } from './matrix-filters.js';
import { MatrixGrid } from './matrix-grid.js';
import { StuckReasons, StuckRules } from './stuck-reasons.js';
import { useInsightTexts } from './texts.js';
import { useAddress } from '../../platform/page/use-address.js';
import { useMatrixAsked } from './use-matrix-asked.js';

/** How far everybody is, and who may be stuck. */
const Progress = ({ cohortId }: { cohortId: string }) => {
  const { locale } = useI18n();
  const texts = useInsightTexts();
  const api = useApi();
  const { change } = useAddress();
  const { asked, sortBy } = useMatrixAsked();
  const [shown, setShown] = useState<MatrixRow | null>(null);
  const query = useQuery(matrixQuery({ api, cohortId, locale }, { ...asked, portion: 0 }));
  const { module, ...chosen } = asked;
  const file = (format: string) =>
    `/api/cohorts/${cohortId}/matrix.${format}?${new URLSearchParams({ ...chosen, locale }).toString()}`;
  return (
    <PageData query={query}>
      {({ columns, total, learners, stuck, thresholds }) =>
        learners === 0 ? (
          <EmptyState title={texts.noLearners}>
            <p>{texts.noLearnersHelp}</p>
            <p>
              <Link className={buttonClass()} to={`/cohorts/${cohortId}?view=invite`}>
                {texts.toInvite}
              </Link>
            </p>
          </EmptyState>
        ) : (
          <section>
            <MatrixFilters asked={asked} />
            <h2 id="matrix" aria-live="polite">
              {module ? `${texts.lessonsOf(module)}: ` : ''}
              {texts.found(total)}
            </h2>
            <p>{texts.stuckCount(stuck)}.</p>
            <p id="matrix-help" className={sheet.muted}>
              {texts.gridHelp}
            </p>
            {module ? (
              <Button variant="secondary" onClick={() => change('module', '')}>
                {texts.allModules}
              </Button>
            ) : null}
            {total === 0 ? (
              <EmptyState title={texts.nobody}>
                <p>{texts.nobodyHelp}</p>
              </EmptyState>
            ) : (
              <MatrixGrid
                {...{ cohortId, asked, columns, total }}
                labelledBy="matrix"
                onSort={sortBy}
                onModule={(code) => change('module', code)}
                onReasons={setShown}
              />
            )}
            <p className={sheet.actions}>
              <a className={buttonClass('secondary')} href={file('csv')} download>
                {texts.downloadCsv}
              </a>
              <a className={buttonClass('secondary')} href={file('xlsx')} download>
                {texts.downloadXlsx}
              </a>
            </p>
            <Disclosure summary={texts.explain}>
              <StuckRules thresholds={thresholds} />
            </Disclosure>
            {shown ? <StuckReasons row={shown} onClose={() => setShown(null)} /> : null}
          </section>
        )
      }
    </PageData>
  );
};

const ProgressPage = () => (
  <InsightPage view="progress">{(cohortId) => <Progress cohortId={cohortId} />}</InsightPage>
);

export default ProgressPage;
