import { useQuery } from '@tanstack/react-query';
import type { AgreementSummary } from '@weft/contracts';
import { groupAgreement } from '@weft/rules';
import { EmptyState, Select } from '@weft/ui';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { PageLinks } from '../../platform/page/page-links.js';
import sheet from '../../platform/page/sheet.module.css';
import { oneOf, useAddress } from '../../platform/page/use-address.js';
import { SignedInPage } from '../identity/index.js';
import { agreementsQuery } from './agreements.queries.js';
import './texts.js';

const states = ['sent', 'questions', 'approved', 'draft'] as const;

const Queue = () => {
  const { t, locale } = useI18n();
  const { cohortId = '' } = useParams();
  const { params, change } = useAddress();
  const asked = oneOf(states, params.get('state'));
  const page = Math.max(1, Number(params.get('page')) || 1);
  const query = useQuery(
    agreementsQuery(useApi(), cohortId, { locale, page, ...(asked && { state: asked }) }),
  );
  const addressOf = (to: number) =>
    `/cohorts/${cohortId}/agreements?${new URLSearchParams({ ...(asked && { state: asked }), page: `${to}` })}`;
  return (
    <>
      <p>
        <Link to={`/cohorts/${cohortId}`}>{t('agreements.toCohort')}</Link>
      </p>
      <Select
        label={t('agreements.filter')}
        value={asked ?? ''}
        onChange={({ target }) => change('state', target.value, ['page'])}
      >
        <option value="">{t('agreements.anyState')}</option>
        {states.map((state) => (
          <option key={state} value={state}>
            {t(`agreements.marks.${state}`)}
          </option>
        ))}
      </Select>
      <PageData query={query}>
        {({ items, pages, waiting }) => (
          <>
            <p role="status">{t('agreements.waiting', { count: waiting })}</p>
            {items.length === 0 ? (
              <EmptyState title={t('agreements.queueEmpty')}>
                <p>{t('agreements.queueEmptyHelp')}</p>
              </EmptyState>
            ) : null}
            <ul role="list" className={sheet.list}>
              {items.map((item) => (
                <Row key={`${item.teamId} ${item.subject}`} item={item} />
              ))}
            </ul>
            {pages > 1 ? <PageLinks {...{ page, pages, addressOf }} /> : null}
          </>
        )}
      </PageData>
    </>
  );
};

const Row = ({ item }: { item: AgreementSummary }) => {
  const { t, moment } = useI18n();
  const { teamId, teamName, subject, title, state, rounds, changedAt } = item;
  const path = `/teams/${teamId}/agreement${subject === groupAgreement ? '' : `/${subject}`}`;
  return (
    <li>
      <Link to={path}>
        {teamName}: {title ?? t('agreements.groupTitle')}
      </Link>
      <span className={sheet.muted}>
        {t(`agreements.marks.${state}`)} · {t('agreements.roundNumber', { number: rounds })} ·{' '}
        <time dateTime={changedAt}>{moment(changedAt)}</time>
      </span>
    </li>
  );
};

/** What teams of a cohort sent, for its lecturers. */
const AgreementsPage = () => {
  const { t } = useI18n();
  return (
    <SignedInPage title={t('agreements.queue')} wide>
      {() => <Queue />}
    </SignedInPage>
  );
};

export default AgreementsPage;
