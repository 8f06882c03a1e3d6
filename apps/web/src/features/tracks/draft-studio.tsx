import type { TrackDraft, TrackModule } from '@weft/contracts';
import { applyTrackEdits, checkTrack, figuresOfTrack, ModuleFacts } from '@weft/rules';
import { Button, Icon, Notice, SaveState } from '@weft/ui';
import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import type { SessionAccount } from '../../platform/session/session.queries.js';
import sheet from '../../platform/page/sheet.module.css';
import { AboutView } from './about-view.js';
import { BuildView } from './build-view.js';
import { ConflictDialog } from './conflict-dialog.js';
import { editHistory, newHistory } from './edit-history.js';
import { HistoryView } from './history-view.js';
import { PeopleView } from './people-view.js';
import { PublishView } from './publish-view.js';
import { StudioProvider, type Studio } from './studio-context.js';
import styles from './tracks.module.css';
import type { UnsavedDraft } from './tracks.queries.js';
import { useDraftSync, type TakeIn } from './use-draft-sync.js';

const views = {
  build: BuildView,
  about: AboutView,
  publish: PublishView,
  people: PeopleView,
  history: HistoryView,
} as const;
type View = keyof typeof views;
const viewNames = Object.keys(views) as View[];
const isView = (name: string | null): name is View => name !== null && Object.hasOwn(views, name);

interface DraftStudioProps {
  account: SessionAccount;
  draft: TrackDraft;
  unsaved: UnsavedDraft | null;
  modules: readonly TrackModule[];
}

/** A draft with everything that can be done to it: undo, saving, and its five parts. */
export const DraftStudio = ({ account, draft, unsaved, modules }: DraftStudioProps) => {
  const { t, locale } = useI18n();
  const [search] = useSearchParams();
  const [history, dispatch] = useReducer(
    editHistory,
    unsaved?.content ?? draft.content,
    newHistory,
  );
  const [said, say] = useState('');
  const { content: track } = history;
  const takeIn = useCallback<TakeIn>(
    (content, rebase) => dispatch({ kind: 'take-in', content, rebase }),
    [],
  );
  const sync = useDraftSync({ accountId: account.id, draft, unsaved, content: track, takeIn });

  const undo = useCallback(() => {
    dispatch({ kind: 'undo' });
    say(t('tracks.undone'));
  }, [t]);
  const redo = useCallback(() => {
    dispatch({ kind: 'redo' });
    say(t('tracks.redone'));
  }, [t]);
  useUndoKeys(undo, redo);

  const facts = useMemo(() => new ModuleFacts(modules), [modules]);
  const studio = useMemo<Studio>(
    () => ({
      draft,
      track,
      facts,
      saved: { revision: sync.revision, complete: sync.state === 'saved' },
      figures: figuresOfTrack(track, facts),
      problems: checkTrack(track, facts),
      edit: (edits, { field, say: words } = {}) => {
        const content = applyTrackEdits(track, edits);
        dispatch({ kind: 'change', content, at: Date.now(), ...(field && { field }) });
        if (words) say(words);
      },
      replace: (content, words) => {
        dispatch({ kind: 'change', content, at: Date.now() });
        say(words);
      },
      titleOf: (code) => facts.newest(code)?.title ?? { nl: code, en: code },
    }),
    [draft, track, facts, sync.revision, sync.state],
  );
  const asked = search.get('view');
  const shown = isView(asked) ? asked : 'build';
  const Shown = views[shown];
  const { title } = track;
  return (
    <StudioProvider value={studio}>
      <p className={styles.trackName}>{title[locale]}</p>
      <div className={styles.bar}>
        <div className={styles.tools}>
          <Button variant="quiet" disabled={history.past.length === 0} onClick={undo}>
            <Icon name="undo" /> {t('tracks.undo')}
          </Button>
          <Button variant="quiet" disabled={history.future.length === 0} onClick={redo}>
            <Icon name="forward" /> {t('tracks.redo')}
          </Button>
        </div>
        <SaveState
          state={sync.state === 'conflict' ? 'failed' : sync.state}
          retry={{ label: t('tracks.save.retry'), onRetry: sync.saveNow }}
        >
          {t(`tracks.save.${sync.state}`)}
        </SaveState>
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <FormFailure failure={sync.failure} />
      {sync.mergedBy ? (
        <Notice live>
          <p>{t('tracks.merged', { by: sync.mergedBy })}</p>
        </Notice>
      ) : null}
      {sync.conflict ? (
        <ConflictDialog conflict={sync.conflict} mine={track} onResolve={sync.resolve} />
      ) : null}
      <nav className={sheet.views} aria-label={t('tracks.views.label')}>
        <ul role="list">
          {viewNames.map((view) => (
            <li key={view}>
              <Link
                to={view === 'build' ? '.' : `?view=${view}`}
                state={{ keepFocus: true }}
                aria-current={view === shown ? 'page' : undefined}
              >
                {t(`tracks.views.${view}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Shown />
    </StudioProvider>
  );
};

/** Ctrl+Z and Ctrl+Y (or Shift+Ctrl+Z) anywhere but in a field, where they are the browser's. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const { target, shiftKey } = event;
      if (target instanceof Element && target.closest('input, textarea, select, dialog')) return;
      const key = event.key.toLowerCase();
      const again = key === 'y' || (key === 'z' && shiftKey);
      if (!again && key !== 'z') return;
      event.preventDefault();
      if (again) redo();
      else undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);
}
