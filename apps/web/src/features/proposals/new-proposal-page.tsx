import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@weft/ui';
import { useEffect } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import type { SessionAccount } from '../../platform/session/session.queries.js';
import { SignedInPage } from '../identity/index.js';
import { myCohortsQuery } from '../cohorts/index.js';
import { ProposeForm } from './propose-form.js';
import { isKind, kinds } from './proposal-kinds.js';
import styles from './proposals.module.css';
import './texts.js';

const NewProposal = ({ account }: { account: SessionAccount }) => {
  const { t, locale } = useI18n();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const kind = search.get('kind');
  const draftId = search.get('draft');
  const asked = search.get('cohort');
  const cohorts = useQuery(myCohortsQuery(useApi(), account.id, locale));

  // The draft has its place in the address, so that a reload comes back to it.
  useEffect(() => {
    if (!isKind(kind) || draftId) return;
    const next = new URLSearchParams(search);
    next.set('draft', crypto.randomUUID());
    void navigate(`?${next}`, { replace: true, state: { keepFocus: true } });
  }, [kind, draftId, search, navigate]);

  if (!isKind(kind)) return <KindChoice cohort={asked} />;
  // Without a network the list of cohorts may be missing; the draft knows its own.
  if (!draftId || cohorts.isPending) return <Skeleton label={t('site.loading')} lines={6} />;
  const following = (cohorts.data?.following ?? []).filter(({ state }) => state === 'enrolled');
  return (
    <ProposeForm
      key={draftId}
      accountId={account.id}
      kind={kind}
      draftId={draftId}
      cohorts={following}
      asked={asked}
    />
  );
};

const KindChoice = ({ cohort }: { cohort: string | null }) => {
  const { t } = useI18n();
  return (
    <ul role="list" className={styles.kinds}>
      {kinds.map((kind) => (
        <li key={kind}>
          <Link to={`?${new URLSearchParams({ kind, ...(cohort && { cohort }) })}`}>
            {t(`proposals.kinds.${kind}`)}
          </Link>
          <p>{t(`proposals.kindHelp.${kind}`)}</p>
        </li>
      ))}
    </ul>
  );
};

const NewProposalPage = () => {
  const { t } = useI18n();
  const [search] = useSearchParams();
  const kind = search.get('kind');
  const title = isKind(kind)
    ? `${t('proposals.newTitle')}: ${t(`proposals.kinds.${kind}`)}`
    : t('proposals.newTitle');
  return (
    <SignedInPage title={title} wide={!isKind(kind) || kind === 'lesson'}>
      {(account) => <NewProposal account={account} />}
    </SignedInPage>
  );
};

export default NewProposalPage;
