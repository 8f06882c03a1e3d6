import { Editor } from '@tiptap/core';
import Collaboration from '@tiptap/extension-collaboration';
import { TextSelection } from '@tiptap/pm/state';
import { readWorkspace, workspaceOf } from '@weft/workspace';
import fc from 'fast-check';
import { Doc, applyUpdate, encodeStateAsUpdate } from 'yjs';
import { authoredRanges, paragraphShares } from './authored-ranges.js';
import { anchorOfSelection, rangeOfAnchor } from './text-anchor.js';
import { insertTable, runOnTable, setStyle, styleOf } from './text-tools.js';
import { textExtensions } from './text-extensions.js';

const editors: Editor[] = [];
afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()));

function edit(document: Doc): Editor {
  const fragment = workspaceOf(document).text;
  const extensions = [
    ...textExtensions(({ id }) => `/files/${id}`),
    Collaboration.configure({ fragment }),
  ];
  const element = globalThis.document.createElement('div');
  const editor = new Editor({ element, injectCSS: false, extensions });
  editors.push(editor);
  return editor;
}

const share = (from: Doc, to: Doc) => applyUpdate(to, encodeStateAsUpdate(from));
const leaf = (editor: Editor) => (name: string) => editor.schema.nodes[name]?.isLeaf ?? false;

it('takes in nothing that could run or be loaded from elsewhere', () => {
  const editor = edit(new Doc());
  editor.commands.setContent(
    `<p style="color:red" onclick="x()">a<script>x()</script>
     <a href="javascript:x()">b</a> <a href="https://weft.example">c</a></p>
     <img src="https://elsewhere.example/spy.png"><iframe src="https://x.example"></iframe>`,
  );
  const html = editor.getHTML();
  expect(html).not.toMatch(/script|onclick|style=|elsewhere|iframe/);
  expect(html).toContain('href="https://weft.example"');
});

it('draws a picture of the team by its id alone, and no other id', () => {
  const editor = edit(new Doc());
  const id = '00000000-0000-4000-8000-000000000001';
  const picture = (attrs: object) =>
    editor.commands.setContent({ type: 'doc', content: [{ type: 'attachment', attrs }] });
  picture({ id, label: 'A loom', picture: true });
  expect(editor.getHTML()).toContain(`src="/files/${id}"`);
  expect(editor.getHTML()).toContain('alt="A loom"');
  picture({ id: '../../session', label: 'x', picture: true });
  expect(editor.getHTML()).not.toContain('session');
});

it('makes tables and headings that the document keeps as such', () => {
  const document = new Doc();
  const editor = edit(document);
  insertTable(editor);
  runOnTable(editor, 'addRow');
  expect(editor.getHTML()).not.toContain('style=');
  const [table] = readWorkspace(document).text.filter(({ type }) => type === 'table');
  expect(table?.content).toHaveLength(4);
  expect(table?.content?.[0]?.content?.[0]?.type).toBe('tableHeader');
  editor.commands.setTextSelection(editor.state.doc.content.size - 1);
  setStyle(editor, 'heading3');
  expect(styleOf(editor)).toBe('heading3');
});

it('ties a comment to its words while others write around them', () => {
  const [mine, hers] = [new Doc(), new Doc()];
  const editor = edit(mine);
  editor.commands.setContent('<p>The warp holds.</p>');
  share(mine, hers);
  editor.commands.setTextSelection({ from: 5, to: 9 });
  const anchor = anchorOfSelection(editor.state);
  expect(anchor?.quote).toBe('warp');
  const other = edit(hers);
  other.commands.insertContentAt(1, 'Look: ');
  share(hers, mine);
  const range = anchor && rangeOfAnchor(editor.state, anchor);
  expect(range && editor.state.doc.textBetween(range.from, range.to)).toBe('warp');
  editor.commands.setContent('<p></p>');
  expect(anchor && rangeOfAnchor(editor.state, anchor)).toBeNull();
});

it('knows of every character who wrote it, at the very place where it stands', () => {
  const step = fc.record({
    by: fc.nat(1),
    at: fc.nat(200),
    text: fc.constantFrom('x', 'warp ', '¶'),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const documents = [new Doc(), new Doc()] as const;
      const [first, second] = [edit(documents[0]), edit(documents[1])];
      share(documents[0], documents[1]);
      const written = [0, 0];
      for (const { by, at, text } of steps) {
        const editor = by === 0 ? first : second;
        const place = 1 + (at % Math.max(1, editor.state.doc.content.size - 1));
        const { doc: now, tr } = editor.state;
        const near = TextSelection.near(now.resolve(Math.min(place, now.content.size - 1)));
        editor.view.dispatch(tr.setSelection(near));
        if (text === '¶') editor.commands.splitBlock();
        else {
          editor.view.dispatch(editor.state.tr.insertText(text));
          written[by] = (written[by] ?? 0) + text.length;
        }
        share(documents[0], documents[1]);
        share(documents[1], documents[0]);
      }
      const authors = new Map(documents.map(({ clientID }, by) => [clientID, `${by}`]));
      const ranges = authoredRanges(workspaceOf(documents[0]).text, authors, leaf(first));
      const { doc } = first.state;
      const inRanges = ranges.map(({ from, to }) => doc.textBetween(from, to)).join('');
      expect(inRanges).toBe(doc.textContent);
      ranges.forEach(({ from, to }) => expect(doc.textBetween(from, to)).toHaveLength(to - from));
      // Splitting a paragraph writes the rest of it anew: nobody is given more than stands there.
      const total = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
      expect(total).toBe((written[0] ?? 0) + (written[1] ?? 0));
    }),
    { numRuns: 25 },
  );
});

it('shares out a paragraph, most written first', () => {
  const paragraphs = [{ text: 'abcdef', from: 1, to: 7 }];
  const ranges = [
    { accountId: 'a', from: 1, to: 3 },
    { accountId: 'b', from: 3, to: 7 },
    { accountId: 'a', from: 9, to: 12 },
  ];
  expect(paragraphShares(paragraphs, ranges)).toEqual([
    {
      text: 'abcdef',
      shares: [
        { accountId: 'b', characters: 4 },
        { accountId: 'a', characters: 2 },
      ],
    },
  ]);
});
