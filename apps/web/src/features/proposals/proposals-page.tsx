import { useQuery } from '@tanstack/react-query';
import { Select, buttonClass, EmptyState } from '@weft/ui';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageLinks } from '../../platform/page/page-links.js';
import sheet from '../../platform/page/sheet.module.css';
import type { SessionAccount } from '../../platform/session/session.queries.js';
import { myCohortsQuery } from '../cohorts/index.js';
import { SignedInPage } from '../identity/index.js';
import { AskedData } from './asked-data.js';
import { DraftList } from './draft-list.js';
import { isKind, isState, kinds, states } from './proposal-kinds.js';
import { ProposalRow } from './proposal-row.js';
import { proposalsQuery } from './proposals.queries.js';
import styles from './proposals.module.css';
import './texts.js';

const Proposals = ({ account }: { account: SessionAccount }) => {
  const { t } = useI18n();
  const api = useApi();
  const [search] = useSearchParams();
  const { state, kind, cohort, mine } = Object.fromEntries(search);
  const page = Math.max(1, Number(search.get('page')) || 1);
  const query = useQuery(
    proposalsQuery(
      { api, accountId: account.id },
      {
        page,
        mine: mine === 'true' ? 'true' : 'false',
        ...(isState(state ?? null) && { state: state as 'proposed' }),
        ...(isKind(kind ?? null) && { kind: kind as 'source' }),
        ...(cohort && { cohort }),
      },
    ),
  );
  const addressOf = (to: number) => {
    const next = new URLSearchParams(search);
    next.set('page', String(to));
    return `/proposals?${next}`;
  };
  return (
    <>
      <p>{t('proposals.lead')}</p>
      <p className={sheet.actions}>
        <Link className={buttonClass()} to={`/proposals/new${cohort ? `?cohort=${cohort}` : ''}`}>
          {t('proposals.new')}
        </Link>
      </p>
      <DraftList accountId={account.id} />
      <section aria-labelledby="proposals">
        <h2 id="proposals">{t(state === 'proposed' ? 'proposals.queue' : 'proposals.all')}</h2>
        <ProposalFilters account={account} />
        <AskedData query={query}>
          {({ items, total, pages }) => (
            <>
              <p role="status">{t('proposals.found', { count: total })}</p>
              {total === 0 ? (
                <EmptyState title={t('proposals.empty')}>
                  <p>{t('proposals.emptyHelp')}</p>
                </EmptyState>
              ) : null}
              <ul role="list" className={sheet.list}>
                {items.map((proposal) => (
                  <ProposalRow key={proposal.id} proposal={proposal} />
                ))}
              </ul>
              {pages > 1 ? <PageLinks page={page} pages={pages} addressOf={addressOf} /> : null}
            </>
          )}
        </AskedData>
      </section>
    </>
  );
};

/** Each choice is in the address at once, so that it can be shared and survives a reload. */
const ProposalFilters = ({ account }: { account: SessionAccount }) => {
  const { t, locale } = useI18n();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { data } = useQuery(myCohortsQuery(useApi(), account.id, locale));
  const cohorts = [...(data?.teaching ?? []), ...(data?.following ?? [])];
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    next.delete('page');
    void navigate(`?${next}`, { replace: true, state: { keepFocus: true } });
  };
  const choice = (name: string) => ({
    value: search.get(name) ?? '',
    onChange: (event: { target: { value: string } }) => set(name, event.target.value),
  });
  return (
    <div className={styles.filters} role="group" aria-label={t('proposals.filter')}>
      <Select label={t('proposals.state')} {...choice('state')}>
        <option value="">{t('proposals.anyState')}</option>
        {states.map((state) => (
          <option key={state} value={state}>
            {t(`proposals.states.${state}`)}
          </option>
        ))}
      </Select>
      <Select label={t('proposals.kind')} {...choice('kind')}>
        <option value="">{t('proposals.anyKind')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`proposals.kinds.${kind}`)}
          </option>
        ))}
      </Select>
      <Select label={t('proposals.for')} {...choice('cohort')}>
        <option value="">{t('proposals.anywhere')}</option>
        {cohorts.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        <option value="site">{t('proposals.site')}</option>
      </Select>
      <Select label={t('proposals.from')} {...choice('mine')}>
        <option value="">{t('proposals.everybody')}</option>
        <option value="true">{t('proposals.onlyMine')}</option>
      </Select>
    </div>
  );
};

const ProposalsPage = () => {
  const { t } = useI18n();
  return (
    <SignedInPage title={t('proposals.title')} wide>
      {(account) => <Proposals account={account} />}
    </SignedInPage>
  );
};

export default ProposalsPage;
