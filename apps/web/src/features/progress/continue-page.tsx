import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@weft/ui';
import { Navigate } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import '../../platform/i18n/me.texts.js';
import { useOffline } from '../../platform/offline/index.js';
import { PageData } from '../../platform/page/page-data.js';
import { SignedInPage } from '../identity/index.js';
import { addressOfStep } from './home-next-step.js';
import { homeQuery } from './learner-home.queries.js';

const Onward = ({ accountId }: { accountId: string }) => {
  const { t, locale } = useI18n();
  const query = useQuery(homeQuery({ api: useApi(), offline: useOffline(), accountId, locale }));
  return (
    <PageData query={query}>
      {({ nextStep }) => (
        <>
          <Skeleton label={t('me.phone.moving')} lines={3} />
          <Navigate to={nextStep.lesson ? addressOfStep(nextStep) : '/me'} replace />
        </>
      )}
    </PageData>
  );
};

/** The short address: takes whoever is signed in to where she was reading, on any device. */
const ContinuePage = () => {
  const { t } = useI18n();
  return (
    <SignedInPage title={t('me.phone.title')}>
      {(account) => <Onward accountId={account.id} />}
    </SignedInPage>
  );
};

export default ContinuePage;
