import { randomUUID } from 'node:crypto';
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
  noteText,
  readWorkspace,
  removeNote,
  removeRow,
  removeTask,
  replaceText,
  workspaceOf,
} from '@weft/workspace';
import * as Y from 'yjs';

const words = ['weven', 'wijk', 'samen', 'draad', 'markt', 'école', 'نسيج', 'vraag'];

/**
 * One change of a document, as people make them: in the text, a canvas, a table, a task or a
 * comment.
 * @param {Y.Doc} document
 * @param {{ roll: (sides: number) => number, id: () => string }} chance
 */
export function edit(document, chance) {
  const parts = [editText, editText, editCanvas, editTable, editTasks, comment];
  parts[chance.roll(parts.length)](document, chance);
}

/** Adds one task with this text. */
export function writeTask(document, text) {
  addTask(document, { id: randomUUID(), text, milestone: null, assignee: null });
}

const word = ({ roll }) => `${words[roll(words.length)]} ${roll(1000)} `;
const pick = (list, { roll }) => (list.length > 0 ? list[roll(list.length)] : undefined);

function editText(document, chance) {
  const { roll } = chance;
  const { text } = workspaceOf(document);
  const paragraph = text.length > 0 ? text.get(roll(text.length)) : null;
  const line = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
  const what = roll(8);
  if (!(line instanceof Y.XmlText) || what === 0) {
    const added = new Y.XmlElement('paragraph');
    added.insert(0, [new Y.XmlText(word(chance))]);
    text.insert(roll(text.length + 1), [added]);
  } else if (what === 1 && text.length > 8) text.delete(roll(text.length), 1);
  else if (what === 2 && line.length > 3) line.delete(roll(line.length - 2), 2);
  else if (what === 3 && line.length > 3) line.format(0, 3, { bold: roll(2) ? true : null });
  else line.insert(roll(line.length + 1), word(chance));
}

function editCanvas(document, chance) {
  const { roll, id } = chance;
  const canvas = pick(readWorkspace(document).canvases, chance);
  const note = canvas && pick(canvas.notes, chance);
  const what = roll(7);
  if (!canvas || (what === 0 && roll(4) === 0)) {
    const title = word(chance);
    addCanvas(document, { id: id(), kind: 'canvas', template: 'empathy-map', title });
  } else if (!note || what < 3) {
    addNote(document, canvas.id, { id: id(), zone: 'says', text: word(chance) });
  } else if (what === 3) {
    const before = pick(canvas.notes, chance)?.id ?? null;
    moveNote(document, canvas.id, { id: note.id, zone: roll(2) ? 'does' : 'says', before });
  } else if (what === 4) removeNote(document, canvas.id, note.id);
  else if (what === 5) {
    const points = Array.from({ length: 6 }, () => roll(100));
    addStroke(document, canvas.id, { zone: 'says', stroke: { width: 'thin', points } });
  } else {
    const text = noteText(document, canvas.id, note.id);
    if (text) replaceText(text, `${text.toJSON().slice(roll(4))}${word(chance)}`);
  }
}

function editTable(document, chance) {
  const { roll, id } = chance;
  const table = pick(readWorkspace(document).tables, chance);
  const row = table && pick(table.rows, chance);
  const column = table && pick(table.columns, chance);
  const what = roll(6);
  if (!table) {
    const columns = ['who', 'what'].map((title) => ({ id: id(), title, type: 'text' }));
    addTable(document, { id: id(), template: 'stakeholders', title: word(chance), columns });
  } else if (!row || !column || what === 0) {
    addRow(document, table.id, { id: id(), before: row?.id ?? null });
  } else if (what === 1 && table.rows.length > 3) removeRow(document, table.id, row.id);
  else if (what === 2 && table.columns.length < 5) {
    addColumn(document, table.id, { id: id(), title: word(chance), type: 'number' });
  } else {
    const text = cellText(document, table.id, { row: row.id, column: column.id });
    if (text) text.insert(roll(text.length + 1), word(chance));
  }
}

function editTasks(document, chance) {
  const { roll, id } = chance;
  const { tasks } = readWorkspace(document);
  const task = pick(tasks, chance);
  const what = roll(5);
  if (!task || what < 2) {
    addTask(document, { id: id(), text: word(chance), milestone: null, assignee: null });
  } else if (what === 2) changeTask(document, task.id, { done: !task.done });
  else if (what === 3) moveTask(document, task.id, pick(tasks, chance)?.id ?? null);
  else if (tasks.length > 3) removeTask(document, task.id);
}

function comment(document, chance) {
  addComment(document, {
    ...{ id: chance.id(), replyTo: null, text: word(chance), mentions: [] },
    ...{ about: { part: 'text', id: null, quote: '' }, writtenAt: new Date() },
  });
}
