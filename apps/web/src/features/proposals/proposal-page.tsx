import { useQuery } from '@tanstack/react-query';
import { Button, Notice, buttonClass } from '@weft/ui';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAccount } from '../../platform/session/session.queries.js';
import { SignedInPage } from '../identity/index.js';
import { AskedData } from './asked-data.js';
import { AuthorPanel } from './author-panel.js';
import { DecisionPanel } from './decision-panel.js';
import { ProposalContentView } from './proposal-content-view.js';
import { ProposalHistory } from './proposal-history.js';
import { ProposalFacts } from './proposal-row.js';
import { proposalQuery, type ProposalDetail } from './proposals.queries.js';
import styles from './proposals.module.css';
import { useProposalChange } from './use-proposal-change.js';
import './texts.js';

interface ProposalProps {
  accountId: string;
  proposal: ProposalDetail;
}

const Proposal = ({ accountId, proposal }: ProposalProps) => {
  const { t } = useI18n();
  const [search] = useSearchParams();
  const { may, mine, place } = proposal;
  return (
    <>
      {search.get('sent') ? (
        <Notice kind="positive" live>
          <p>{t('proposals.proposedDone')}</p>
        </Notice>
      ) : null}
      <div>
        <ProposalFacts proposal={proposal} />
        {place ? <p className={sheet.muted}>{place.title}</p> : null}
      </div>
      <WayToPublished proposal={proposal} />
      {may.support || proposal.supported ? <SupportButton proposal={proposal} /> : null}
      <Texts proposal={proposal} />
      {may.decide && proposal.state !== 'withdrawn' ? (
        <DecisionPanel accountId={accountId} proposal={proposal} />
      ) : null}
      {mine ? <AuthorPanel accountId={accountId} proposal={proposal} /> : null}
      <ProposalHistory proposal={proposal} />
      <p>
        <Link to="/proposals">{t('proposals.all')}</Link>
      </p>
    </>
  );
};

/** Where readers find what was accepted. */
const WayToPublished = ({ proposal }: Omit<ProposalProps, 'accountId'>) => {
  const { t } = useI18n();
  const { entry, cohort, kind, published, id } = proposal;
  if (entry) {
    return (
      <p>
        <Link to={`/library/${entry.collection}/${entry.id}`}>{t('proposals.inLibrary')}</Link>
      </p>
    );
  }
  return kind === 'lesson' && published && cohort ? (
    <p>
      <Link className={buttonClass('secondary')} to={`/cohorts/${cohort.id}/lessons/${id}`}>
        {t('proposals.readLesson')}
      </Link>
    </p>
  ) : null;
};

/** What was proposed, beside what is published where that is another text. */
const Texts = ({
  proposal: { proposed, published, version, state },
}: Omit<ProposalProps, 'accountId'>) => {
  const { t } = useI18n();
  const same =
    published !== null && JSON.stringify(published.content) === JSON.stringify(proposed.content);
  const waits = published !== null && state === 'proposed';
  return (
    <div className={styles.sides} data-sides={published && !same ? '2' : '1'}>
      <section aria-labelledby="proposed-text">
        <h2 id="proposed-text">{t(waits ? 'proposals.waitingText' : 'proposals.proposedText')}</h2>
        <ProposalContentView content={proposed.content} />
      </section>
      {published && !same ? (
        <section aria-labelledby="published-text">
          <h2 id="published-text">{t('proposals.publishedText', { version: version ?? 1 })}</h2>
          <ProposalContentView content={published.content} />
        </section>
      ) : null}
    </div>
  );
};

const SupportButton = ({ proposal }: Omit<ProposalProps, 'accountId'>) => {
  const { t } = useI18n();
  const api = useApi();
  const { id: proposalId, supported, may } = proposal;
  const [id, setId] = useState(() => crypto.randomUUID());
  const change = useProposalChange((support: boolean) =>
    bodyOf(
      api.PUT('/api/proposals/{proposalId}/support', {
        params: { path: { proposalId } },
        body: { id, support },
      }),
    ).then(() => setId(crypto.randomUUID())),
  );
  if (!may.support) return null;
  return (
    <div>
      <Button
        variant={supported ? 'secondary' : 'primary'}
        aria-pressed={supported}
        busy={change.busy}
        onClick={() => change.run(!supported)}
      >
        {t(supported ? 'proposals.unsupport' : 'proposals.support')}
      </Button>
      <FormFailure failure={change.failure} />
    </div>
  );
};

const ProposalPage = () => {
  const { t, locale } = useI18n();
  const { proposalId = '' } = useParams();
  const account = useAccount();
  const query = useQuery({
    ...proposalQuery({ api: useApi(), accountId: account?.id ?? '', locale }, proposalId),
    enabled: Boolean(account),
  });
  return (
    <SignedInPage title={query.data?.title ?? t('proposals.title')} wide>
      {(signedIn) => (
        <AskedData query={query}>
          {(proposal) => <Proposal accountId={signedIn.id} proposal={proposal} />}
        </AskedData>
      )}
    </SignedInPage>
  );
};

export default ProposalPage;
