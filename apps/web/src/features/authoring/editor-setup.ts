import {
  autocompletion,
  completionKeymap,
  snippetCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { html } from '@codemirror/lang-html';
import { markdown } from '@codemirror/lang-markdown';
import { yaml } from '@codemirror/lang-yaml';
import { HighlightStyle, indentService, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { openSearchPanel, search, searchKeymap } from '@codemirror/search';
import {
  EditorSelection,
  EditorState,
  StateEffect,
  StateField,
  type Extension,
} from '@codemirror/state';
import {
  Decoration,
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  type DecorationSet,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { KnownComponents } from '../lesson-preview/index.js';
import { completeEntry } from './entry-completion.js';
import type { OwnNames } from './own-names.js';
import { closingFor, completeTag, type TagOption } from './tag-completion.js';

/** What the editor itself says, by the English words that CodeMirror would say. */
export type EditorWords = Record<string, string>;

/** What may be written in a text. */
export interface Writable {
  known: KnownComponents;
  own: OwnNames;
}

interface EditorSetup {
  words: EditorWords;
  path: string;
  /** Read at each completion: it comes after the text, and changes with it. */
  writable: () => Writable | null;
}

/** Everything that an editor of a text of a draft can do, and how it looks. */
export const editorSetup = ({ words, path, writable }: EditorSetup): Extension => [
  EditorState.phrases.of(words),
  lineNumbers(),
  history(),
  drawSelection(),
  highlightActiveLine(),
  EditorView.lineWrapping,
  lintGutter(),
  markedField,
  search({ top: true }),
  autocompletion({
    override: [(context) => completeAt(context, path, writable())],
    icons: false,
    activateOnTyping: true,
    // Behind the name of a prop comes its value.
    activateOnCompletion: ({ type }) => type === 'property',
  }),
  EditorView.inputHandler.of((...[view, from, to, typed]) => {
    const asked = from === to && typed === '>' && path.endsWith('.mdx') ? writable() : null;
    return asked !== null && closeTag(view, from, asked.known);
  }),
  syntaxHighlighting(colours),
  theme,
  keymap.of([
    ...completionKeymap,
    ...defaultKeymap,
    ...historyKeymap,
    ...searchKeymap,
    { key: 'F8', run: nextDiagnostic },
    { key: 'Shift-F8', run: previousDiagnostic },
    { key: 'Mod-h', run: openSearchPanel },
  ]),
];

/** Only for its colours: HTML closes tags that close themselves in MDX. */
const tagsOfMdx = html({
  ...{ selfClosingTags: true, matchClosingTags: false, autoCloseTags: false },
});

/** Markdown with tags for texts, YAML for the rest. */
export const languageOf = (path: string): Extension =>
  path.endsWith('.yaml')
    ? yaml()
    : [
        markdown({ htmlTagLanguage: tagsOfMdx, completeHTMLTags: false }),
        // What stands inside a tag begins where its line began, as in the shipped lessons.
        indentService.of(() => null),
      ];

/** Writes `>` with the closing tag that it asks for; false where it asks for none. */
function closeTag(view: EditorView, at: number, known: KnownComponents): boolean {
  const { state } = view;
  const closing = closingFor(state.sliceDoc(0, at), state.sliceDoc(at), known);
  if (closing === null || view.composing || state.readOnly) return false;
  view.dispatch({
    changes: { from: at, insert: `>${closing}` },
    selection: EditorSelection.cursor(at + 1),
    userEvent: 'input.type',
  });
  return true;
}

function completeAt(
  { state, pos, explicit }: CompletionContext,
  path: string,
  writable: Writable | null,
): CompletionResult | null {
  if (!writable) return null;
  const complete = path.endsWith('.mdx') ? completeTag : completeEntry;
  const before = state.sliceDoc(Math.max(0, pos - 2000), pos);
  const found = complete(before, writable.known, writable.own);
  if (!found || (found.kind === 'prop' && found.length === 0 && !explicit)) return null;
  const options = found.options.map((option) => ({
    ...asCompletion(option),
    ...(found.kind === 'prop' && { type: 'property' }),
  }));
  return { from: pos - found.length, options };
}

const asCompletion = ({ label, detail, template, last }: TagOption): Completion => {
  const shown = { label, ...(detail && { detail }), ...(last && { boost: -99 }) };
  return template === null ? shown : snippetCompletion(template, shown);
};

/** Lines to mark; numbers start at 1. */
export const markedLines = StateEffect.define<readonly number[]>();

const marked = Decoration.line({ class: 'cm-behind' });

const markedField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (decorations, transaction) => {
    const { doc } = transaction.state;
    const given = transaction.effects.find((effect) => effect.is(markedLines));
    if (!given) return decorations.map(transaction.changes);
    const lines = [...new Set(given.value)].filter((line) => line >= 1 && line <= doc.lines);
    return Decoration.set(
      lines.sort((a, b) => a - b).map((line) => marked.range(doc.line(line).from)),
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});

const colours = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.tagName, tags.angleBracket], color: 'var(--hue-8)' },
  { tag: [tags.attributeName, tags.propertyName], color: 'var(--hue-10)' },
  { tag: [tags.attributeValue, tags.string], color: 'var(--hue-6)' },
  { tag: [tags.link, tags.url], color: 'var(--accent)' },
  { tag: [tags.comment, tags.processingInstruction, tags.meta], color: 'var(--muted)' },
]);

const theme = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper-raised)',
    border: '1px solid var(--edge)',
    borderRadius: 'var(--radius)',
    fontSize: 'var(--size-small)',
  },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
  '.cm-scroller': {
    fontFamily: 'var(--font-mono)',
    lineHeight: '1.6',
    minHeight: '14rem',
    maxHeight: 'min(70vh, 48rem)',
  },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': {
    color: 'var(--muted)',
    backgroundColor: 'var(--paper)',
    borderRight: '1px solid var(--line)',
  },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--accent) 7%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 28%, transparent)',
  },
  '.cm-behind': {
    boxShadow: 'inset 4px 0 0 var(--caution)',
  },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--critical)',
    textUnderlineOffset: '3px',
  },
  '.cm-lint-marker-error': { content: '""', background: 'var(--critical)', borderRadius: '50%' },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper-raised)',
    border: '1px solid var(--edge)',
    borderRadius: 'var(--radius)',
    maxWidth: 'min(26rem, 90vw)',
  },
  // As exact as what CodeMirror says itself, which would win from less.
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--font-sans)',
    maxWidth: 'min(30rem, 90vw)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    color: 'var(--accent-ink)',
    backgroundColor: 'var(--accent)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    gap: '0.75rem',
    paddingBlock: '0.3rem',
  },
  '.cm-completionDetail': {
    marginLeft: '0',
    fontStyle: 'normal',
    opacity: '1',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '.cm-panels': { color: 'var(--ink)', backgroundColor: 'var(--paper)' },
});
