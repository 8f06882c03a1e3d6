import { useQuery } from '@tanstack/react-query';
import type { Cohort, CohortModuleVersion } from '@weft/contracts';
import { Button, EmptyState, ScrollRegion } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { DecisionDone } from './decision-done.js';
import { DecisionHistory } from './decision-history.js';
import { PendingMove } from './pending-move.js';
import { useMoveDecision } from './use-move-decision.js';
import { cohortVersionsQuery } from './versions.queries.js';
import './texts.js';

/** Which version of each module a cohort reads, and the choice about newer ones. */
const CohortVersions = ({ cohort: { id: cohortId } }: { cohort: Cohort }) => {
  const { t, locale } = useI18n();
  const query = useQuery(cohortVersionsQuery({ api: useApi(), cohortId, locale }));
  const move = useMoveDecision(cohortId);
  return (
    <PageData query={query}>
      {({ items }) => {
        const waiting = items.flatMap((module) =>
          module.pending ? [{ ...module, pending: module.pending }] : [],
        );
        return (
          <>
            <section aria-labelledby="newer">
              <h2 id="newer">{t('versions.newer')}</h2>
              <p className={sheet.muted}>{t('versions.intro')}</p>
              <DecisionDone move={move} />
              {waiting.length === 0 ? (
                <EmptyState title={t('versions.newerEmpty')}>
                  <p>{t('versions.newerEmptyHelp')}</p>
                </EmptyState>
              ) : (
                <ul role="list" className={sheet.list}>
                  {waiting.map((module) => (
                    <PendingMove key={module.code} {...{ cohortId, module, move }} />
                  ))}
                </ul>
              )}
            </section>
            <ReadVersions modules={items} move={move} />
            <DecisionHistory cohortId={cohortId} />
          </>
        );
      }}
    </PageData>
  );
};

interface ReadVersionsProps {
  modules: readonly CohortModuleVersion[];
  move: ReturnType<typeof useMoveDecision>;
}

const ReadVersions = ({ modules, move }: ReadVersionsProps) => {
  const { t } = useI18n();
  return (
    <section>
      <h2 id="all-versions">{t('versions.all')}</h2>
      <ScrollRegion labelledBy="all-versions">
        <table className={sheet.table} aria-labelledby="all-versions">
          <thead>
            <tr>
              <th scope="col">{t('versions.module')}</th>
              <th scope="col">{t('versions.reads')}</th>
              <th scope="col">{t('versions.state')}</th>
            </tr>
          </thead>
          <tbody>
            {modules.map(({ code, title, version, pending, last }) => (
              <tr key={code}>
                <th scope="row">{title}</th>
                <td>{version}</td>
                <td>
                  {pending ? t('versions.behind', { to: pending.to }) : t('versions.upToDate')}
                  {last ? (
                    <>
                      {', '}
                      {t(last.byItself ? 'versions.byItself' : 'versions.moved', {
                        from: last.from,
                      })}{' '}
                      <Button
                        variant="quiet"
                        busy={move.busy}
                        onClick={() =>
                          move.run({
                            ...{ code, title, decision: 'undone' },
                            ...{ from: version, to: last.from },
                          })
                        }
                      >
                        {t('versions.undo')}
                        <span className="visually-hidden">
                          {' '}
                          {title}, {t('versions.undoHelp', { to: last.from })}
                        </span>
                      </Button>
                    </>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
};

export default CohortVersions;
