import { useQuery } from '@tanstack/react-query';
import type { DraftRevision } from '@weft/contracts';
import { Button, EmptyState, Notice } from '@weft/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { Pager } from '../../platform/page/pager.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { historyQuery, mayWriteModules } from './authoring.queries.js';
import styles from './authoring.module.css';
import { ComparePart } from './compare-part.js';
import { DraftLinks } from './draft-links.js';
import { RevisionView } from './revision-view.js';
import { useAuthoringTexts } from './texts.js';
import { useDraftAction } from './use-draft-action.js';

interface Restored {
  path: string;
  /** What stood there before; null where there was no such file. */
  before: number | null;
}

const DraftHistory = ({ accountId, draftId }: { accountId: string; draftId: string }) => {
  const { moment } = useI18n();
  const { history: texts, list } = useAuthoringTexts();
  const api = useApi();
  const [page, setPage] = useState(1);
  const [shown, setShown] = useState<number | null>(null);
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
        <PageData query={query}>
          {({ items, pages }) => (
            <>
              {items.length === 0 ? <EmptyState title={texts.empty} /> : null}
              <ol role="list" className={sheet.list}>
                {items.map((one: DraftRevision) => (
                  <li key={`${one.revision} ${one.path}`}>
                    <p className={styles.path}>{one.path}</p>
                    <p className={sheet.muted}>
                      {texts.by(texts.kinds[one.kind], one.by, moment(one.at))}
                    </p>
                    <Button
                      variant="quiet"
                      aria-expanded={shown === one.revision}
                      onClick={() => setShown(shown === one.revision ? null : one.revision)}
                    >
                      {texts.show(one.path)}
                    </Button>
                    {shown === one.revision ? (
                      <RevisionView
                        {...{ accountId, draftId, revision: one.revision }}
                        busy={restore.busy}
                        onRestore={
                          one.size === null
                            ? null
                            : () => restore.run({ path: one.path, revision: one.revision })
                        }
                      />
                    ) : null}
                  </li>
                ))}
              </ol>
              <Pager
                {...{ page, pages, onPage: setPage }}
                labels={{
                  ...{ previous: list.previous, next: list.next },
                  position: list.position(page, pages),
                }}
              />
            </>
          )}
        </PageData>
      </section>
    </>
  );
};

/** Everything that was written in a draft, with its differences and the way back. */
const HistoryPage = () => {
  const texts = useAuthoringTexts();
  const { draftId = '' } = useParams();
  return (
    <SignedInPage title={texts.history.title} wide>
      {({ id, roles }) =>
        mayWriteModules(roles) ? (
          <>
            <DraftLinks draftId={draftId} shown="history" />
            <DraftHistory accountId={id} draftId={draftId} />
          </>
        ) : (
          <p>{texts.notForYou}</p>
        )
      }
    </SignedInPage>
  );
};

export default HistoryPage;
