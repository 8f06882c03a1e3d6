import { useQuery } from '@tanstack/react-query';
import type { TrackDraftSummary } from '@weft/contracts';
import { Button, Disclosure, EmptyState, Notice } from '@weft/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { NewTrackForm, type Origin } from './new-track-form.js';
import { mayMakeTracks, myTracksQuery } from './tracks.queries.js';
import styles from './tracks.module.css';
import { useTrackChange } from './use-track-change.js';
import './texts.js';

const MyTracks = () => {
  const { t, locale, date } = useI18n();
  const api = useApi();
  const query = useQuery(myTracksQuery(api));
  const [origin, setOrigin] = useState<Origin | null>(null);
  const [put, setPut] = useState<TrackDraftSummary | null>(null);
  const archive = useTrackChange(
    async ({ draft, archived }: { draft: TrackDraftSummary; archived: boolean }) => {
      const params = { path: { draftId: draft.id } };
      await api.PUT('/api/tracks/drafts/{draftId}/archived', { params, body: { archived } });
      setPut(archived ? draft : null);
    },
  );
  return (
    <PageData query={query}>
      {({ drafts, published }) => {
        const archived = drafts.filter((draft) => draft.archived);
        const current = drafts.filter((draft) => !draft.archived);
        return (
          <>
            <p>{t('tracks.lead')}</p>
            <p>
              <Link to="/studio/drafts">{t('tracks.writeModules')}</Link>
            </p>
            {put ? (
              <Notice kind="positive" live>
                <p>{t('tracks.archivedNow', { title: put.title[locale] })}</p>
                <Button
                  variant="secondary"
                  onClick={() => archive.run({ draft: put, archived: false })}
                >
                  {t('tracks.undo')}
                </Button>
              </Notice>
            ) : null}
            <FormFailure failure={archive.failure} />
            <section aria-labelledby="drafts">
              <h2 id="drafts">{t('tracks.drafts')}</h2>
              {current.length === 0 ? (
                <EmptyState title={t('tracks.draftsEmpty')}>
                  <p>{t('tracks.draftsEmptyHelp')}</p>
                </EmptyState>
              ) : null}
              <DraftList drafts={current} label="tracks.archive" archive={archive} />
              {archived.length > 0 ? (
                <Disclosure summary={t('tracks.archived', { count: archived.length })}>
                  <DraftList drafts={archived} label="tracks.restore" archive={archive} />
                </Disclosure>
              ) : null}
            </section>
            <NewTrackForm published={published} origin={origin} onOrigin={setOrigin} />
            <section aria-labelledby="published">
              <h2 id="published">{t('tracks.published')}</h2>
              <ul role="list" className={sheet.list}>
                {published.map((track) => (
                  <li key={track.slug}>
                    <p className={styles.name}>{track.title[locale]}</p>
                    <p className={sheet.muted}>
                      {t('tracks.publishedFacts', {
                        ...{ version: track.version, ects: track.ects },
                        date: date(track.publishedAt),
                      })}
                    </p>
                    <Button variant="secondary" onClick={() => setOrigin(track)}>
                      {t('tracks.duplicate', { title: track.title[locale] })}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          </>
        );
      }}
    </PageData>
  );
};

interface DraftListProps {
  drafts: readonly TrackDraftSummary[];
  /** What the button of one's own drafts says: it puts away, or takes back. */
  label: 'tracks.archive' | 'tracks.restore';
  archive: {
    busy: boolean;
    run: (asked: { draft: TrackDraftSummary; archived: boolean }) => void;
  };
}

const DraftList = ({ drafts, label, archive }: DraftListProps) => {
  const { t, locale } = useI18n();
  return (
    <ul role="list" className={sheet.list}>
      {drafts.map((draft) => (
        <li key={draft.id}>
          <DraftFacts draft={draft} />
          {draft.own ? (
            <Button
              variant="quiet"
              busy={archive.busy}
              onClick={() => archive.run({ draft, archived: !draft.archived })}
            >
              {t(label, { title: draft.title[locale] })}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
};

const DraftFacts = ({ draft }: { draft: TrackDraftSummary }) => {
  const { t, locale, moment } = useI18n();
  const { id, title, updatedAt, updatedBy, stages, version, own } = draft;
  return (
    <>
      <Link className={styles.name} to={`/studio/tracks/${id}`}>
        {title[locale]}
      </Link>
      <p className={sheet.muted}>
        {t('tracks.draftStages', { count: stages })} ·{' '}
        {version === null ? t('tracks.draftNew') : t('tracks.draftVersion', { version })}
        {own ? '' : ` · ${t('tracks.draftShared')}`}
      </p>
      <p className={sheet.muted}>
        {t('tracks.draftFacts', { at: moment(updatedAt), by: updatedBy })}
      </p>
    </>
  );
};

/** The track studio: drafts of one's own and those shared with one, and what is published. */
const StudioPage = () => {
  const { t } = useI18n();
  return (
    <SignedInPage title={t('tracks.title')} wide>
      {({ roles }) => (mayMakeTracks(roles) ? <MyTracks /> : <p>{t('tracks.lecturersOnly')}</p>)}
    </SignedInPage>
  );
};

export default StudioPage;
