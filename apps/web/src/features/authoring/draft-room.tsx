import type { Draft, DraftFile } from '@weft/contracts';
import { buttonClass, Notice } from '@weft/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { TabList } from '../../platform/page/tab-list.js';
import { useWide } from '../../platform/page/use-wide.js';
import styles from './authoring.module.css';
import type { CodeHandle } from './code-editor.js';
import { ConflictDialog } from './conflict-dialog.js';
import type { Unsaved } from './draft-files.js';
import { DraftTools } from './draft-tools.js';
import { draftParts, splitPath } from './draft-tree.js';
import { FilePane } from './file-pane.js';
import { LessonTree } from './lesson-tree.js';
import { MediaPane } from './media-pane.js';
import { OtherPane } from './other-pane.js';
import { OutlinePane } from './outline-pane.js';
import { PreviewPane } from './preview-pane.js';
import { ProblemsPane, problemsOf } from './problems-pane.js';
import { RoomProvider, type Room } from './room-context.js';
import { SuggestedWording } from './suggested-wording.js';
import { useAuthoringTexts } from './texts.js';
import { useDraftFiles } from './use-draft-files.js';
import { useDraftMedia } from './use-draft-media.js';
import type { LessonDesk } from './use-lesson-worker.js';
import { usePartTexts } from './use-part-texts.js';

const paneNames = ['lessons', 'text', 'preview', 'media', 'other', 'outline', 'problems'] as const;
type PaneName = (typeof paneNames)[number];
const panes = {
  preview: PreviewPane,
  media: MediaPane,
  other: OtherPane,
  outline: OutlinePane,
  problems: ProblemsPane,
} as const;

/** A draft as the server has it, with what this device has not sent yet. */
export interface LoadedDraft {
  draft: Draft;
  files: readonly DraftFile[];
  unsaved: Unsaved;
}

interface DraftRoomProps extends LoadedDraft {
  accountId: string;
  lessons: LessonDesk;
}

/** Where authors write: the lessons, the text of a file, and beside it what comes of it. */
export const DraftRoom = (props: DraftRoomProps) => {
  const { accountId, draft, files: loaded, unsaved } = props;
  const { locale } = useI18n();
  const texts = useAuthoringTexts();
  const wide = useWide();
  const [search, setSearch] = useSearchParams();
  const { pathname, search: address } = useLocation();
  const { files, state } = useDraftFiles({ accountId, draftId: draft.id, files: loaded, unsaved });
  const { worker, known, ready } = props.lessons;
  const parts = draftParts([...state.files.keys()]);
  const path =
    search.get('path') ??
    parts[0]?.texts.find((text) => text.locale === locale)?.path ??
    'module.yaml';
  const part = parts.find(({ folder }) => folder === splitPath(path)[0]) ?? null;
  const media = useDraftMedia(accountId, draft.id);
  const made = usePartTexts({
    ...{ draftId: draft.id, part, files: state.files, media: media.items, worker, ready },
  });
  const editor = useRef<CodeHandle>(null);
  const [line, setLine] = useState(1);
  const [chosen, setChosen] = useState<PaneName>('text');
  /** Where the cursor was sent last, and where it has been put. */
  const [going, setGoing] = useState<Parameters<Room['goTo']>[0] | null>(null);
  const gone = useRef(going);
  const shown = wide && (chosen === 'text' || chosen === 'lessons') ? 'preview' : chosen;

  const open: Room['open'] = (next, moved = false) => {
    setLine(1);
    // Back leads to the file before. The focus stays on what was chosen: the page is the same one.
    const replace = moved || next === path;
    setSearch({ path: next }, { replace, state: { keepFocus: true } });
    if (!wide) setChosen('text');
  };
  const goTo: Room['goTo'] = (place) => {
    // A picture has no line to go to.
    if (place.file.startsWith('media/')) {
      setChosen('media');
      return;
    }
    if (place.file !== path) open(place.file);
    if (!wide) setChosen('text');
    setGoing({ ...place });
  };
  // The text is on the screen before the cursor can be put into it, however long that takes.
  useEffect(() => {
    if (!going || going === gone.current || going.file !== path || !editor.current) return;
    gone.current = going;
    editor.current.goTo(going.line, going.column);
  }, [going, path, chosen]);
  // A link may lead to a line, or to the words that a suggested wording replaces.
  const [askedLine, quote] = [Number(search.get('line') ?? 0), search.get('quote')];
  useEffect(() => {
    if (askedLine >= 1) editor.current?.goTo(askedLine, 1, quote ?? undefined);
  }, [askedLine, quote]);

  const room: Room = {
    ...{ draft, files, state, path, part, parts, made, known, media, worker, line, open, goTo },
    insert: (text, alone) => {
      if (!wide) setChosen('text');
      setTimeout(() => editor.current?.insert(text, alone), 0);
    },
  };
  const conflict = [...state.files.values()].find((file) => file.conflict);
  const problems = useMemo(() => problemsOf(made), [made]);
  const Pane = shown === 'text' || shown === 'lessons' ? null : panes[shown];
  const names = paneNames.filter((name) => !wide || (name !== 'text' && name !== 'lessons'));
  return (
    <RoomProvider value={room}>
      <div className={styles.desk}>
        <DraftTools />
        <SuggestedWording />
        <FormFailure failure={state.failure} />
        {state.failure === 'access/sign-in-required' ? (
          <p>
            <Link
              className={buttonClass()}
              to={`/sign-in?next=${encodeURIComponent(pathname + address)}`}
            >
              {texts.room.signIn}
            </Link>
          </p>
        ) : null}
        {state.merged ? (
          <Notice live>
            <p>{texts.room.merged}</p>
          </Notice>
        ) : null}
        {conflict?.conflict ? (
          <ConflictDialog
            key={conflict.path}
            file={conflict}
            conflict={conflict.conflict}
            onResolve={(text) => void files.resolve(conflict.path, text)}
          />
        ) : null}
        <div className={styles.room} data-wide={wide}>
          <div className={styles.tabs}>
            <TabList
              label={texts.room.panes.label}
              shown={shown}
              onChoose={setChosen}
              tabs={names.map((name) => {
                const text = texts.room.panes[name];
                return { name, text: typeof text === 'string' ? text : text(problems.length) };
              })}
            />
          </div>
          <div className={styles.tree} {...panel('lessons', wide, shown)}>
            <LessonTree />
          </div>
          <div className={styles.main} {...panel('text', wide, shown)}>
            <FilePane
              ref={editor}
              problems={problems}
              onLine={setLine}
              onFiles={(given, at) => {
                if (at) editor.current?.pointAt(at);
                setChosen('media');
                void media.add(given);
              }}
            />
          </div>
          {Pane ? (
            <div
              className={styles.side}
              role="tabpanel"
              id={`pane-${shown}`}
              aria-labelledby={`tab-${shown}`}
            >
              <Pane />
            </div>
          ) : null}
        </div>
      </div>
    </RoomProvider>
  );
};

/** A part that always stands there, and on a narrow screen behind a tab of its own. */
const panel = (name: PaneName, wide: boolean, shown: PaneName) =>
  wide
    ? {}
    : {
        ...{ role: 'tabpanel', id: `pane-${name}`, 'aria-labelledby': `tab-${name}` },
        hidden: shown !== name,
      };
