import type { ComponentNode, Json, LessonNode } from '@weft/contracts';

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

type Props = Record<string, Json>;

const spokenOf = (props: Props): string[] =>
  spoken.flatMap((name) => (typeof props[name] === 'string' ? [props[name]] : []));

function collect(node: LessonNode, propsOf: (node: ComponentNode) => Props): string {
  if (typeof node === 'string') return node;
  const inner = (node.children ?? []).map((child) => collect(child, propsOf)).join('');
  if ('component' in node) {
    return node.component === 'term' ? inner : ` ${[...spokenOf(propsOf(node)), inner].join(' ')} `;
  }
  return inlineTags.has(node.tag) || mathTag.test(node.tag) ? inner : ` ${inner} `;
}

/** What a reader reads in a node: its text, white space collapsed. */
export const plainText = (node: LessonNode): string => collapse(collect(node, () => ({})));

/**
 * Plain text with the titles and questions of components, for search and for pairing.
 *
 * @param activities props of the activities in the text, by the id of their tag
 */
export const searchText = (node: LessonNode, activities?: ReadonlyMap<string, Props>): string =>
  collapse(collect(node, ({ id, props }) => activities?.get(id ?? '') ?? props));

/** Words as people count them: `co-creatie` and `it’s` are one. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
