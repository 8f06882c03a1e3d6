import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@weft/ui';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { mayModerate } from './may-moderate.js';
import { myRoundsQuery } from './rounds.queries.js';
import { useRoundTexts } from './texts.js';

const Rounds = ({ accountId, moderates }: { accountId: string; moderates: boolean }) => {
  const texts = useRoundTexts();
  const t = texts.mine;
  const { date } = useI18n();
  const query = useQuery(myRoundsQuery(useApi(), accountId));
  return (
    <>
      <p>{t.lead}</p>
      {moderates ? (
        <p>
          <Link to="/studio/rounds">{t.moderate}</Link>
        </p>
      ) : null}
      <PageData query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.empty}>
              <p>{t.emptyHelp}</p>
            </EmptyState>
          ) : (
            <ul role="list" className={sheet.list}>
              {items.map(({ id, title, moduleCode, state, closesAt, consented }) => (
                <li key={id}>
                  <Link to={`/rounds/${id}`}>{title}</Link>
                  <span className={sheet.muted}>
                    {[
                      ...[moduleCode, texts.states[state]],
                      ...(state === 'open' ? [texts.until(date(closesAt))] : []),
                      ...(state === 'open' && !consented ? [t.consentOpen] : []),
                    ].join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </PageData>
    </>
  );
};

/** The rounds that I take part in. */
const MyRoundsPage = () => (
  <SignedInPage title={useRoundTexts().mine.title}>
    {({ id, roles }) => <Rounds accountId={id} moderates={mayModerate(roles)} />}
  </SignedInPage>
);

export default MyRoundsPage;
