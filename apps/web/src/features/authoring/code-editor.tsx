import { setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, type ChangeSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { wordsOf, type Diagnostic } from '../lesson-preview/index.js';
import styles from './authoring.module.css';
import {
  editorSetup,
  languageOf,
  markedLines,
  type EditorWords,
  type Writable,
} from './editor-setup.js';
import { pastedMarkdown } from './pasted-markdown.js';
import { quoteRange } from './quote-range.js';
import { smallestChange } from './smallest-change.js';

/** What other parts of the page do with the text. */
export interface CodeHandle {
  /**
   * Puts the cursor at a place (both start at 1) and gives the text the focus; where a quote is
   * given and stands there, it is selected.
   */
  goTo: (line: number, column: number, quote?: string) => void;
  /** Shows a line without taking the focus. */
  show: (line: number) => void;
  /** Puts the cursor where something was dropped; in pixels of the window. */
  pointAt: (place: { x: number; y: number }) => void;
  /** Writes at the cursor; `alone` puts empty lines around it. */
  insert: (text: string, alone: boolean) => void;
}

interface CodeEditorProps {
  ref?: Ref<CodeHandle>;
  path: string;
  /** Language of the words in it, for spelling and screen readers. */
  lang: string;
  label: string;
  text: string;
  words: EditorWords;
  /** What may be written here; null where nothing is known of it. */
  writable: () => Writable | null;
  diagnostics: readonly Diagnostic[];
  /** Lines at which a translation is behind. */
  behind: readonly number[];
  onChange: (text: string) => void;
  onLine: (line: number) => void;
}

/**
 * The text of one file in CodeMirror. It lives in a shadow tree: there CodeMirror adopts its style
 * sheets, which the policy of the page allows, instead of writing `style` elements, which it
 * refuses.
 */
export const CodeEditor = ({ ref, path, text, ...props }: CodeEditorProps) => {
  const { locale } = useI18n();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const first = useRef(text);
  useEffect(() => {
    first.current = text;
  });

  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const { label, lang, words } = latest.current;
    const marks = new Compartment();
    const editor = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: first.current,
        extensions: [
          editorSetup({ words, path, writable: () => latest.current.writable() }),
          languageOf(path),
          marks.of([]),
          ...(path.endsWith('.mdx') ? [pasteAsMarkdown] : []),
          EditorView.contentAttributes.of({
            ...{ 'aria-label': label, lang, spellcheck: 'true' },
            // Where it scrolls, it must be seen to take the focus.
            tabindex: '0',
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString());
            if (!update.selectionSet && !update.docChanged) return;
            const { head } = update.state.selection.main;
            latest.current.onLine(update.state.doc.lineAt(head).number);
          }),
        ],
      }),
    });
    view.current = editor;
    return () => {
      view.current = null;
      editor.destroy();
    };
  }, [path]);

  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const change: ChangeSpec | null = smallestChange(editor.state.doc.toString(), text);
    // What came from elsewhere is no step of the writer's own to undo to, but it may be undone.
    if (change) editor.dispatch({ changes: change });
  }, [text, path]);

  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const { doc } = editor.state;
    const places = props.diagnostics.map((diagnostic) => {
      const { line, column } = diagnostic;
      const { own, english } = wordsOf(diagnostic, locale);
      const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
      const from = Math.min(at.from + Math.max(column, 1) - 1, at.to);
      const word = /^[<\w/-]+/.exec(doc.sliceString(from, at.to))?.[0].length ?? 0;
      const to = Math.max(from + word, Math.min(from + 1, at.to));
      return {
        from,
        to,
        severity: 'error' as const,
        message: own ? `${own} (${english})` : english,
      };
    });
    editor.dispatch(setDiagnostics(editor.state, places));
  }, [props.diagnostics, path, locale]);

  const behind = props.behind.join();
  useEffect(() => {
    const lines = behind === '' ? [] : behind.split(',').map(Number);
    view.current?.dispatch({ effects: markedLines.of(lines) });
  }, [behind, path]);

  useImperativeHandle(
    ref,
    () => ({
      goTo: (line, column, quote = '') => {
        const editor = view.current;
        if (!editor) return;
        const at = editor.state.doc.line(Math.min(Math.max(line, 1), editor.state.doc.lines));
        const anchor = Math.min(at.from + column - 1, at.to);
        const range = quoteRange(editor.state.doc.toString(), { quote, line });
        const selection = range ? { anchor: range.from, head: range.to } : { anchor };
        // In the middle, as the end of the text may be below what the window shows.
        const effects = EditorView.scrollIntoView(selection.anchor, { y: 'center' });
        editor.dispatch({ selection, effects });
        editor.focus();
      },
      show: (line) => {
        const editor = view.current;
        if (!editor) return;
        const at = editor.state.doc.line(Math.min(Math.max(line, 1), editor.state.doc.lines));
        editor.dispatch({ effects: EditorView.scrollIntoView(at.from, { y: 'start' }) });
      },
      pointAt: (place) => {
        const anchor = view.current?.posAtCoords(place, false);
        if (anchor !== undefined) view.current?.dispatch({ selection: { anchor } });
      },
      insert: (written, alone) => {
        const editor = view.current;
        if (editor) insertAtCursor(editor, written, alone);
      },
    }),
    [],
  );
  return <div ref={host} className={styles.code} />;
};

/** What was copied from a word processor comes in as Markdown, in one step of the undo. */
const pasteAsMarkdown = EditorView.domEventHandlers({
  paste: (event, editor) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const markdown = html === '' ? null : pastedMarkdown(html);
    if (markdown === null || markdown === '') return false;
    event.preventDefault();
    const { doc, selection } = editor.state;
    const { from, to } = selection.main;
    const [start, end] = [doc.lineAt(from).from, doc.lineAt(to).to];
    // Blocks stand on lines of their own; a few words go on in their line.
    const isBlock = /^(#|- |1\. |> |\|)|\n/.test(markdown);
    const lead = isBlock && doc.sliceString(start, from).trim() !== '' ? '\n\n' : '';
    const tail = isBlock && doc.sliceString(to, end).trim() !== '' ? '\n\n' : '';
    const changes = editor.state.replaceSelection(lead + markdown + tail);
    editor.dispatch(changes, { userEvent: 'input.paste', scrollIntoView: true });
    return true;
  },
});

function insertAtCursor(editor: EditorView, written: string, alone: boolean): void {
  const { doc, selection } = editor.state;
  const { from, to, head } = selection.main;
  const line = doc.lineAt(head);
  // A block that is put inside a line goes behind it.
  const place = alone && line.text.trim() !== '' ? { from: line.to, to: line.to } : { from, to };
  const before = doc.sliceString(0, place.from);
  const after = doc.sliceString(place.to);
  const lead =
    !alone || before === '' ? '' : '\n'.repeat(2 - (/\n{0,2}$/.exec(before)?.[0].length ?? 0));
  const tail = !alone
    ? ''
    : '\n'.repeat(Math.max(0, 2 - (/^\n{0,2}/.exec(after)?.[0].length ?? 0)));
  const insert = lead + written + tail;
  editor.dispatch({
    changes: { ...place, insert },
    selection: { anchor: place.from + lead.length + written.length },
    scrollIntoView: true,
  });
  editor.focus();
}
