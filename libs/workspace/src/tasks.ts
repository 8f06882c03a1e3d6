import type * as Y from 'yjs';
import { entryOf, textIn, textOf, workspaceOf } from './document.js';
import { limits } from './limits.js';
import { idsInOrder, placeBefore } from './lists.js';

/** Adds a task at the end. */
export function addTask(
  doc: Y.Doc,
  task: { id: string; text: string; milestone: string | null; assignee: string | null },
): void {
  const { tasks } = workspaceOf(doc);
  if (tasks.has(task.id) || tasks.size >= limits.tasks) return;
  const { id, milestone, assignee } = task;
  const order = placeBefore(tasks, idsInOrder(tasks), null);
  const text = textOf(task.text.slice(0, limits.taskText));
  tasks.set(id, entryOf({ text, milestone, assignee, dueOn: null, done: false, order }));
}

/**
 * Changes what is told of a task, and nothing else of it.
 * @param change.dueOn a day as `yyyy-mm-dd`
 */
export function changeTask(
  doc: Y.Doc,
  taskId: string,
  change: {
    milestone?: string | null;
    assignee?: string | null;
    dueOn?: string | null;
    done?: boolean;
  },
): void {
  const task = workspaceOf(doc).tasks.get(taskId);
  if (!task) return;
  doc.transact(() => {
    for (const [name, value] of Object.entries(change)) task.set(name, value);
  });
}

/** Moves a task right before another, or to the end for null. */
export function moveTask(doc: Y.Doc, taskId: string, before: string | null): void {
  const { tasks } = workspaceOf(doc);
  const others = idsInOrder(tasks).filter((id) => id !== taskId);
  tasks.get(taskId)?.set('order', placeBefore(tasks, others, before));
}

export function removeTask(doc: Y.Doc, taskId: string): void {
  workspaceOf(doc).tasks.delete(taskId);
}

/** The shared text of a task; null where there is no such task. */
export function taskText(doc: Y.Doc, taskId: string): Y.Text | null {
  return textIn(workspaceOf(doc).tasks.get(taskId), 'text');
}
