import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@weft/ui';
import { useEffect } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { CommentLibrary } from './comment-library.js';
import { type InAssignment, markingQuery, queueQuery } from './grades.queries.js';
import { MarkingDesk } from './marking-desk.js';
import { MarkingQueue } from './marking-queue.js';
import { ReleasePanel } from './release-panel.js';
import { SettingsForm } from './settings-form.js';
import { useGradesTexts } from './texts.js';

const views = ['marking', 'library', 'settings', 'release'] as const;
type View = (typeof views)[number];

/** Marks what teams handed in for an assignment; which one and which part is in the address. */
const MarkingPage = () => {
  const { locale } = useI18n();
  const texts = useGradesTexts();
  const { cohortId = '', assignmentId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const place: InAssignment = { api: useApi(), cohortId, assignmentId, locale };
  const { data } = useQuery({ ...queueQuery(place), retry: false });
  const shown: View = views.find((view) => view === search.get('view')) ?? 'marking';
  const submissionId = search.get('submission');
  const open = (id: string) =>
    setSearch({ submission: id }, { replace: true, state: { keepFocus: true } });
  return (
    <SignedInPage title={data ? texts.markingTitle(data.title) : texts.marking} wide="full">
      {() => (
        <>
          <nav className={sheet.views} aria-label={texts.marking}>
            <ul role="list">
              <li>
                <Link to={`/cohorts/${cohortId}`}>{texts.toCohort}</Link>
              </li>
              {views.map((view) => (
                <li key={view}>
                  <Link
                    to={view === 'marking' ? '.' : `?view=${view}`}
                    state={{ keepFocus: true }}
                    aria-current={view === shown ? 'page' : undefined}
                  >
                    {texts[view]}
                  </Link>
                </li>
              ))}
              <li>
                <Link to={`/cohorts/${cohortId}/grades`}>{texts.toGrades}</Link>
              </li>
            </ul>
          </nav>
          {shown === 'marking' ? (
            <Queue place={place} submissionId={submissionId} onOpen={open} />
          ) : null}
          {shown === 'library' ? <CommentLibrary cohortId={cohortId} /> : null}
          {shown === 'settings' ? <SettingsForm place={place} /> : null}
          {shown === 'release' ? <ReleasePanel place={place} /> : null}
        </>
      )}
    </SignedInPage>
  );
};

interface QueueProps {
  place: InAssignment;
  submissionId: string | null;
  onOpen: (submissionId: string) => void;
}

const Queue = ({ place, submissionId, onOpen }: QueueProps) => {
  const query = useQuery({ ...queueQuery(place), retry: false });
  return (
    <PageData query={query}>
      {({ items }) => {
        const current =
          items.find((row) => row.submissionId === submissionId) ??
          items.find(({ mine }) => mine !== 'settled') ??
          items[0];
        const step = (by: 1 | -1) => {
          const at = items.findIndex((row) => row === current);
          const next = items[(at + by + items.length) % items.length];
          if (next) onOpen(next.submissionId);
        };
        return (
          <>
            <MarkingQueue items={items} current={current?.submissionId ?? null} onOpen={onOpen} />
            {current ? (
              <Desk key={current.submissionId} id={current.submissionId} onStep={step} />
            ) : null}
          </>
        );
      }}
    </PageData>
  );
};

const Desk = ({ id, onStep }: { id: string; onStep: (step: 1 | -1) => void }) => {
  const { t, locale } = useI18n();
  const query = useQuery(markingQuery({ api: useApi(), submissionId: id, locale }));
  // Who goes on with the keys goes on where the work is.
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById('desk')?.focus();
  }, [id]);
  if (query.isError) return <FormFailure failure={failureOf(query.error)} />;
  if (!query.data) return <Skeleton label={t('site.loading')} lines={8} />;
  return <MarkingDesk marking={query.data} onStep={onStep} />;
};

export default MarkingPage;
