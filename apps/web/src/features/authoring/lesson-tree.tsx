import { Button, Field, Icon } from '@weft/ui';
import { useEffect, useRef, useState } from 'react';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { type Done, DoneNotice } from '../../platform/page/done-notice.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './authoring.module.css';
import { swapLessons, titleIn, type DraftPart } from './draft-tree.js';
import { NewLessonForm } from './new-lesson-form.js';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';
import { useDraftAction } from './use-draft-action.js';

/** What stands for a part in the address: its first text. */
const firstFile = ({ texts, facts }: DraftPart): string => texts[0]?.path ?? facts ?? '';

/** The lessons of a draft by their titles, with all that can be done to them. */
export const LessonTree = () => {
  const { locale } = useI18n();
  const { tree } = useAuthoringTexts();
  const { files, state, parts, part, path, open, draft } = useRoom();
  const [done, setDone] = useState<Done | null>(null);
  const [adding, setAdding] = useState(false);
  const [renaming, setRenaming] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<{ folder: string; step: -1 | 1 } | null>(null);
  const renamed = useRef<string | null>(null);
  // The form that was sent is gone: its button is there again.
  useEffect(() => {
    const tools = `[data-folder="${renamed.current}"] [data-rename]`;
    const button = renamed.current && list.current?.querySelector<HTMLButtonElement>(tools);
    if (!button) return;
    renamed.current = null;
    button.focus();
  });
  // A moved lesson is drawn anew elsewhere; who moves it by keyboard can press again.
  useEffect(() => {
    if (!moved.current) return;
    const { folder, step } = moved.current;
    const tools = `[data-folder="${folder}"] [role=group] button`;
    const [up, down] = list.current?.querySelectorAll<HTMLButtonElement>(tools) ?? [];
    if (!up || !down) return;
    moved.current = null;
    const [first, second] = step === -1 ? [up, down] : [down, up];
    (first.disabled ? second : first).focus();
  });
  const titleOf = (one: DraftPart) => {
    const yaml = one.facts === null ? undefined : state.files.get(one.facts)?.text;
    return (yaml && titleIn(yaml, locale)) ?? (one.order === null ? tree.assignment : one.slug);
  };
  const action = useDraftAction(async (act: () => Promise<void>) => act());

  const move = async (one: DraftPart, step: -1 | 1) => {
    const renames = swapLessons(parts, one.folder, step);
    await files.apply(renames.map((rename) => ({ kind: 'rename', ...rename })));
    const [own, other] = renames;
    if (!own || !other) return;
    moved.current = { folder: own.to, step };
    if (part)
      open(
        path.replace(`${one.folder}/`, `${own.to}/`).replace(`${other.from}/`, `${other.to}/`),
        true,
      );
    setDone({
      said: tree.moved(titleOf(one)),
      keepsFocus: true,
      undo: () =>
        files.apply(renames.map(({ from, to }) => ({ kind: 'rename', from: to, to: from }))),
    });
  };
  const remove = async (one: DraftPart) => {
    await files.saveNow();
    const kept = [...files.snapshot().files.values()].filter(({ path: file }) =>
      file.startsWith(`${one.folder}/`),
    );
    await files.apply([{ kind: 'remove', place: one.folder }]);
    const wasOpen = part?.folder === one.folder ? path : null;
    if (wasOpen !== null) open('module.yaml', true);
    setDone({
      said: tree.removed(titleOf(one)),
      undo: async () => {
        await files.apply(
          kept.flatMap(({ path: file, base }) =>
            base === null ? [] : [{ kind: 'restore' as const, path: file, revision: base }],
          ),
        );
        if (wasOpen !== null) open(wasOpen, true);
      },
    });
  };
  const rename = async (one: DraftPart, slug: string) => {
    const to = `lessons/${String(one.order).padStart(2, '0')}-${slug}`;
    await files.apply([{ kind: 'rename', from: one.folder, to }]);
    setRenaming(null);
    renamed.current = to;
    if (part?.folder === one.folder) open(path.replace(one.folder, to), true);
  };
  return (
    <nav aria-label={tree.label} className={styles.lessons}>
      <DoneNotice
        done={done}
        busy={action.busy}
        undoLabel={tree.undo}
        list={list}
        onUndo={({ undo }) =>
          action.run(async () => {
            await undo();
            setDone(null);
          })
        }
      />
      <FormFailure failure={action.failure} />
      <ul role="list" ref={list}>
        <li>
          <button
            type="button"
            className={styles.lesson}
            aria-current={path === 'module.yaml' ? 'true' : undefined}
            onClick={() => open('module.yaml')}
          >
            {tree.module}
          </button>
        </li>
        {parts.map((one) => (
          <li key={one.folder} data-folder={one.folder}>
            <button
              type="button"
              className={styles.lesson}
              aria-current={one.folder === part?.folder ? 'true' : undefined}
              onClick={() => open(firstFile(one))}
            >
              {one.order === null ? null : <span>{parts.indexOf(one) + 1}. </span>}
              {titleOf(one)}
            </button>
            {one.order !== null && one.folder === part?.folder && !draft.archived ? (
              <div className={styles.lessonTools} role="group" aria-label={tree.tools}>
                <Button
                  variant="quiet"
                  aria-label={tree.up(titleOf(one))}
                  disabled={swapLessons(parts, one.folder, -1).length === 0}
                  onClick={() => action.run(() => move(one, -1))}
                >
                  <Icon name="up" />
                </Button>
                <Button
                  variant="quiet"
                  aria-label={tree.down(titleOf(one))}
                  disabled={swapLessons(parts, one.folder, 1).length === 0}
                  onClick={() => action.run(() => move(one, 1))}
                >
                  <Icon name="down" />
                </Button>
                <Button
                  variant="quiet"
                  aria-label={tree.rename(titleOf(one))}
                  aria-expanded={renaming === one.folder}
                  data-rename
                  onClick={() => setRenaming(renaming === one.folder ? null : one.folder)}
                >
                  <Icon name="settings" />
                </Button>
                <Button
                  variant="quiet"
                  aria-label={tree.remove(titleOf(one))}
                  onClick={() => action.run(() => remove(one))}
                >
                  <Icon name="close" />
                </Button>
              </div>
            ) : null}
            {renaming === one.folder ? (
              <RenameForm
                slug={one.slug}
                busy={action.busy}
                onRename={(slug) => action.run(() => rename(one, slug))}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {draft.archived ? null : (
        <Button variant="secondary" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          <Icon name="add" /> {tree.add}
        </Button>
      )}
      {adding ? <NewLessonForm onDone={() => setAdding(false)} /> : null}
    </nav>
  );
};

interface RenameFormProps {
  slug: string;
  busy: boolean;
  onRename: (slug: string) => void;
}

const RenameForm = ({ slug, busy, onRename }: RenameFormProps) => {
  const { tree } = useAuthoringTexts();
  const [typed, setTyped] = useState(slug);
  const [tried, setTried] = useState(false);
  const wrong = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed) ? undefined : tree.slugWrong;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  return (
    <form
      ref={form}
      noValidate
      className={sheet.actions}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!wrong && typed !== slug) onRename(typed);
      }}
    >
      <Field
        label={tree.renameTitle}
        hint={tree.renameHint}
        value={typed}
        error={tried ? wrong : undefined}
        maxLength={60}
        autoCapitalize="none"
        spellCheck={false}
        required
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" variant="secondary" busy={busy}>
        {tree.renameRun}
      </Button>
    </form>
  );
};
