import type { RichNode, WorkspaceSnapshot } from '@weft/contracts';

/** Headings of the parts of the work, in the language of the page. */
export interface ExportTexts {
  canvases: string;
  tables: string;
  tasks: string;
}

/** Characters that Markdown would take for its own. */
const escape = (text: string): string => text.replace(/([\\`*_[\]<>#|])/g, '\\$1');

/** An address that brackets and spaces do not end. */
const plainAddress = (href: string): string =>
  href.replaceAll('(', '%28').replaceAll(')', '%29').replace(/\s/g, '%20');

function inline(nodes: readonly RichNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'hardBreak') return '  \n';
      if (node.type === 'mention') return `@${escape(node.attrs?.label ?? '')}`;
      if (node.type !== 'text') return inline(node.content ?? []);
      return (node.marks ?? []).reduce(
        (text, { type, href }) => {
          if (type === 'bold') return `**${text}**`;
          if (type === 'italic') return `*${text}*`;
          if (type === 'link' && href) return `[${text}](${plainAddress(href)})`;
          return text;
        },
        escape(node.text ?? ''),
      );
    })
    .join('');
}

const indent = (text: string, first: string): string => {
  const rest = ' '.repeat(first.length);
  return text
    .split('\n')
    .map((line, at) => (at === 0 ? first + line : line && rest + line))
    .join('\n');
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table, whose first row becomes its headings, as Markdown asks. */
function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = head.map(() => '---');
  return [head, line, ...body].map(row).join('\n');
}

function block(node: RichNode): string {
  const children = node.content ?? [];
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.attrs?.level ?? 2)} ${inline(children)}`;
    case 'bulletList':
      return children.map((item) => indent(blocks(item.content ?? []), '- ')).join('\n');
    case 'orderedList': {
      const start = node.attrs?.start ?? 1;
      const items = children.map((item, at) =>
        indent(blocks(item.content ?? []), `${start + at}. `),
      );
      return items.join('\n');
    }
    case 'blockquote':
      return blocks(children).replace(/^/gm, '> ');
    case 'table':
      return table(
        children.map(({ content = [] }) =>
          content.map((cell) => blocks(cell.content ?? []).replace(/\s*\n\s*/g, ' ')),
        ),
      );
    case 'attachment':
      return `*${escape(node.attrs?.label ?? '')}*`;
    default:
      return inline(children);
  }
}

const blocks = (nodes: readonly RichNode[]): string =>
  nodes
    .map(block)
    .filter((text) => text !== '')
    .join('\n\n');

const line = (text: string): string => escape(text.replace(/\s+/g, ' ').trim());

function canvas({ title, zones, notes }: WorkspaceSnapshot['canvases'][number]): string {
  const known = new Set(zones.map(({ id }) => id));
  const others = [...new Set(notes.map(({ zone }) => zone))].filter((id) => !known.has(id));
  const all = [...zones, ...others.map((id) => ({ id, title: id }))];
  const parts = all.map((zone) => {
    const own = notes.filter((note) => note.zone === zone.id);
    return [`#### ${line(zone.title)}`, own.map(({ text }) => `- ${line(text)}`).join('\n')];
  });
  return [`### ${line(title)}`, ...parts.flat()].filter(Boolean).join('\n\n');
}

/**
 * The whole work as Markdown: the text, then canvases, tables and tasks.
 * @param texts headings of the parts; only those that hold something are there
 */
export function asMarkdown(
  title: string,
  { text, canvases, tables, tasks }: WorkspaceSnapshot,
  texts: ExportTexts,
): string {
  const part = (heading: string, content: readonly string[]) =>
    content.length > 0 ? [`## ${heading}`, ...content] : [];
  const parts = [
    `# ${line(title)}`,
    blocks(text),
    ...part(texts.canvases, canvases.map(canvas)),
    ...part(
      texts.tables,
      tables.map((one) => {
        const head = one.columns.map((column) => line(column.title));
        const body = one.rows.map(({ cells }) =>
          one.columns.map((column) => line(cells[column.id] ?? '')),
        );
        return `### ${line(one.title)}\n\n${table([head, ...body])}`;
      }),
    ),
    ...part(
      texts.tasks,
      tasks.length > 0
        ? [tasks.map((task) => `- [${task.done ? 'x' : ' '}] ${line(task.text)}`).join('\n')]
        : [],
    ),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
