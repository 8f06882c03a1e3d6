import { useQuery } from '@tanstack/react-query';
import { compareTracks } from '@weft/rules';
import { Button, Dialog } from '@weft/ui';
import { useState } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { ChangeList } from './change-list.js';
import { useStudio } from './studio-context.js';
import styles from './tracks.module.css';
import { revisionsQuery } from './tracks.queries.js';

/** Every state that was saved, by whom; one can look at what changed since, and go back. */
export const HistoryView = () => {
  const { t, moment } = useI18n();
  const { draft, saved } = useStudio();
  const [page, setPage] = useState(1);
  const [shown, setShown] = useState<{ revision: number; at: string } | null>(null);
  const query = useQuery(revisionsQuery(useApi(), draft.id, page));
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('tracks.history.title')}</h2>
      <PageData query={query}>
        {({ items, pages }) => (
          <>
            <ol role="list" className={sheet.list}>
              {items.map(({ revision, at, by }) => (
                <li key={revision}>
                  <p>
                    {t('tracks.history.state', { at: moment(at), by })}{' '}
                    {revision === saved.revision ? (
                      <span className={sheet.muted}>({t('tracks.history.now')})</span>
                    ) : null}
                  </p>
                  {revision === saved.revision ? null : (
                    <Button
                      variant="quiet"
                      aria-label={`${t('tracks.history.show')}: ${moment(at)}`}
                      onClick={() => setShown({ revision, at })}
                    >
                      {t('tracks.history.show')}
                    </Button>
                  )}
                </li>
              ))}
            </ol>
            {pages > 1 ? (
              <div className={styles.tools}>
                <Button variant="secondary" disabled={page <= 1} onClick={() => setPage(page - 1)}>
                  {t('tracks.history.newer')}
                </Button>
                <Button
                  variant="secondary"
                  disabled={page >= pages}
                  onClick={() => setPage(page + 1)}
                >
                  {t('tracks.history.older')}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </PageData>
      {shown ? (
        <RevisionDialog key={shown.revision} {...shown} onClose={() => setShown(null)} />
      ) : null}
    </section>
  );
};

interface RevisionDialogProps {
  revision: number;
  at: string;
  onClose: () => void;
}

const RevisionDialog = ({ revision, at, onClose }: RevisionDialogProps) => {
  const { t, moment } = useI18n();
  const { draft, track, titleOf, replace } = useStudio();
  const api = useApi();
  const query = useQuery({
    queryKey: ['tracks', 'revision', draft.id, revision],
    queryFn: () => {
      const params = { path: { draftId: draft.id, revision } };
      return bodyOf(api.GET('/api/tracks/drafts/{draftId}/revisions/{revision}', { params }));
    },
    staleTime: Infinity,
  });
  return (
    <Dialog
      open
      title={t('tracks.history.since', { at: moment(at) })}
      closeLabel={t('tracks.close')}
      onClose={onClose}
    >
      <PageData query={query}>
        {({ content }) => (
          <div className={styles.fields}>
            <ChangeList changes={compareTracks(content, track, titleOf)} />
            <Button
              onClick={() => {
                replace(content, t('tracks.history.restored'));
                onClose();
              }}
            >
              {t('tracks.history.restore')}
            </Button>
          </div>
        )}
      </PageData>
    </Dialog>
  );
};
