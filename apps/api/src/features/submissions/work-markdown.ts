import type { RichNode, WorkspaceSnapshot } from '@weft/contracts';

/** The work of a team as text to read anywhere: Markdown, without comments and tasks. */
export function workAsMarkdown({ text, canvases, tables }: WorkspaceSnapshot): string {
  const parts = [
    ...text.map((node) => block(node)),
    ...canvases.map(({ title, notes }) =>
      [`## ${title}`, notes.map((note) => `- ${note.zone}: ${oneLine(note.text)}`).join('\n')].join(
        '\n\n',
      ),
    ),
    ...tables.map(({ title, columns, rows }) => {
      const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
      const head = [line(columns.map((column) => column.title)), line(columns.map(() => '---'))];
      const body = rows.map((row) => line(columns.map(({ id }) => row.cells[id] ?? '')));
      return [`## ${title}`, [...head, ...body].join('\n')].join('\n\n');
    }),
  ];
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`;
}

function block(node: RichNode, indent = ''): string {
  const children = node.content ?? [];
  const inside = () => children.map((child) => block(child, indent)).join('\n\n');
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.attrs?.level ?? 1)} ${inline(children)}`;
    case 'bulletList':
      return children.map((item) => `${indent}- ${itemText(item, indent)}`).join('\n');
    case 'orderedList':
      return children.map((item, n) => `${indent}${n + 1}. ${itemText(item, indent)}`).join('\n');
    case 'blockquote':
      return inside().replace(/^/gm, '> ');
    case 'codeBlock':
      return ['```', inline(children), '```'].join('\n');
    case 'table':
      return children
        .map((row) => `| ${(row.content ?? []).map((one) => cell(inline([one]))).join(' | ')} |`)
        .join('\n');
    case 'horizontalRule':
      return '---';
    default:
      return inline([node]);
  }
}

/** What an item of a list says; lists in it stand further in. */
function itemText(item: RichNode, indent: string): string {
  const [first, ...rest] = item.content ?? [];
  const more = rest.map((child) => `\n${block(child, `${indent}  `)}`);
  return (first ? block(first, indent) : '') + more.join('');
}

function inline(nodes: readonly RichNode[]): string {
  return nodes
    .map(({ type, text = '', attrs, content = [] }) => {
      if (type === 'hardBreak') return '\n';
      return text + (attrs?.label ?? '') + inline(content);
    })
    .join('');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const cell = (text: string) => oneLine(text).replaceAll('|', '\\|');
