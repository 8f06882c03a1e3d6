import type { RichNode, WorkspaceSnapshot } from '@weft/contracts';
import type { ExportTexts } from './as-markdown.js';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (one) => entities[one] ?? one);
const tag = (name: string, content: string): string => `<${name}>${content}</${name}>`;

const tags: Partial<Record<RichNode['type'], string>> = {
  ...{ paragraph: 'p', bulletList: 'ul', orderedList: 'ol', listItem: 'li' },
  ...{ blockquote: 'blockquote', codeBlock: 'pre' },
  ...{ table: 'table', tableRow: 'tr', tableCell: 'td', tableHeader: 'th' },
};

function node(one: RichNode): string {
  const content = nodes(one.content ?? []);
  if (one.type === 'text') {
    return (one.marks ?? []).reduce(
      (text, { type, href }) => {
        if (type === 'bold') return tag('strong', text);
        if (type === 'italic') return tag('em', text);
        if (type === 'link' && href)
          return `<a href="${escape(href)}" rel="noreferrer">${text}</a>`;
        return text;
      },
      escape(one.text ?? ''),
    );
  }
  if (one.type === 'heading') return tag(`h${one.attrs?.level ?? 2}`, content);
  if (one.type === 'hardBreak') return '<br>';
  if (one.type === 'horizontalRule') return '<hr>';
  if (one.type === 'mention') return `@${escape(one.attrs?.label ?? '')}`;
  if (one.type === 'attachment') return tag('p', tag('em', escape(one.attrs?.label ?? '')));
  const name = tags[one.type];
  return name ? tag(name, content) : content;
}

const nodes = (all: readonly RichNode[]): string => all.map(node).join('');

const list = (items: readonly string[]): string =>
  items.length > 0 ? tag('ul', items.map((item) => tag('li', escape(item))).join('')) : '';

/** The whole work as a page of its own, without anything that runs or is loaded. */
export function asHtml(
  { title, locale }: { title: string; locale: string },
  { text, canvases, tables, tasks }: WorkspaceSnapshot,
  texts: ExportTexts,
): string {
  const part = (heading: string, content: string) =>
    content ? tag('h2', escape(heading)) + content : '';
  const drawnCanvases = canvases.map(({ title: name, zones, notes }) => {
    const zoned = zones.map((zone) => {
      const own = notes.filter((note) => note.zone === zone.id).map((note) => note.text);
      return tag('h4', escape(zone.title)) + list(own);
    });
    return tag('h3', escape(name)) + zoned.join('');
  });
  const drawnTables = tables.map(({ title: name, columns, rows }) => {
    const head = columns.map((column) => tag('th', escape(column.title))).join('');
    const body = rows.map(({ cells }) =>
      tag('tr', columns.map(({ id }) => tag('td', escape(cells[id] ?? ''))).join('')),
    );
    return tag('h3', escape(name)) + tag('table', tag('tr', head) + body.join(''));
  });
  const drawnTasks = list(tasks.map((task) => `${task.done ? '☑' : '☐'} ${task.text}`));
  const body = [
    tag('h1', escape(title)),
    nodes(text),
    part(texts.canvases, drawnCanvases.join('')),
    part(texts.tables, drawnTables.join('')),
    part(texts.tasks, drawnTasks),
  ].join('\n');
  const head = `<meta charset="utf-8">${tag('title', escape(title))}`;
  return `<!doctype html>\n<html lang="${locale}"><head>${head}</head><body>\n${body}\n</body></html>\n`;
}
