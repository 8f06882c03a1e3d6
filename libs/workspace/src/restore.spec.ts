import fc from 'fast-check';
import * as Y from 'yjs';
import {
  addCanvas,
  addNote,
  addTask,
  changeBackTo,
  changeTask,
  moveNote,
  readWorkspace,
  removeTask,
  replaceText,
  taskText,
  workspaceOf,
} from './index.js';

/** What people do, by a number. */
function act(doc: Y.Doc, choice: number, at: number): void {
  const { tasks, text } = workspaceOf(doc);
  const task = [...tasks.keys()][choice % Math.max(1, tasks.size)] ?? '';
  const what = choice % 8;
  if (what === 0)
    addTask(doc, { id: `t${at}`, text: `Task ${at}`, milestone: null, assignee: null });
  else if (what === 1) changeTask(doc, task, { done: choice % 3 === 0 });
  else if (what === 2) removeTask(doc, task);
  else if (what === 3) addCanvas(doc, { id: 'c', kind: 'canvas', template: 'x', title: 'X' });
  else if (what === 4) addNote(doc, 'c', { id: `n${at}`, zone: 'a', text: `Note ${at}` });
  else if (what === 5) moveNote(doc, 'c', { id: `n${at - 1}`, zone: 'b', before: null });
  else if (what === 6) {
    const words = taskText(doc, task);
    if (words) replaceText(words, `${words.toJSON().slice(1)} again`);
  } else {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(`Line ${at}`)]);
    text.insert(choice % (text.length + 1), [paragraph]);
    if (text.length > 3) text.delete(choice % text.length, 1);
  }
}

const deeds = fc.array(fc.nat(1000), { maxLength: 25 });

it('makes a document say again what it said at any earlier moment', () => {
  fc.assert(
    fc.property(deeds, deeds, (before, after) => {
      const doc = new Y.Doc();
      before.forEach((choice, at) => act(doc, choice, at));
      const then = Y.encodeStateAsUpdate(doc);
      const said = readWorkspace(doc);
      after.forEach((choice, at) => act(doc, choice, 100 + at));
      const change = changeBackTo(doc, then);
      Y.applyUpdate(doc, change);
      expect(readWorkspace(doc)).toEqual(said);
    }),
    { numRuns: 60 },
  );
});

it('merges with what somebody else writes meanwhile', () => {
  const doc = new Y.Doc();
  addTask(doc, { id: 'a', text: 'Keep', milestone: null, assignee: null });
  const then = Y.encodeStateAsUpdate(doc);
  removeTask(doc, 'a');
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  addTask(other, { id: 'b', text: 'Meanwhile', milestone: null, assignee: null });
  const change = changeBackTo(doc, then);
  for (const [one, update] of [
    [doc, Y.encodeStateAsUpdate(other)],
    [other, Y.encodeStateAsUpdate(doc)],
  ] as const) {
    Y.applyUpdate(one, change);
    Y.applyUpdate(one, update);
  }
  expect(readWorkspace(doc)).toEqual(readWorkspace(other));
  expect(
    readWorkspace(doc)
      .tasks.map(({ text }) => text)
      .sort(),
  ).toEqual(['Keep', 'Meanwhile']);
});
