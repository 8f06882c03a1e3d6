import { useQuery } from '@tanstack/react-query';
import type { DraftSummary } from '@weft/contracts';
import { Button, EmptyState, Notice } from '@weft/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { AuthorPage } from './author-page.js';
import styles from './authoring.module.css';
import { draftsQuery } from './authoring.queries.js';
import { BringForm } from './bring-form.js';
import { ForkForm } from './fork-form.js';
import { FreshForm } from './fresh-form.js';
import { PagedList } from './paged-list.js';
import { useAuthoringTexts } from './texts.js';
import { useDraftAction } from './use-draft-action.js';

const MyDrafts = () => {
  const { locale } = useI18n();
  const texts = useAuthoringTexts();
  const api = useApi();
  const [archived, setArchived] = useState(false);
  const [page, setPage] = useState(1);
  const [put, setPut] = useState<DraftSummary | null>(null);
  const query = useQuery(draftsQuery(api, archived, page));
  const archive = useDraftAction(async (asked: { draft: DraftSummary; archived: boolean }) => {
    const params = { path: { draftId: asked.draft.id } };
    const body = { archived: asked.archived };
    await api.PUT('/api/drafts/{draftId}/archived', { params, body });
    setPut(asked.archived ? asked.draft : null);
  });
  const { list } = texts;
  return (
    <>
      <p>{texts.lead}</p>
      {put ? (
        <Notice kind="positive" live>
          <p>{list.archivedNow(put.title[locale])}</p>
          <Button variant="secondary" onClick={() => archive.run({ draft: put, archived: false })}>
            {list.undo}
          </Button>
        </Notice>
      ) : null}
      <FormFailure failure={archive.failure} />
      <section aria-labelledby="drafts">
        <h2 id="drafts">{archived ? list.archivedTitle : list.mine}</h2>
        <label className={sheet.actions}>
          <input
            type="checkbox"
            checked={archived}
            onChange={(event) => {
              setArchived(event.target.checked);
              setPage(1);
            }}
          />
          <span>{list.showArchived}</span>
        </label>
        <PagedList
          {...{ query, page, onPage: setPage }}
          empty={
            archived ? (
              <EmptyState title={list.emptyArchived} />
            ) : (
              <EmptyState title={list.empty}>
                <p>{list.emptyHelp}</p>
              </EmptyState>
            )
          }
        >
          {(items) =>
            items.map((draft) => (
              <li key={draft.id}>
                <DraftFacts draft={draft} />
                <div className={styles.acts}>
                  <Button
                    variant="quiet"
                    busy={archive.busy}
                    onClick={() => archive.run({ draft, archived: !draft.archived })}
                  >
                    {draft.archived ? list.restore : list.archive}
                    <span className="visually-hidden">: {draft.title[locale]}</span>
                  </Button>
                </div>
              </li>
            ))
          }
        </PagedList>
      </section>
      <ForkForm />
      <FreshForm />
      <BringForm />
    </>
  );
};

const DraftFacts = ({ draft }: { draft: DraftSummary }) => {
  const { locale, moment } = useI18n();
  const { list } = useAuthoringTexts();
  const { id, title, moduleCode, origin, version, own, updatedAt, updatedBy } = draft;
  const facts = [
    moduleCode,
    origin ? list.from(origin.code, origin.version) : list.fresh,
    ...(version === null ? [] : [list.version(version)]),
    ...(own ? [] : [list.colleague]),
  ];
  return (
    <>
      <Link to={`/studio/drafts/${id}`}>{title[locale]}</Link>
      <p className={sheet.muted}>{facts.join(' · ')}</p>
      <p className={sheet.muted}>{list.facts(moment(updatedAt), updatedBy)}</p>
    </>
  );
};

/** Drafts of modules: one's own, and three ways to begin another. */
const DraftsPage = () => {
  const texts = useAuthoringTexts();
  return (
    <AuthorPage title={texts.title} wide>
      {() => <MyDrafts />}
    </AuthorPage>
  );
};

export default DraftsPage;
