/** Signs that Markdown or MDX would take for something else. */
const escaped = (text: string): string => text.replace(/[\\<>{}*_`$[\]|~]/g, '\\$&');

const headings: Readonly<Record<string, string>> = {
  // The title of a lesson stands above its text, so that a text begins a level lower.
  ...{ h1: '##', h2: '##', h3: '###', h4: '####', h5: '####', h6: '####' },
};
const blockTags = 'p,h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote,div,section,article';

/**
 * What was copied from a word processor or a page as Markdown: headings, paragraphs, lists, tables,
 * links, bold and italic type. Everything else is left as its words.
 * @param html of the clipboard
 * @returns null where it has no such shape, as text from an editor of code, which stays as it is
 */
export function pastedMarkdown(html: string): string | null {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (!body.querySelector('p,h1,h2,h3,h4,h5,h6,li,table')) return null;
  return blocksOf(body)
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function blocksOf(parent: Element): string[] {
  const blocks: string[] = [];
  let line: ChildNode[] = [];
  const end = () => {
    const text = inline(line);
    if (text !== '') blocks.push(startSafe(text));
    line = [];
  };
  let items: string[] = [];
  const endItems = () => {
    if (items.length > 0) blocks.push(items.join('\n'));
    items = [];
  };
  for (const node of parent.childNodes) {
    if (!(node instanceof Element) || !isBlock(node)) {
      line.push(node);
      continue;
    }
    end();
    const item = wordItem(node);
    if (item !== null) {
      items.push(item);
      continue;
    }
    endItems();
    blocks.push(...blockOf(node));
  }
  end();
  endItems();
  return blocks;
}

const isBlock = (node: Element): boolean =>
  node.matches(blockTags) || node.querySelector(blockTags) !== null;

function blockOf(node: Element): string[] {
  const name = node.localName;
  const mark = headings[name];
  if (mark) {
    const title = inline(node.childNodes);
    return title === '' ? [] : [`${mark} ${title}`];
  }
  if (name === 'ul' || name === 'ol') return [listOf(node, '')];
  if (name === 'table') return tableOf(node);
  if (name === 'blockquote') return [blocksOf(node).join('\n\n').replace(/^/gm, '> ')];
  return blocksOf(node);
}

/** Word writes items of a list as paragraphs with a bullet or a number of their own. */
function wordItem(node: Element): string | null {
  if (!/^MsoListParagraph/.test(node.className)) return null;
  const text = inline(node.childNodes);
  const number = /^(?:\d+|[a-z])\\?[.)]\s+/.exec(text);
  const words = text.replace(/^(?:[·•▪o§-]|\d+\\?[.)]|[a-z]\\?[.)])\s+/u, '');
  return `${number ? '1.' : '-'} ${words}`;
}

function listOf(list: Element, indent: string): string {
  const mark = list.localName === 'ol' ? '1.' : '-';
  const lines: string[] = [];
  for (const item of list.children) {
    const inner = item.matches('ul,ol')
      ? [item]
      : [...item.querySelectorAll(':scope > ul, :scope > ol')];
    const own = [...item.childNodes].filter((node) => !inner.includes(node as Element));
    if (item.localName === 'li') lines.push(`${indent}${mark} ${inline(own)}`);
    for (const one of inner) lines.push(listOf(one, `${indent}${' '.repeat(mark.length + 1)}`));
  }
  return lines.join('\n');
}

function tableOf(table: Element): string[] {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td,th')].map((cell) => inline(cell.childNodes)),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [head, ...others] = rows;
  if (!head || width === 0) return [];
  const written = (cells: string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const rule = written(Array.from({ length: width }, () => '---'));
  return [[written(head), rule, ...others.map(written)].join('\n')];
}

/** The words of some nodes on one line, with their bold and italic type and their links. */
function inline(nodes: Iterable<ChildNode>): string {
  return [...nodes]
    .map(words)
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function words(node: ChildNode): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.textContent ?? '');
  if (!(node instanceof Element) || node.matches('style,script,title,meta')) return '';
  if (node.localName === 'br') return ' ';
  const text = [...node.childNodes].map(words).join('');
  const style = node.getAttribute('style') ?? '';
  if (node.localName === 'a') {
    const href = node.getAttribute('href') ?? '';
    const isPlain = /^(https?:\/\/|mailto:)[^\s()<>]+$/.test(href);
    return isPlain && text.trim() !== '' ? `[${text.trim()}](${href})` : text;
  }
  // Some put a whole document in a <b> that is not bold.
  if (node.matches('b,strong') && !/font-weight:\s*normal/.test(style)) return around(text, '**');
  if (node.matches('i,em') && !/font-style:\s*normal/.test(style)) return around(text, '*');
  return text;
}

/** Marks stand against the words; spaces stay outside of them. */
function around(text: string, mark: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return inner === '' ? text : `${before}${mark}${inner}${mark}${after}`;
}

/** A paragraph that begins as a heading, an item, code or a statement would begin. */
const startSafe = (text: string): string =>
  text
    .replace(/^(#{1,6}\s|[-+]\s|=)/, '\\$1')
    .replace(/^(\d+)([.)]\s)/, '$1\\$2')
    .replace(/^(import|export)(?=\s)/, (word) => `**${word}**`);
