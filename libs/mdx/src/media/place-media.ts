import { visit } from 'unist-util-visit';
import { startOf, type MdxNode, type Root } from '../tree.js';
import type { MediaPlaces } from './module-media.js';

/** Gives pictures and links to files of the media folder the address of what they name. */
export function placeMedia(tree: Root, media: MediaPlaces): void {
  visit(tree, (node: MdxNode) => {
    const isPicture = node.type === 'image';
    if (!isPicture && !(node.type === 'link' && node.url.startsWith('media/'))) return;
    const kinds = isPicture ? (['picture'] as const) : (['document', 'audio', 'video'] as const);
    const placed = media.place(node.url, kinds, startOf(node));
    if (!placed) return;
    node.url = placed.address;
    const { width, height } = placed;
    // With both, a page leaves room for it before it comes.
    if (width === null || height === null) return;
    node.data = { ...node.data, hProperties: { loading: 'lazy', width, height } };
  });
}
