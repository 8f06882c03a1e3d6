import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type {} from 'remark-mdx';
import type { Point } from './diagnostics.js';

export type FlowTag = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;
export type TextTag = Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>;
export type Tag = FlowTag | TextTag;
export type TagAttribute = Tag['attributes'][number];
export type MdxNode = Nodes;
export type { PhrasingContent, Root, RootContent };

export const isTag = (node: MdxNode): node is Tag =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Where a node starts; parsed nodes always have a position. */
export const startOf = (node: { position?: { start: Point } | undefined }): Point =>
  node.position?.start ?? { line: 1, column: 1 };

export const isBlankText = (node: MdxNode): boolean =>
  node.type === 'text' && node.value.trim() === '';
