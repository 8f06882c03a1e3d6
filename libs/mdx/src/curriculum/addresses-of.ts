import type { LessonDocument, LessonNode } from '@weft/contracts';

/** A link or a file that a lesson names. */
export interface Address {
  kind: 'link' | 'media';
  address: string;
}

/** Every link, picture and recording of a lesson, in document order. */
export const addressesOf = ({ blocks }: LessonDocument): Address[] =>
  blocks.flatMap(({ node }) => collect(node));

function collect(node: LessonNode): Address[] {
  if (typeof node === 'string') return [];
  const inside = (node.children ?? []).flatMap(collect);
  if ('component' in node) {
    const files = [node.props['src'], node.props['captions']].filter(
      (file) => typeof file === 'string',
    );
    return [...files.map((address): Address => ({ kind: 'media', address })), ...inside];
  }
  const { href, src } = node.attributes ?? {};
  const own: Address[] = [
    ...(href === undefined ? [] : [{ kind: 'link' as const, address: href }]),
    ...(src === undefined ? [] : [{ kind: 'media' as const, address: src }]),
  ];
  return [...own, ...inside];
}
