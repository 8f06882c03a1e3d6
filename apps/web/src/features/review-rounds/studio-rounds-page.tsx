import { useQuery } from '@tanstack/react-query';
import { Disclosure, EmptyState } from '@weft/ui';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { NewRoundForm } from './new-round-form.js';
import { moderatedQuery } from './rounds.queries.js';
import { useRoundTexts } from './texts.js';

const Rounds = ({ accountId }: { accountId: string }) => {
  const texts = useRoundTexts();
  const t = texts.studio;
  const { date } = useI18n();
  const [search] = useSearchParams();
  const query = useQuery(moderatedQuery(useApi(), accountId));
  return (
    <PageData query={query}>
      {({ items }) => (
        <>
          <p>
            {t.lead} <Link to="/rounds/example">{t.example}</Link>
          </p>
          <Disclosure summary={t.make} open={items.length === 0 || search.has('draft')}>
            <NewRoundForm accountId={accountId} draftId={search.get('draft')} />
          </Disclosure>
          {items.length === 0 ? (
            <EmptyState title={t.empty}>
              <p>{t.emptyHelp}</p>
            </EmptyState>
          ) : (
            <ul role="list" className={sheet.list}>
              {items.map(({ id, title, state, closesAt, participants, consented }) => (
                <li key={id}>
                  <Link to={`/studio/rounds/${id}`}>{title}</Link>
                  <span className={sheet.muted}>
                    {[
                      texts.states[state],
                      ...(state === 'open' ? [texts.until(date(closesAt))] : []),
                      t.people(participants),
                      t.consented(consented),
                    ].join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </PageData>
  );
};

/** The rounds that somebody moderates, and a new one. */
const StudioRoundsPage = () => (
  <SignedInPage title={useRoundTexts().studio.title}>
    {({ id }) => <Rounds accountId={id} />}
  </SignedInPage>
);

export default StudioRoundsPage;
