import { useQuery } from '@tanstack/react-query';
import type { DraftThread } from '@weft/contracts';
import { Button, EmptyState, Notice } from '@weft/ui';
import { useRef, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { type Done, DoneNotice } from '../../platform/page/done-notice.js';
import { PageData } from '../../platform/page/page-data.js';
import { PageLinks } from '../../platform/page/page-links.js';
import sheet from '../../platform/page/sheet.module.css';
import { DraftLinks } from '../authoring/index.js';
import { SignedInPage } from '../identity/index.js';
import { draftSignalsQuery } from '../publishing/index.js';
import { BulkBar } from './bulk-bar.js';
import { DraftRemark } from './draft-remark.js';
import { OwnRemark } from './own-remark.js';
import { filtersOf, RemarkFilters } from './remark-filters.js';
import { useThreadTexts } from './texts.js';
import { draftThreadsQuery, type DraftThreadsPage } from './threads.queries.js';
import { type DraftActs, useDraftActs } from './use-draft-acts.js';
import styles from './threads.module.css';

interface OwnProps {
  draftId: string;
  page: DraftThreadsPage;
}

interface RemarksProps extends OwnProps {
  acts: DraftActs;
  onWithdrawn: (thread: DraftThread) => void;
}

/**
 * The way to a remark of an author's own, where there is a version to make it on.
 * `newest`: nothing else was done since.
 */
const OwnRemarkStart = ({ draftId, page, newest }: OwnProps & { newest: boolean }) => {
  const texts = useThreadTexts();
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  if (page.versions.length === 0) return null;
  if (open) {
    return (
      <OwnRemark
        {...{ draftId, page }}
        onDone={(made) => {
          setOpen(false);
          setSaved(made);
        }}
      />
    );
  }
  return (
    <div className={styles.actions}>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {texts.compose.title}
      </Button>
      {saved && newest ? <p role="status">{texts.saved}</p> : null}
    </div>
  );
};

const Remarks = ({ draftId, page, acts, onWithdrawn }: RemarksProps) => {
  const t = useThreadTexts().studio;
  const [search] = useSearchParams();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { data } = useQuery(draftSignalsQuery(useApi(), draftId));
  const signalsAt = ({ lessonId, place }: DraftThread) =>
    place === null
      ? []
      : (data?.lessons.find((lesson) => lesson.lessonId === lessonId)?.blocks ?? []).filter(
          ({ within }) => within === place.blockId,
        );
  const shown = chosen.filter((id) => page.items.some((thread) => thread.id === id));
  const choose = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  const addressOf = (number: number) => {
    const next = new URLSearchParams(search);
    next.set('page', String(number));
    return `/studio/drafts/${draftId}/remarks?${next.toString()}`;
  };
  const filters = filtersOf(search);
  const pageLinks =
    page.pages > 1 ? (
      <PageLinks page={filters.page ?? 1} pages={page.pages} addressOf={addressOf} />
    ) : null;
  return (
    <>
      <RemarkFilters page={page} />
      <div className={styles.listHead}>
        <p role="status">{t.total(page.total)}</p>
        <p className={sheet.muted}>{t.keys}</p>
      </div>
      {shown.length > 0 ? (
        <BulkBar page={page} chosen={shown} acts={acts} onDone={() => setChosen([])} />
      ) : null}
      {page.items.length === 0 ? <p>{t.empty}</p> : null}
      <div data-remarks>
        {page.items.map((thread) => (
          <DraftRemark
            key={thread.id}
            {...{ draftId, thread, page, acts }}
            signals={signalsAt(thread)}
            chosen={shown.includes(thread.id)}
            onChoose={() => choose(thread.id)}
            onWithdrawn={() => onWithdrawn(thread)}
          />
        ))}
      </div>
      {pageLinks}
    </>
  );
};

/** The list with what was done last, which stays when nothing else is left. */
const RemarksDesk = ({ draftId, page }: OwnProps) => {
  const texts = useThreadTexts();
  const t = texts.studio;
  const acts = useDraftActs(draftId);
  const [done, setDone] = useState<Done | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { result } = acts;
  const withdrawn = result?.kind === 'remove' && result.changed > 0 ? done : null;
  return (
    <div ref={list} className={styles.page}>
      <OwnRemarkStart {...{ draftId, page }} newest={result === null} />
      <FormFailure failure={acts.failure} />
      <DoneNotice
        {...{ done: withdrawn, list }}
        busy={acts.busy}
        undoLabel={texts.undo}
        onUndo={({ undo }) => void undo()}
      />
      {result && !withdrawn ? (
        <Notice kind="positive" live>
          {result.kind === 'restore' ? t.restored : t.changed(result.changed, result.asked)}
        </Notice>
      ) : null}
      {Object.values(page.counts).every((count) => count === 0) ? (
        <EmptyState title={t.emptyAll} />
      ) : (
        <Remarks
          {...{ draftId, page, acts }}
          onWithdrawn={(thread) => {
            const { id, text, wording } = thread;
            setDone({
              said: t.withdrawn,
              undo: async () => {
                await acts.act([id], { kind: 'restore', text, wording });
              },
            });
          }}
        />
      )}
    </div>
  );
};

/** All remarks on a draft, for who writes it. */
const DraftRemarksPage = () => {
  const t = useThreadTexts().studio;
  const { locale } = useI18n();
  const { draftId = '' } = useParams();
  const [search] = useSearchParams();
  const api = useApi();
  const query = useQuery(draftThreadsQuery(api, draftId, filtersOf(search)));
  const title = query.data ? `${t.title}: ${query.data.draft.title[locale]}` : t.title;
  return (
    <SignedInPage title={title} wide>
      {() => (
        <div className={styles.page}>
          <DraftLinks draftId={draftId} shown="remarks" />
          <p>{t.lead}</p>
          <PageData query={query}>
            {(page) => <RemarksDesk draftId={draftId} page={page} />}
          </PageData>
        </div>
      )}
    </SignedInPage>
  );
};

export default DraftRemarksPage;
