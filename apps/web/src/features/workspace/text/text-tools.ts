import type { Editor } from '@tiptap/core';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  toggleHeaderColumn,
  toggleHeaderRow,
} from '@tiptap/pm/tables';
import type { Command } from '@tiptap/pm/state';
import type { ToolIconName } from './tool-icon.js';

/** A tool of the text: what it does, and whether it is on and can be used where the caret is. */
export interface TextTool {
  name: ToolIconName;
  run: (editor: Editor) => void;
  /** Undefined for what is done and not switched on. */
  on?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
}

/** Tools in groups, in the order in which they stand. */
export const textTools: readonly (readonly TextTool[])[] = [
  [
    {
      name: 'undo',
      run: (editor) => editor.commands.undo(),
      can: (editor) => editor.can().undo(),
    },
    {
      name: 'redo',
      run: (editor) => editor.commands.redo(),
      can: (editor) => editor.can().redo(),
    },
  ],
  [
    {
      name: 'bold',
      run: (editor) => editor.chain().focus().toggleBold().run(),
      on: (editor) => editor.isActive('bold'),
    },
    {
      name: 'italic',
      run: (editor) => editor.chain().focus().toggleItalic().run(),
      on: (editor) => editor.isActive('italic'),
    },
  ],
  [
    {
      name: 'bulletList',
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
      on: (editor) => editor.isActive('bulletList'),
    },
    {
      name: 'orderedList',
      run: (editor) => editor.chain().focus().toggleOrderedList().run(),
      on: (editor) => editor.isActive('orderedList'),
    },
    {
      name: 'indent',
      run: (editor) => editor.chain().focus().sinkListItem('listItem').run(),
      can: (editor) => editor.can().sinkListItem('listItem'),
    },
    {
      name: 'outdent',
      run: (editor) => editor.chain().focus().liftListItem('listItem').run(),
      can: (editor) => editor.can().liftListItem('listItem'),
    },
    {
      name: 'quote',
      run: (editor) => editor.chain().focus().toggleBlockquote().run(),
      on: (editor) => editor.isActive('blockquote'),
    },
  ],
];

/** What can be done with the table that the caret is in. */
export const tableCommands = {
  addRow: addRowAfter,
  addColumn: addColumnAfter,
  removeRow: deleteRow,
  removeColumn: deleteColumn,
  headerRow: toggleHeaderRow,
  headerColumn: toggleHeaderColumn,
  removeTable: deleteTable,
} satisfies Record<string, Command>;

export type TableCommand = keyof typeof tableCommands;

/** Runs a command on the table and gives the focus back to the text. */
export function runOnTable(editor: Editor, command: TableCommand): void {
  tableCommands[command](editor.state, editor.view.dispatch);
  editor.commands.focus();
}

const columns = 3;
const rows = 3;

/** Puts a table with a row of headings where the caret is. */
export function insertTable(editor: Editor): void {
  const paragraph = { type: 'paragraph' };
  const row = (type: string) => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => ({ type, content: [paragraph] })),
  });
  const content = Array.from({ length: rows }, (_, at) =>
    row(at === 0 ? 'tableHeader' : 'tableCell'),
  );
  editor.chain().focus().insertContent({ type: 'table', content }).run();
}

export type TextStyle = 'text' | 'heading2' | 'heading3' | 'heading4';
export const textStyles: readonly TextStyle[] = ['text', 'heading2', 'heading3', 'heading4'];

/** The style of the paragraph that the caret is in. */
export const styleOf = (editor: Editor): TextStyle =>
  textStyles.find(
    (style) => style !== 'text' && editor.isActive('heading', { level: levelOf(style) }),
  ) ?? 'text';

/** Gives the paragraphs of the selection a style. */
export function setStyle(editor: Editor, style: TextStyle): void {
  const chain = editor.chain().focus();
  if (style === 'text') chain.setParagraph().run();
  else chain.setHeading({ level: levelOf(style) }).run();
}

const levelOf = (style: Exclude<TextStyle, 'text'>): 2 | 3 | 4 =>
  style === 'heading2' ? 2 : style === 'heading3' ? 3 : 4;
