import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import '../../platform/i18n/me.texts.js';
import { useOffline } from '../../platform/offline/index.js';
import { MyPages } from '../../platform/page/my-pages.js';
import { CalendarAddress, MyCalendar } from '../cohorts/index.js';
import { goalsQuery } from '../goals/index.js';
import { SignedInPage } from '../identity/index.js';

const CalendarOf = ({ accountId }: { accountId: string }) => {
  const { t, date, locale } = useI18n();
  const { data } = useQuery(
    goalsQuery({ api: useApi(), offline: useOffline(), accountId, locale }),
  );
  const own = (data?.items ?? []).flatMap(({ id, text, dueOn, removed }) => {
    if (dueOn === null || removed) return [];
    const line = (
      <>
        <Link to="/me/goals">{text}</Link>
        <span>
          {t('me.calendar.goal')},{' '}
          <time dateTime={dueOn}>{t('me.dueOn', { date: date(dueOn) })}</time>
        </span>
      </>
    );
    return [{ key: id, day: dueOn, text: `${t('me.calendar.goal')}: ${text}`, line }];
  });
  return (
    <>
      <MyCalendar accountId={accountId} own={own} />
      <CalendarAddress />
    </>
  );
};

/** Every date that is somebody's: of her cohorts, stretched ones too, and of her own goals. */
const CalendarPage = () => {
  const { t } = useI18n();
  return (
    <SignedInPage title={t('me.calendar.title')} wide>
      {(account) => (
        <>
          <MyPages />
          <p>{t('me.calendar.lead')}</p>
          <CalendarOf accountId={account.id} />
        </>
      )}
    </SignedInPage>
  );
};

export default CalendarPage;
