import type { ComponentDefinition } from '@weft/activities';

/** Where a tag may stand and what it may hold. */
export type TagShape = Pick<ComponentDefinition, 'placement' | 'children'> & {
  /** The only parent it may have. */
  inside?: string;
};

/** HTML that authors may write as tags; none of it takes attributes. */
export const htmlElements: ReadonlyMap<string, TagShape> = new Map<string, TagShape>([
  ['br', { placement: 'inline', children: 'none' }],
  ['sup', { placement: 'inline', children: 'inline' }],
  ['sub', { placement: 'inline', children: 'inline' }],
  ['kbd', { placement: 'inline', children: 'inline' }],
  ['u', { placement: 'inline', children: 'inline' }],
  ['details', { placement: 'block', children: 'blocks' }],
  ['summary', { placement: 'block', children: 'inline', inside: 'details' }],
  ['figure', { placement: 'block', children: 'blocks' }],
  ['figcaption', { placement: 'block', children: 'inline', inside: 'figure' }],
]);
