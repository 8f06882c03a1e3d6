import { randomUUID } from 'node:crypto';
import { WorkspaceSnapshot } from '@weft/contracts';
import fc from 'fast-check';
import * as Y from 'yjs';
import {
  addCanvas,
  addColumn,
  addComment,
  addNote,
  addRow,
  addStroke,
  addTable,
  addTask,
  cellText,
  changeTask,
  moveNote,
  moveTask,
  plainText,
  readWorkspace,
  replaceText,
  workspaceOf,
} from './index.js';

const mia = randomUUID();

function filled(): Y.Doc {
  const doc = new Y.Doc();
  addCanvas(doc, { id: 'c1', kind: 'canvas', template: 'empathy-map', title: 'Sofie' });
  addNote(doc, 'c1', { id: 'n1', zone: 'says', text: 'I miss the bus' });
  addNote(doc, 'c1', { id: 'n2', zone: 'says', text: 'I walk' });
  addNote(doc, 'c1', { id: 'n3', zone: 'does', text: 'Calls a friend' });
  moveNote(doc, 'c1', { id: 'n3', zone: 'says', before: 'n2' });
  addStroke(doc, 'c1', { zone: 'says', stroke: { width: 'thin', points: [1, 2, 3, 4] } });
  addTable(doc, {
    id: 't1',
    template: '',
    title: 'Tests',
    columns: [{ id: 'who', title: 'Who', type: 'text' }],
  });
  addColumn(doc, 't1', { id: 'day', title: 'Day', type: 'date' });
  addRow(doc, 't1', { id: 'r1', before: null });
  addRow(doc, 't1', { id: 'r0', before: 'r1' });
  replaceText(cellText(doc, 't1', { row: 'r1', column: 'who' })!, 'A driver');
  addTask(doc, { id: 'k1', text: 'Call her', milestone: 'partner', assignee: mia });
  addTask(doc, { id: 'k2', text: 'Write', milestone: null, assignee: null });
  moveTask(doc, 'k2', 'k1');
  changeTask(doc, 'k1', { done: true, dueOn: '2026-12-01' });
  addComment(doc, {
    id: 'm1',
    replyTo: null,
    about: { part: 'canvas', id: 'n1', quote: 'bus' },
    text: 'Which bus?',
    mentions: [mia],
    writtenAt: new Date('2026-11-22T10:00:00Z'),
  });
  const paragraph = new Y.XmlElement('paragraph');
  const bold = new Y.XmlText();
  bold.insert(0, 'Our ');
  bold.insert(4, 'question', { bold: {}, link: { href: 'https://weft.example' } });
  paragraph.insert(0, [bold]);
  workspaceOf(doc).text.insert(0, [paragraph]);
  return doc;
}

it('reads everything that was put in, with who made it', () => {
  const doc = filled();
  const read = readWorkspace(doc, new Map([[doc.clientID, mia]]));
  expect(WorkspaceSnapshot.parse(read)).toEqual(read);
  expect(read.canvases[0]?.notes.map(({ id }) => id)).toEqual(['n1', 'n3', 'n2']);
  expect(read).toMatchObject({
    canvases: [{ title: 'Sofie', notes: [{ accountId: mia }, { zone: 'says' }, {}] }],
    tables: [{ rows: [{ id: 'r0' }, { id: 'r1', cells: { who: 'A driver', day: '' } }] }],
    tasks: [{ id: 'k2' }, { id: 'k1', done: true, dueOn: '2026-12-01', assignee: mia }],
    comments: [{ text: 'Which bus?', about: { id: 'n1' }, accountId: mia, mentions: [mia] }],
  });
  expect(plainText(read.text)).toBe('Our question\n');
  expect(read.text[0]?.content?.[1]?.marks).toContainEqual({
    type: 'link',
    href: 'https://weft.example',
  });
});

it('leaves out links that run something, and nodes that it does not know', () => {
  const doc = new Y.Doc();
  const odd = new Y.XmlElement('script');
  const text = new Y.XmlText();
  text.insert(0, 'words', { link: { href: 'javascript:alert(1)' }, onclick: {} });
  odd.insert(0, [text]);
  workspaceOf(doc).text.insert(0, [odd]);
  expect(readWorkspace(doc).text).toEqual([{ type: 'text', text: 'words' }]);
});

it('gives a snapshot of the right shape whatever was written into the document', () => {
  const names = fc.constantFrom(
    ...['kind', 'title', 'notes', 'zones', 'sketches', 'strokes', 'points', 'order', 'rows'],
    ...['columns', 'cells', 'text', 'about', 'mentions', 'writtenAt', 'dueOn', 'assignee', 'a'],
  );
  const value = fc.oneof(
    fc.constantFrom('heard', '2026-13-45', '9999-99-99T99:99:99Z', mia, 'board'),
    fc.anything({ maxDepth: 1, withNullPrototype: false }).filter(isPlain),
  );
  const fields = fc.dictionary(names, value, { noNullPrototype: true });
  const nested = fc.dictionary(names, fc.oneof(value, fields), { noNullPrototype: true });
  const part = fc.constantFrom('canvases', 'tables', 'tasks', 'comments');
  fc.assert(
    fc.property(fc.array(fc.tuple(part, names, nested), { maxLength: 6 }), (writes) => {
      const doc = new Y.Doc();
      for (const [name, id, content] of writes) doc.getMap(name).set(id, shared(content));
      expect(WorkspaceSnapshot.safeParse(readWorkspace(doc)).error).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});

const isPlain = (one: unknown): boolean =>
  one === null || ['string', 'number', 'boolean'].includes(typeof one);

function shared(content: Record<string, unknown>): Y.Map<unknown> {
  const entries = Object.entries(content).map(([name, one]): [string, unknown] => [
    name,
    typeof one === 'object' && one !== null ? shared(one as Record<string, unknown>) : one,
  ]);
  return new Y.Map(entries);
}
