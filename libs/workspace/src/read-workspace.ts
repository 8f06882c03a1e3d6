import type { WorkspaceComment, WorkspaceSnapshot, WorkspaceTask } from '@weft/contracts';
import type * as Y from 'yjs';
import { authorOf, type Authors } from './authorship.js';
import { textIn, workspaceOf, type Entry } from './document.js';
import { choiceOf, entriesInOrder, idOf, isAccountId, stringIn } from './entry-reading.js';
import { limits } from './limits.js';
import { readCanvas } from './read-canvas.js';
import { readTable } from './read-table.js';
import { readRichText } from './rich-text.js';

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const parts = ['text', 'canvas', 'table', 'task'] as const;

/**
 * What a document says, as plain data of bounded size, whatever was written into it.
 * @param authors who is behind each client; absent: nobody is known
 */
export function readWorkspace(doc: Y.Doc, authors: Authors = new Map()): WorkspaceSnapshot {
  const workspace = workspaceOf(doc);
  return {
    text: readRichText(workspace.text),
    canvases: entriesInOrder(workspace.canvases, limits.canvases).map(([id, canvas]) =>
      readCanvas(id, canvas, authors),
    ),
    tables: entriesInOrder(workspace.tables, limits.tables).map(([id, table]) =>
      readTable(id, table),
    ),
    tasks: entriesInOrder(workspace.tasks, limits.tasks).map(([id, task]) => readTask(id, task)),
    comments: entriesInOrder(workspace.comments, limits.comments)
      .map(([id, comment]) => readComment(id, comment, authors))
      .sort(byMoment),
  };
}

function readTask(id: string, task: Entry): WorkspaceTask {
  const assignee = task.get('assignee');
  const dueOn = task.get('dueOn');
  return {
    id,
    text: stringIn(textIn(task, 'text'), limits.taskText),
    milestone: idOf(task.get('milestone')),
    assignee: isAccountId(assignee) ? assignee : null,
    dueOn: typeof dueOn === 'string' && day.test(dueOn) && isReal(dueOn) ? dueOn : null,
    done: task.get('done') === true,
  };
}

function readComment(id: string, comment: Entry, authors: Authors): WorkspaceComment {
  const about = (comment.get('about') ?? {}) as Record<string, unknown>;
  const mentions = comment.get('mentions');
  const writtenAt = comment.get('writtenAt');
  const isMoment = typeof writtenAt === 'string' && moment.test(writtenAt) && isReal(writtenAt);
  return {
    id,
    replyTo: idOf(comment.get('replyTo')),
    about: {
      part: choiceOf(about['part'], parts) ?? 'text',
      id: idOf(about['id']),
      quote: stringIn(about['quote'], limits.quote),
    },
    text: stringIn(textIn(comment, 'text'), limits.commentText),
    mentions: Array.isArray(mentions) ? mentions.filter(isAccountId).slice(0, 20) : [],
    resolved: comment.get('resolved') === true,
    writtenAt: isMoment ? writtenAt : null,
    accountId: authorOf(comment, authors),
  };
}

const isReal = (date: string): boolean => !Number.isNaN(Date.parse(date));

function byMoment(one: WorkspaceComment, other: WorkspaceComment): number {
  const [a, b] = [one.writtenAt ?? '', other.writtenAt ?? ''];
  if (a !== b) return a < b ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
