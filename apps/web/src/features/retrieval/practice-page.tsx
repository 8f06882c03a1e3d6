import { useQuery } from '@tanstack/react-query';
import { EmptyState, Skeleton, buttonClass } from '@weft/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import type { PracticeCard } from '@weft/contracts';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import '../../platform/i18n/me.texts.js';
import { useOffline, useOutboxSnapshot } from '../../platform/offline/index.js';
import { MyPages } from '../../platform/page/my-pages.js';
import { PageData } from '../../platform/page/page-data.js';
import { SignedInPage } from '../identity/index.js';
import { practiceQuery, type Practice } from './practice.queries.js';
import { PracticeSession } from './practice-session.js';
import { unanswered } from './reviews.js';

const Nothing = ({ practice: { nextOn, done } }: { practice: Practice }) => {
  const { t, date } = useI18n();
  return (
    <EmptyState title={t('me.practice.nothing')}>
      {done > 0 ? <p>{t('me.practice.done', { count: done })}</p> : null}
      <p>
        {nextOn === null
          ? t('me.practice.nothingYet')
          : t('me.practice.nothingNext', { date: date(nextOn) })}
      </p>
      <Link className={buttonClass('secondary')} to="/me">
        {t('me.practice.home')}
      </Link>
    </EmptyState>
  );
};

/** The cards that were due when practice began: they stay, while what is due changes. */
const Round = ({
  accountId,
  practice,
  onMore,
}: {
  accountId: string;
  practice: Practice;
  onMore: () => void;
}) => {
  const { entries } = useOutboxSnapshot();
  const [cards] = useState<readonly PracticeCard[]>(() => unanswered(practice.cards, entries));
  if (cards.length === 0) return <Nothing practice={practice} />;
  const more = practice.due - practice.cards.length;
  return <PracticeSession accountId={accountId} cards={cards} more={more} onMore={onMore} />;
};

const PracticeOf = ({ accountId }: { accountId: string }) => {
  const { t, locale } = useI18n();
  const [round, setRound] = useState(0);
  const query = useQuery({
    ...practiceQuery({ api: useApi(), offline: useOffline(), accountId, locale }),
    gcTime: 0,
  });
  const more = () => void query.refetch().then(() => setRound(round + 1));
  // What an earlier visit left in memory is of then: what is due now is asked first.
  if (query.isFetching && round === 0 && !query.isFetchedAfterMount) {
    return <Skeleton label={t('site.loading')} lines={6} />;
  }
  return (
    <PageData query={query}>
      {(practice) => <Round key={round} accountId={accountId} practice={practice} onMore={more} />}
    </PageData>
  );
};

/** Questions that come back when they are about to be forgotten (P23). */
const PracticePage = () => {
  const { t } = useI18n();
  return (
    <SignedInPage title={t('me.practice.title')}>
      {(account) => (
        <>
          <MyPages />
          <p>{t('me.practice.lead')}</p>
          <PracticeOf accountId={account.id} />
        </>
      )}
    </SignedInPage>
  );
};

export default PracticePage;
