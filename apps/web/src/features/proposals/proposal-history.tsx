import { useQuery } from '@tanstack/react-query';
import { Disclosure, Skeleton } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { ProposalContentView } from './proposal-content-view.js';
import { proposalTextQuery, type ProposalDetail } from './proposals.queries.js';
import styles from './proposals.module.css';

/** What happened to a proposal, in order, each text one key away. */
export const ProposalHistory = ({ proposal }: { proposal: ProposalDetail }) => {
  const { t } = useI18n();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('proposals.history')}</h2>
      <ol role="list" className={styles.history}>
        {proposal.events.map((event) => (
          <Event key={event.id} proposalId={proposal.id} event={event} />
        ))}
      </ol>
    </section>
  );
};

interface EventProps {
  proposalId: string;
  event: ProposalDetail['events'][number];
}

const Event = ({
  proposalId,
  event: { id, kind, at, name, reason, text, version },
}: EventProps) => {
  const { t, moment } = useI18n();
  const what = t(`proposals.events.${kind}`);
  return (
    <li>
      <p>
        <span className={sheet.muted}>
          <time dateTime={at}>{moment(at)}</time>
        </span>{' '}
        <strong>
          {name ? t('proposals.eventBy', { what, name }) : t('proposals.eventByLearner', { what })}
        </strong>
        {version === null ? null : <> · {t('proposals.version', { version })}</>}
      </p>
      {reason ? <p className={styles.reason}>{reason}</p> : null}
      {text ? <EarlierText proposalId={proposalId} eventId={id} at={moment(at)} /> : null}
    </li>
  );
};

const EarlierText = (given: { proposalId: string; eventId: string; at: string }) => {
  const { t } = useI18n();
  const { proposalId, eventId, at } = given;
  const [open, setOpen] = useState(false);
  const { data } = useQuery({
    ...proposalTextQuery(useApi(), proposalId, eventId),
    enabled: open,
  });
  return (
    <Disclosure summary={t('proposals.showTextOf', { at })} onToggle={setOpen}>
      {open && data ? <ProposalContentView content={data.content} /> : null}
      {open && !data ? <Skeleton label={t('site.loading')} /> : null}
    </Disclosure>
  );
};
