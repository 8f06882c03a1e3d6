import { useQuery } from '@tanstack/react-query';
import { Button, EmptyState, Notice } from '@weft/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { AuthorPage } from './author-page.js';
import { draftFactsQuery, historyQuery } from './authoring.queries.js';
import { ComparePart } from './compare-part.js';
import { DraftLinks } from './draft-links.js';
import { HistoryRun } from './history-run.js';
import { historyRuns } from './history-runs.js';
import { PagedList } from './paged-list.js';
import { useAuthoringTexts } from './texts.js';
import { useDraftAction } from './use-draft-action.js';

interface Restored {
  path: string;
  /** What stood there before; null where there was no such file. */
  before: number | null;
}

const DraftHistory = ({ accountId, draftId }: { accountId: string; draftId: string }) => {
  const { history: texts } = useAuthoringTexts();
  const api = useApi();
  const [page, setPage] = useState(1);
  const [restored, setRestored] = useState<Restored | null>(null);
  const query = useQuery(historyQuery(api, draftId, { page }));
  const params = { path: { draftId } };
  const restore = useDraftAction(async (asked: { path: string; revision: number }) => {
    const { path } = asked;
    const read = api.GET('/api/drafts/{draftId}/history', {
      params: { ...params, query: { path, page: 1 } },
    });
    const [newest] = (await bodyOf(read)).items;
    const change = { kind: 'restore' as const, ...asked };
    const body = { id: crypto.randomUUID(), change };
    await api.POST('/api/drafts/{draftId}/changes', { params, body });
    setRestored({ path, before: newest && newest.size !== null ? newest.revision : null });
  });
  const undo = useDraftAction(async ({ path, before }: Restored) => {
    const change =
      before === null
        ? { kind: 'remove' as const, place: path }
        : { kind: 'restore' as const, path, revision: before };
    const body = { id: crypto.randomUUID(), change };
    await api.POST('/api/drafts/{draftId}/changes', { params, body });
    setRestored(null);
  });
  return (
    <>
      <p>{texts.lead}</p>
      {restored ? (
        <Notice kind="positive" live>
          <p>{texts.restored(restored.path)}</p>
          <Button variant="secondary" busy={undo.busy} onClick={() => undo.run(restored)}>
            {texts.undo}
          </Button>
        </Notice>
      ) : null}
      <FormFailure failure={restore.failure ?? undo.failure} />
      <ComparePart draftId={draftId} />
      <section aria-labelledby="moments">
        <h2 id="moments">{texts.title}</h2>
        <PagedList {...{ query, page, onPage: setPage }} empty={<EmptyState title={texts.empty} />}>
          {(items) =>
            historyRuns(items).map((run) => (
              <HistoryRun
                key={run[0]?.revision}
                {...{ accountId, draftId, run }}
                busy={restore.busy}
                onRestore={restore.run}
              />
            ))
          }
        </PagedList>
      </section>
    </>
  );
};

/** Everything that was written in a draft, with its differences and the way back. */
const HistoryPage = () => {
  const texts = useAuthoringTexts();
  const { locale } = useI18n();
  const { draftId = '' } = useParams();
  const { data: draft } = useQuery(draftFactsQuery(useApi(), draftId));
  const name = texts.history.title;
  const title = draft ? `${name}: ${draft.title[locale]}` : name;
  return (
    <AuthorPage title={title} wide>
      {({ id }) => (
        <>
          <DraftLinks draftId={draftId} shown="history" />
          <DraftHistory accountId={id} draftId={draftId} />
        </>
      )}
    </AuthorPage>
  );
};

export default HistoryPage;
