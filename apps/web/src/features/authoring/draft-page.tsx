import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useOffline } from '../../platform/offline/index.js';
import { PageData } from '../../platform/page/page-data.js';
import { SignedInPage } from '../identity/index.js';
import { draftQuery, mayWriteModules } from './authoring.queries.js';
import { DraftLinks } from './draft-links.js';
import { DraftRoom } from './draft-room.js';
import { useAuthoringTexts } from './texts.js';

const LoadedDraft = ({ accountId, draftId }: { accountId: string; draftId: string }) => {
  const query = useQuery(draftQuery({ api: useApi(), offline: useOffline(), accountId, draftId }));
  return (
    <PageData query={query}>
      {(loaded) => <DraftRoom key={draftId} accountId={accountId} {...loaded} />}
    </PageData>
  );
};

/** One draft of a module, for its authors. */
const DraftPage = () => {
  const texts = useAuthoringTexts();
  const { draftId = '' } = useParams();
  return (
    <SignedInPage title={texts.title} wide="full">
      {({ id, roles }) =>
        mayWriteModules(roles) ? (
          <>
            <DraftLinks draftId={draftId} shown="write" />
            <LoadedDraft accountId={id} draftId={draftId} />
          </>
        ) : (
          <p>{texts.notForYou}</p>
        )
      }
    </SignedInPage>
  );
};

export default DraftPage;
