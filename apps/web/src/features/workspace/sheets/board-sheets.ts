import type { BoardSheet, BoardView, SheetField } from '@weft/contracts';
import { sheetOrder } from '@weft/rules';
import { addCanvas, addNote, addZone, workspaceLimits, workspaceOf } from '@weft/workspace';
import type { Doc } from 'yjs';

/** The words that a sheet is written down with, in the language of the page. */
interface SheetWords {
  fields: Readonly<Record<SheetField, string>>;
  sheet: string;
  origin: string;
  source: (board: string, cluster: string) => string;
}

/** A project sheet of a board, to be put into the work of its team. */
export interface SheetToPut {
  /** That of its cluster. */
  id: string;
  title: string;
  /** What the place of the source is called. */
  origin: string;
  /** Names the board and the cluster that it comes from. */
  source: string;
  /** What was written, in the order of the sheet. */
  parts: readonly { id: SheetField; label: string; text: string }[];
}

/** The sheets of a board in which something is written. */
export function sheetsOf(board: BoardView, words: SheetWords): SheetToPut[] {
  return board.goesOn.flatMap((clusterId) => {
    const sheet = board.sheets.find((one) => one.clusterId === clusterId);
    const parts = sheet ? partsOf(sheet, words) : [];
    if (parts.length === 0) return [];
    const cluster = board.clusters.find(({ id }) => id === clusterId)?.title ?? '';
    const title = sheet?.title.trim() || cluster || words.sheet;
    const source = words.source(board.title, cluster);
    return [{ id: clusterId, title, origin: words.origin, source, parts }];
  });
}

const partsOf = (sheet: BoardSheet, { fields }: SheetWords): SheetToPut['parts'] =>
  sheetOrder
    .filter((field) => field !== 'title' || sheetOrder.every((one) => one === field || !sheet[one]))
    .map((id) => ({ id, label: fields[id], text: sheet[id].trim() }))
    .filter(({ text }) => text !== '');

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const heading = (level: number, text: string) => ({
  ...{ type: 'heading', attrs: { level } },
  content: [{ type: 'text', text }],
});

/** A sheet as blocks of the text: a heading for each part, and its source at the end. */
export const sheetBlocks = ({ title, source, parts }: SheetToPut) => [
  heading(2, title),
  ...parts.flatMap(({ label, text }) => [
    heading(3, label),
    ...text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(paragraph),
  ]),
  { type: 'paragraph', content: [{ type: 'text', text: source, marks: [{ type: 'italic' }] }] },
];

/** Puts a sheet on a canvas of its own, with a zone for each part; once, as its id is the sheet's. */
export function putAsCanvas(doc: Doc, { id, title, origin, source, parts }: SheetToPut): void {
  if (workspaceOf(doc).canvases.has(id)) return;
  doc.transact(() => {
    addCanvas(doc, { id, kind: 'canvas', template: '', title });
    for (const { id: zone, label, text } of parts) {
      addZone(doc, id, { id: zone, title: label });
      for (let at = 0; at < text.length; at += workspaceLimits.noteText) {
        const piece = text.slice(at, at + workspaceLimits.noteText);
        addNote(doc, id, { id: crypto.randomUUID(), zone, text: piece });
      }
    }
    addZone(doc, id, { id: 'source', title: origin });
    addNote(doc, id, { id: crypto.randomUUID(), zone: 'source', text: source });
  });
}
