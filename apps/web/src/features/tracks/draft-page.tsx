import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOffline } from '../../platform/offline/index.js';
import { PageData } from '../../platform/page/page-data.js';
import type { SessionAccount } from '../../platform/session/session.queries.js';
import { SignedInPage } from '../identity/index.js';
import { DraftStudio } from './draft-studio.js';
import { draftQuery, mayMakeTracks, trackModulesQuery } from './tracks.queries.js';
import './texts.js';

const LoadedDraft = ({ account, draftId }: { account: SessionAccount; draftId: string }) => {
  const input = { api: useApi(), offline: useOffline(), accountId: account.id };
  const draft = useQuery(draftQuery(input, draftId));
  const modules = useQuery(trackModulesQuery(input));
  return (
    <PageData query={draft}>
      {(loaded) => (
        <PageData query={modules}>
          {(known) => <DraftStudio key={draftId} account={account} modules={known} {...loaded} />}
        </PageData>
      )}
    </PageData>
  );
};

/** One draft of a track, for its owner and editors; which part is shown is in the address. */
const DraftPage = () => {
  const { t } = useI18n();
  const { draftId = '' } = useParams();
  return (
    <SignedInPage title={t('tracks.draftTitle')} wide>
      {(account) =>
        mayMakeTracks(account.roles) ? (
          <LoadedDraft account={account} draftId={draftId} />
        ) : (
          <p>{t('tracks.lecturersOnly')}</p>
        )
      }
    </SignedInPage>
  );
};

export default DraftPage;
