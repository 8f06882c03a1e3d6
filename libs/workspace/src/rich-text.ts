import type { RichNode } from '@weft/contracts';
import * as Y from 'yjs';
import { limits } from './limits.js';

type Type = RichNode['type'];
type Mark = NonNullable<RichNode['marks']>[number];

const types: ReadonlySet<string> = new Set<Exclude<Type, 'text'>>([
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
]);
const marks: ReadonlySet<string> = new Set<Mark['type']>([
  'bold',
  'italic',
  'underline',
  'strike',
  'code',
  'link',
]);
const safeAddress = /^(https?:\/\/|mailto:)/i;

/**
 * The text of a document as plain nodes. Of a node that the site does not know only what is in it
 * is kept; links to anything but pages and mail addresses are text.
 */
export function readRichText(text: Y.XmlFragment): RichNode[] {
  const budget = { nodes: limits.textNodes };
  return nodesIn(text, { budget, depth: 0 });
}

/** The text without its form: a line for each block. */
export function plainText(nodes: readonly RichNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text ?? '';
      if (node.type === 'hardBreak') return '\n';
      const label = node.attrs?.label ?? '';
      const inside = plainText(node.content ?? []);
      return node.type === 'mention' ? `@${label}` : inside + (isBlock(node) ? '\n' : label);
    })
    .join('');
}

const isBlock = ({ type }: RichNode): boolean =>
  type === 'paragraph' || type === 'heading' || type === 'codeBlock';

function nodesIn(
  parent: Y.XmlFragment,
  reading: { budget: { nodes: number }; depth: number },
): RichNode[] {
  const { budget, depth } = reading;
  if (depth > limits.textDepth) return [];
  const nodes: RichNode[] = [];
  for (const child of parent.toArray()) {
    if (budget.nodes <= 0) break;
    budget.nodes -= 1;
    if (child instanceof Y.XmlText) nodes.push(...runsOf(child));
    else if (child instanceof Y.XmlElement) {
      const content = nodesIn(child, { budget, depth: depth + 1 });
      if (types.has(child.nodeName)) nodes.push(nodeOf(child, content));
      else nodes.push(...content);
    }
  }
  return nodes;
}

function nodeOf(element: Y.XmlElement, content: RichNode[]): RichNode {
  const type = element.nodeName as Type;
  const attrs = attributesOf(type, element.getAttributes());
  return {
    type,
    ...(attrs && { attrs }),
    ...(content.length > 0 && { content }),
  };
}

function attributesOf(type: Type, given: Record<string, unknown>): RichNode['attrs'] {
  const short = (value: unknown) =>
    typeof value === 'string' ? value.slice(0, limits.title) : undefined;
  if (type === 'heading') {
    const level = Number(given['level']);
    return { level: [1, 2, 3, 4].includes(level) ? level : 2 };
  }
  if (type === 'orderedList') {
    const start = Number(given['start']);
    return { start: Number.isSafeInteger(start) ? start : 1 };
  }
  if (type === 'mention' || type === 'attachment') {
    return { id: short(given['id']), label: short(given['label']) };
  }
  return undefined;
}

/** A shared text as runs of the same form. */
function runsOf(text: Y.XmlText): RichNode[] {
  const delta = text.toDelta() as { insert?: unknown; attributes?: Record<string, unknown> }[];
  return delta.flatMap(({ insert, attributes = {} }): RichNode[] => {
    if (typeof insert !== 'string' || insert === '') return [];
    const marked = Object.entries(attributes).flatMap(([name, value]) => markOf(name, value));
    return [{ type: 'text', text: insert, ...(marked.length > 0 && { marks: marked }) }];
  });
}

/** Tiptap adds `--` and a hash to the name of a mark that may lie over another of its kind. */
function markOf(name: string, value: unknown): Mark[] {
  const type = name.split('--')[0] ?? '';
  if (!marks.has(type) || value === null) return [];
  if (type !== 'link') return [{ type: type as Mark['type'] }];
  const href = (value as { href?: unknown }).href;
  return typeof href === 'string' && safeAddress.test(href) ? [{ type: 'link', href }] : [];
}
