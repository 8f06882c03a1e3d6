import { Button, Disclosure, EmptyState } from '@weft/ui';
import { useMemo, type ReactNode, type Ref, type SyntheticEvent } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import type { Diagnostic } from '../lesson-preview/index.js';
import styles from './authoring.module.css';
import { CodeEditor, type CodeHandle } from './code-editor.js';
import { splitPath, titleIn, type DraftPart } from './draft-tree.js';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';
import { useBehind } from './use-behind.js';
import { useWritable } from './use-writable.js';
import { VariantForm } from './variant-form.js';
import { VariantRemoval } from './variant-removal.js';

interface FilePaneProps {
  ref: Ref<CodeHandle>;
  problems: readonly Diagnostic[];
  onLine: (line: number) => void;
  onFiles: TakeFiles;
}

/** Pictures or recordings were pasted into the text, or dropped on it at a place of the window. */
type TakeFiles = (files: readonly File[], at?: { x: number; y: number }) => void;

/** The file that is open, with the others of its lesson one step away. */
export const FilePane = ({ ref, problems, onLine, onFiles }: FilePaneProps) => {
  const { locale } = useI18n();
  const { files: texts, tree, editor } = useAuthoringTexts();
  const { files, state, path, part, open, draft } = useRoom();
  const writable = useWritable(path);
  const file = state.files.get(path);
  const nameOf = useFileNames(part);
  const facts = part?.facts ? state.files.get(part.facts)?.text : state.files.get(path)?.text;
  const title = (facts && titleIn(facts, locale)) ?? tree.module;
  const lang = /\/(nl|en)(?:-[A-Z]{2})?\.mdx$/.exec(path)?.[1] ?? locale;
  const behind = useBehind();
  const own = useMemo(() => problems.filter((one) => one.file === path), [problems, path]);
  const lines = behind.blocks.flatMap(({ line }) => line ?? []);
  const activities = `${part?.folder ?? ''}/activities.yaml`;
  const names = part
    ? [
        ...part.texts.map((text) => text.path),
        ...[part.facts, part.activities].flatMap((one) => one ?? []),
      ]
    : ['module.yaml'];
  return (
    <>
      <div className={styles.fileTabs} role="group" aria-label={texts.label}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === path}
            className={styles.fileTab}
            onClick={() => open(name)}
          >
            {nameOf(name)}
          </button>
        ))}
        {part && !part.activities && !draft.archived ? (
          <Button
            variant="quiet"
            onClick={() => {
              files.edit(activities, '');
              open(activities);
            }}
          >
            {texts.addActivities}
          </Button>
        ) : null}
      </div>
      {file ? (
        <FileCatcher onFiles={path.endsWith('.mdx') && !draft.archived ? onFiles : null}>
          <CodeEditor
            key={path}
            ref={ref}
            path={path}
            lang={lang}
            label={texts.text(nameOf(path), title)}
            text={file.text}
            words={editor}
            writable={writable}
            diagnostics={own}
            behind={lines}
            onChange={(text) => files.edit(path, text)}
            onLine={onLine}
          />
        </FileCatcher>
      ) : (
        <EmptyState title={texts.gone} />
      )}
      <p className={styles.note}>{texts.help}</p>
      {part && !draft.archived ? <VariantRemoval key={part.folder} part={part} /> : null}
      {part && part.texts.length > 0 && !draft.archived ? (
        <Disclosure summary={texts.variant}>
          <VariantForm part={part} />
        </Disclosure>
      ) : null}
    </>
  );
};

/** Takes files before the editor would write their names; words go to the editor. */
const FileCatcher = ({ onFiles, children }: { onFiles: TakeFiles | null; children: ReactNode }) => {
  const take = (
    event: SyntheticEvent,
    data: DataTransfer | null,
    at?: { x: number; y: number },
  ) => {
    const files = [...(data?.files ?? [])];
    if (!onFiles || files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onFiles(files, at);
  };
  return (
    <div
      onDragOverCapture={(event) => {
        if (onFiles && event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
      onDropCapture={(event) =>
        take(event, event.dataTransfer, { x: event.clientX, y: event.clientY })
      }
      onPasteCapture={(event) => take(event, event.clipboardData)}
    >
      {children}
    </div>
  );
};

/** What a file is called on the screen. */
export function useFileNames(part: DraftPart | null): (path: string) => string {
  const { files: texts } = useAuthoringTexts();
  return (path) => {
    const text = part?.texts.find((one) => one.path === path);
    if (text) {
      const language = texts.languages[text.locale];
      return text.country ? texts.of(language, texts.countries[text.country]) : language;
    }
    const name = splitPath(path)[1];
    if (name === 'activities.yaml') return texts.activities;
    return name === 'module.yaml' ? texts.module : texts.facts;
  };
}
