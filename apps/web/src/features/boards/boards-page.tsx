import { useQuery } from '@tanstack/react-query';
import { Disclosure, EmptyState } from '@weft/ui';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { boardsQuery } from './boards.queries.js';
import { NewBoardForm } from './new-board-form.js';
import { useBoardTexts } from './texts.js';

const BoardList = ({ accountId }: { accountId: string }) => {
  const t = useBoardTexts();
  const { date } = useI18n();
  const [search] = useSearchParams();
  const [cohortId, teamId] = [search.get('cohort'), search.get('team')];
  const asked = { ...(cohortId && { cohortId }), ...(teamId && { teamId }) };
  const query = useQuery(boardsQuery(useApi(), accountId, asked));
  return (
    <PageData query={query}>
      {({ items, places }) => (
        <>
          <p>{t.lead}</p>
          <p>
            <Link to="/boards/example">{t.seeExample}</Link>
          </p>
          {places.length > 0 ? (
            <Disclosure summary={t.newBoard} open={items.length === 0}>
              <NewBoardForm places={places} />
            </Disclosure>
          ) : null}
          {items.length === 0 ? (
            <EmptyState title={t.empty}>
              <p>{places.length > 0 ? t.emptyHelp : t.emptyReader}</p>
            </EmptyState>
          ) : null}
          <ul role="list" className={sheet.list}>
            {items.map(({ id, title, kind, phase, of, createdAt }) => (
              <li key={id}>
                <Link to={`/boards/${id}`}>{title}</Link>
                <span className={sheet.muted}>
                  {[t.kinds[kind], of, t.phases[phase], t.opened(date(createdAt))]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </PageData>
  );
};

/** The boards that somebody may open, and a new one. */
const BoardsPage = () => (
  <SignedInPage title={useBoardTexts().title}>
    {({ id }) => <BoardList accountId={id} />}
  </SignedInPage>
);

export default BoardsPage;
