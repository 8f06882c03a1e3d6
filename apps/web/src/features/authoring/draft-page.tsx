import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOffline } from '../../platform/offline/index.js';
import { PageData } from '../../platform/page/page-data.js';
import { useAccount } from '../../platform/session/session.queries.js';
import { AuthorPage } from './author-page.js';
import { draftQuery, mayWriteModules } from './authoring.queries.js';
import { DraftLinks } from './draft-links.js';
import { DraftRoom, type LoadedDraft } from './draft-room.js';
import { useAuthoringTexts } from './texts.js';
import { useLessonWorker } from './use-lesson-worker.js';

interface DraftingProps {
  accountId: string;
  query: UseQueryResult<LoadedDraft>;
}

/** What draws up texts makes itself ready while the draft is still on its way. */
const Drafting = ({ accountId, query }: DraftingProps) => {
  const lessons = useLessonWorker(accountId);
  return (
    <PageData query={query}>
      {(loaded) => <DraftRoom {...{ accountId, lessons }} {...loaded} />}
    </PageData>
  );
};

/** One draft of a module, for its authors. */
const DraftPage = () => {
  const texts = useAuthoringTexts();
  const { locale } = useI18n();
  const { draftId = '' } = useParams();
  const account = useAccount();
  const asked = { api: useApi(), offline: useOffline(), accountId: account?.id ?? '', draftId };
  const enabled = account ? mayWriteModules(account.roles) : false;
  const query = useQuery({ ...draftQuery(asked), enabled });
  const draft = query.data?.draft;
  return (
    <AuthorPage
      title={draft ? `${draft.moduleCode} ${draft.title[locale]}` : texts.title}
      wide="full"
    >
      {({ id }) => (
        <>
          <DraftLinks draftId={draftId} shown="write" />
          <Drafting key={draftId} accountId={id} query={query} />
        </>
      )}
    </AuthorPage>
  );
};

export default DraftPage;
