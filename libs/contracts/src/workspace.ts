import { z } from 'zod';

/** What the live document of a team and an assignment holds, as plain data. */

const id = z.string().min(1).max(64);
const accountId = z.uuid();

const richNodeTypes = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'codeBlock',
  'horizontalRule',
  'hardBreak',
  'mention',
  'attachment',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
  'text',
] as const;
const richMarkTypes = ['bold', 'italic', 'underline', 'strike', 'code', 'link'] as const;

const RichMark = z.object({
  type: z.enum(richMarkTypes),
  /** Of a link: an address that begins with https, http or mailto. */
  href: z.string().optional(),
});

/** A piece of the text, in the shape of Tiptap's JSON. */
export interface RichNode {
  type: (typeof richNodeTypes)[number];
  text?: string | undefined;
  marks?: z.infer<typeof RichMark>[] | undefined;
  attrs?:
    | {
        /** Of a heading: 1 to 4. */
        level?: number | undefined;
        /** Of an ordered list: its first number. */
        start?: number | undefined;
        /** Of a mention: the account; of an attachment: its id. */
        id?: string | undefined;
        /** Of a mention or an attachment: the name that it shows. */
        label?: string | undefined;
      }
    | undefined;
  content?: RichNode[] | undefined;
}
export const RichNode: z.ZodType<RichNode> = z.lazy(() =>
  z.object({
    type: z.enum(richNodeTypes),
    text: z.string().optional(),
    marks: z.array(RichMark).optional(),
    attrs: z
      .object({
        level: z.int().min(1).max(4).optional(),
        start: z.int().optional(),
        id: z.string().optional(),
        label: z.string().optional(),
      })
      .optional(),
    content: z.array(RichNode).optional(),
  }),
);

const WorkspaceNote = z.object({
  id,
  zone: z.string(),
  text: z.string(),
  evidence: z.enum(['heard', 'assumed']).nullable(),
  /** An option of the board's mark. */
  mark: z.string().nullable(),
  /** Who made it; null where that is not known. */
  accountId: accountId.nullable(),
});
export type WorkspaceNote = z.infer<typeof WorkspaceNote>;

const WorkspaceStroke = z.object({
  width: z.enum(['thin', 'medium', 'thick']),
  /** x and y in turn, on a pad of 600 × 400. */
  points: z.array(z.int()),
});

const WorkspaceCanvas = z.object({
  id,
  kind: z.enum(['canvas', 'board']),
  /** Of a canvas: its template in the library; of a board: the module's activity. */
  template: z.string(),
  title: z.string(),
  /** Zones or columns that the team added itself. */
  zones: z.array(z.object({ id, title: z.string() })),
  /** In the order in which they stand in their zones. */
  notes: z.array(WorkspaceNote),
  /** By zone. */
  sketches: z.record(
    z.string(),
    z.object({ strokes: z.array(WorkspaceStroke), description: z.string() }),
  ),
});
export type WorkspaceCanvas = z.infer<typeof WorkspaceCanvas>;

const WorkspaceTable = z.object({
  id,
  /** The module's activity that it follows; empty: the team's own. */
  template: z.string(),
  title: z.string(),
  columns: z.array(
    z.object({ id, title: z.string(), type: z.enum(['text', 'number', 'date', 'choice']) }),
  ),
  rows: z.array(z.object({ id, cells: z.record(z.string(), z.string()) })),
});
export type WorkspaceTable = z.infer<typeof WorkspaceTable>;

const WorkspaceTask = z.object({
  id,
  text: z.string(),
  /** A milestone of the assignment; null: of none. */
  milestone: z.string().nullable(),
  /** Who does it. */
  assignee: accountId.nullable(),
  dueOn: z.iso.date().nullable(),
  done: z.boolean(),
});
export type WorkspaceTask = z.infer<typeof WorkspaceTask>;

const WorkspaceComment = z.object({
  id,
  /** The comment that this one answers. */
  replyTo: z.string().nullable(),
  /** What it is about: a part of the document, one thing in it, and the words it was tied to. */
  about: z.object({
    part: z.enum(['text', 'canvas', 'table', 'task']),
    id: z.string().nullable(),
    quote: z.string(),
  }),
  text: z.string(),
  /** Accounts that are mentioned in it. */
  mentions: z.array(accountId),
  resolved: z.boolean(),
  writtenAt: z.iso.datetime().nullable(),
  accountId: accountId.nullable(),
});
export type WorkspaceComment = z.infer<typeof WorkspaceComment>;

/**
 * A live document at one moment: what a submission freezes and a marker reads. Every account in it
 * is known from the connections that brought the changes, never from what a browser claims.
 */
export const WorkspaceSnapshot = z.object({
  text: z.array(RichNode),
  canvases: z.array(WorkspaceCanvas),
  tables: z.array(WorkspaceTable),
  tasks: z.array(WorkspaceTask),
  comments: z.array(WorkspaceComment),
});
export type WorkspaceSnapshot = z.infer<typeof WorkspaceSnapshot>;
