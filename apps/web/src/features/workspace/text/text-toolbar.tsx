import type { Editor } from '@tiptap/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useWorkspaceTexts } from '../texts.js';
import { ToolIcon, type ToolIconName } from './tool-icon.js';
import {
  insertTable,
  runOnTable,
  setStyle,
  styleOf,
  tableCommands,
  textStyles,
  textTools,
  type TableCommand,
  type TextStyle,
} from './text-tools.js';
import styles from './text.module.css';
import { useEditorVersion } from './use-editor-version.js';

interface ToolProps {
  label: string;
  icon: ToolIconName;
  pressed?: boolean;
  disabled?: boolean;
  onClick: () => void;
}

const Tool = ({ label, icon, pressed, disabled, onClick }: ToolProps) => (
  <button
    type="button"
    className={styles.tool}
    title={label}
    aria-label={label}
    aria-pressed={pressed}
    aria-disabled={disabled ? true : undefined}
    onClick={disabled ? undefined : onClick}
    onKeyDown={moveFocus}
  >
    <ToolIcon name={icon} />
  </button>
);

/** Arrow keys go from tool to tool. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const bar = event.currentTarget.closest('[role=toolbar]');
  if (step === undefined || !bar) return;
  const tools = [...bar.querySelectorAll<HTMLElement>('button, select')];
  const at = tools.indexOf(event.currentTarget);
  tools[(at + step + tools.length) % tools.length]?.focus();
  event.preventDefault();
}

interface TextToolbarProps {
  editor: Editor;
  id: string;
  onLink: () => void;
  onImage: () => void;
  onMention: () => void;
  onComment: () => void;
  /** What stands at the end of the bar. */
  children?: ReactNode;
}

/** The tools of the text. Everything in it is also reached with Tab; arrow keys are quicker. */
export const TextToolbar = ({ editor, id, children, ...ask }: TextToolbarProps) => {
  const texts = useWorkspaceTexts();
  useEditorVersion(editor);
  const inTable = editor.isActive('table');
  return (
    <div id={id} role="toolbar" aria-label={texts.tools.label} className={styles.toolbar}>
      <select
        aria-label={texts.tools.style}
        value={styleOf(editor)}
        onChange={({ target }) => setStyle(editor, target.value as TextStyle)}
      >
        {textStyles.map((style) => (
          <option key={style} value={style}>
            {texts.tools.styles[style]}
          </option>
        ))}
      </select>
      {textTools.map((group, at) => (
        <span key={at} className={styles.group}>
          {group.map(({ name, run, on, can }) => (
            <Tool
              key={name}
              icon={name}
              label={texts.tools[name]}
              {...(on ? { pressed: on(editor) } : {})}
              disabled={can ? !can(editor) : false}
              onClick={() => run(editor)}
            />
          ))}
        </span>
      ))}
      <span className={styles.group}>
        <Tool
          icon="link"
          label={texts.tools.link}
          pressed={editor.isActive('link')}
          onClick={ask.onLink}
        />
        <Tool icon="image" label={texts.tools.image} onClick={ask.onImage} />
        <Tool
          icon="table"
          label={texts.tools.table}
          disabled={inTable}
          onClick={() => insertTable(editor)}
        />
        <Tool icon="mention" label={texts.tools.mention} onClick={ask.onMention} />
        <Tool icon="comment" label={texts.tools.comment} onClick={ask.onComment} />
      </span>
      {inTable ? (
        <span className={styles.group}>
          {(Object.keys(tableCommands) as TableCommand[]).map((command) => (
            <button
              key={command}
              type="button"
              className={styles.wordTool}
              onKeyDown={moveFocus}
              onClick={() => runOnTable(editor, command)}
            >
              {texts.tools.inTable[command]}
            </button>
          ))}
        </span>
      ) : null}
      {children}
    </div>
  );
};
