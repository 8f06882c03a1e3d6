import * as Y from 'yjs';

/** An entry of the document: fields by name, and shared texts or further entries in it. */
export type Entry = Y.Map<unknown>;

/** The parts of a live document. Each has a name of its own in the document and never another. */
export interface Workspace {
  /** The rich text, as Tiptap keeps it. */
  readonly text: Y.XmlFragment;
  /**
   * By id: `kind`, `template`, `title` (text), `order`, `zones` (by id: `title`, `order`), `notes`
   * (by id: `zone`, `text`, `evidence`, `mark`, `order`), `sketches` (by zone: `strokes`,
   * `description`).
   */
  readonly canvases: Y.Map<Entry>;
  /**
   * By id: `template`, `title` (text), `order`, `columns` (by id: `title`, `type`, `order`), `rows`
   * (by id: `order`, `cells`, which holds a text by column).
   */
  readonly tables: Y.Map<Entry>;
  /** By id: `text`, `milestone`, `assignee`, `dueOn`, `done`, `order`. */
  readonly tasks: Y.Map<Entry>;
  /** By id: `replyTo`, `about`, `text`, `mentions`, `resolved`, `writtenAt`. */
  readonly comments: Y.Map<Entry>;
}

/** The name under which the server knows a live document, on sockets. */
export const workspaceName = (teamId: string, assignmentId: string): string =>
  `${teamId}/${assignmentId}`;

/** Names of the parts in the document. */
export const partNames = ['text', 'canvases', 'tables', 'tasks', 'comments'] as const;

/** The parts of a document; reading them changes nothing. */
export function workspaceOf(doc: Y.Doc): Workspace {
  return {
    text: doc.getXmlFragment('text'),
    canvases: doc.getMap<Entry>('canvases'),
    tables: doc.getMap<Entry>('tables'),
    tasks: doc.getMap<Entry>('tasks'),
    comments: doc.getMap<Entry>('comments'),
  };
}

/** A new entry; strings become fields, `Y` types stay what they are. */
export function entryOf(fields: Record<string, unknown>): Entry {
  return new Y.Map(Object.entries(fields));
}

/** A shared text that says this. */
export function textOf(value: string): Y.Text {
  return new Y.Text(value);
}

/** An entry of entries, such as the notes of a canvas; null where there is none. */
export function mapIn(entry: Entry | undefined, name: string): Y.Map<Entry> | null {
  const value = entry?.get(name);
  return value instanceof Y.Map ? (value as Y.Map<Entry>) : null;
}

/** A shared text in an entry; null where there is none. */
export function textIn(entry: Entry | undefined, name: string): Y.Text | null {
  const value = entry?.get(name);
  return value instanceof Y.Text ? value : null;
}

/** The place of an entry in its list; the first where it has none. */
export function orderIn(entry: Entry | undefined): string {
  const order = entry?.get('order');
  return typeof order === 'string' ? order : '';
}
