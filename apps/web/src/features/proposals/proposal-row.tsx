import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import type { ProposalSummary } from './proposals.queries.js';

type Facts = Pick<
  ProposalSummary,
  'kind' | 'cohort' | 'state' | 'version' | 'mine' | 'author' | 'supporters' | 'changedAt'
>;

/** What a proposal is, whose, and how it stands, in one line. */
export const ProposalFacts = ({ proposal }: { proposal: Facts }) => {
  const { t, moment } = useI18n();
  const { kind, cohort, state, version, mine, author, supporters, changedAt } = proposal;
  const by = author ? t('proposals.by', { name: author }) : t('proposals.byLearner');
  return (
    <>
      <p>
        <strong>{t(`proposals.states.${state}`)}</strong>
        {version === null ? null : <> · {t('proposals.version', { version })}</>}
        {cohort ? <> · {t('proposals.supporters', { count: supporters })}</> : null}
      </p>
      <p className={sheet.muted}>
        {t(`proposals.kinds.${kind}`)} {mine ? t('proposals.byYou') : by} ·{' '}
        {cohort?.title ?? t('proposals.site')} ·{' '}
        {t('proposals.changedOn', { at: moment(changedAt) })}
      </p>
    </>
  );
};

/** A proposal in a list. */
export const ProposalRow = ({ proposal }: { proposal: ProposalSummary }) => (
  <li>
    <h3>
      <Link to={`/proposals/${proposal.id}`}>{proposal.title}</Link>
    </h3>
    <ProposalFacts proposal={proposal} />
  </li>
);
