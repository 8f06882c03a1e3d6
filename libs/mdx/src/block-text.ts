import type { LessonNode } from '@weft/contracts';

const inlineTags: ReadonlySet<string> = new Set([
  'a',
  'code',
  'del',
  'em',
  'kbd',
  'strong',
  'sub',
  'sup',
  'u',
]);
const mathTag = /^m(ath|[a-z]+)$/;

/** Props that a component shows as text of its own. */
const spoken = ['title', 'term', 'label', 'question', 'task', 'prompt'] as const;

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

function collect(node: LessonNode, withProps: boolean): string {
  if (typeof node === 'string') return node;
  const inner = (node.children ?? []).map((child) => collect(child, withProps)).join('');
  if ('component' in node) {
    const props = withProps
      ? spoken.flatMap((name) => (typeof node.props[name] === 'string' ? [node.props[name]] : []))
      : [];
    return node.component === 'term' ? inner : ` ${[...props, inner].join(' ')} `;
  }
  return inlineTags.has(node.tag) || mathTag.test(node.tag) ? inner : ` ${inner} `;
}

/** What a reader reads in a node: its text, white space collapsed. */
export const plainText = (node: LessonNode): string => collapse(collect(node, false));

/** Plain text with the titles and questions of components, for search and for pairing. */
export const searchText = (node: LessonNode): string => collapse(collect(node, true));

export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
