import { type RichNode, type WorkPart, WorkspaceSnapshot } from '@weft/contracts';

/**
 * A frozen work as a reviewer reads it: its text, canvases and tables. Nothing of it names anybody:
 * comments, tasks, mentions and who wrote what stay behind.
 */
export function workView(snapshot: object): WorkPart[] {
  const parsed = WorkspaceSnapshot.safeParse(snapshot);
  if (!parsed.success) return [];
  const { text, canvases, tables } = parsed.data;
  const paragraphs = text.flatMap(blockTexts).filter((one) => one.trim() !== '');
  return [
    ...(paragraphs.length > 0
      ? [{ title: '', paragraphs: paragraphs.map((one) => ({ label: null, text: one })) }]
      : []),
    ...canvases.map(({ title, zones, notes, sketches }) => ({
      title,
      paragraphs: [
        ...notes
          .filter((note) => note.text.trim() !== '')
          .map((note) => ({ label: zoneName(zones, note.zone), text: note.text })),
        ...Object.entries(sketches)
          .filter(([, { description }]) => description.trim() !== '')
          .map(([zone, { description }]) => ({
            ...{ label: zoneName(zones, zone), text: description },
          })),
      ],
    })),
    ...tables.map(({ title, columns, rows }) => ({
      title,
      paragraphs: rows.flatMap(({ cells }) =>
        columns
          .filter(({ id }) => (cells[id] ?? '').trim() !== '')
          .map(({ id, title: label }) => ({ label, text: cells[id] ?? '' })),
      ),
    })),
  ].filter(({ paragraphs: all }) => all.length > 0);
}

const zoneName = (zones: readonly { id: string; title: string }[], zone: string) =>
  zones.find(({ id }) => id === zone)?.title ?? zone;

const isBlock = ({ type }: RichNode) => ['paragraph', 'heading', 'codeBlock'].includes(type);

/** One text for each block; a list's items are blocks too. */
function blockTexts(node: RichNode): string[] {
  if (isBlock(node)) return [inlineText(node)];
  return (node.content ?? []).flatMap(blockTexts);
}

function inlineText({ type, text, content }: RichNode): string {
  if (type === 'hardBreak') return '\n';
  if (type === 'mention') return '@…';
  return text ?? (content ?? []).map(inlineText).join('');
}
