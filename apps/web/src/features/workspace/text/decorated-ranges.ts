import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** A stretch of the text with attributes for its element; positions are those of ProseMirror. */
export interface DecoratedRange {
  from: number;
  to: number;
  attributes: Record<string, string>;
}

const key = new PluginKey<DecorationSet>('decorated-ranges');

const decorate = (state: EditorState, ranges: readonly DecoratedRange[]): DecorationSet =>
  DecorationSet.create(
    state.doc,
    ranges
      .filter(({ from, to }) => from < to && to <= state.doc.content.size)
      .map(({ from, to, attributes }) => Decoration.inline(from, to, attributes)),
  );

/** Marks stretches of the text without changing it: what a comment is about, who wrote what. */
export const decoratedRanges = Extension.create({
  name: 'decoratedRanges',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(...[transaction, before, , state]) {
          const ranges = transaction.getMeta(key) as readonly DecoratedRange[] | undefined;
          return ranges ? decorate(state, ranges) : before.map(transaction.mapping, state.doc);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** Replaces all stretches that are marked. */
export const showRanges = (view: EditorView, ranges: readonly DecoratedRange[]): void =>
  view.dispatch(view.state.tr.setMeta(key, ranges).setMeta('addToHistory', false));
