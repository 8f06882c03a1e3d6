import type { LessonDocument, LessonNode } from '@weft/contracts';

/** The address of every link of a lesson, in document order. */
export const linksOf = ({ blocks }: LessonDocument): string[] =>
  blocks.flatMap(({ node }) => collect(node));

function collect(node: LessonNode): string[] {
  if (typeof node === 'string') return [];
  const inside = (node.children ?? []).flatMap(collect);
  const href = 'component' in node ? undefined : node.attributes?.['href'];
  return href === undefined ? inside : [href, ...inside];
}
