import { htmlElements, type TagShape } from './html-elements.js';
import type { Registry } from './registry.js';
import {
  isBlankText,
  isTag,
  type MdxNode,
  type PhrasingContent,
  type RootContent,
  type Tag,
} from './tree.js';

/** Where the tag of this name may stand and what it may hold; undefined for an unknown tag. */
export const shapeOf = (name: string | null, registry: Registry): TagShape | undefined =>
  name === null ? undefined : (htmlElements.get(name) ?? registry.get(name));

const isPhrasing = (node: MdxNode): node is PhrasingContent =>
  [
    'text',
    'emphasis',
    'strong',
    'delete',
    'inlineCode',
    'break',
    'link',
    'linkReference',
    'image',
    'imageReference',
    'inlineMath',
    'mdxJsxTextElement',
    'mdxTextExpression',
    'footnoteReference',
  ].includes(node.type);

/**
 * Brings every tag to where its definition wants it, whatever line breaks the author chose: a
 * block tag that is alone in a paragraph leaves it, an inline tag on a line of its own gets one,
 * text straight inside a container becomes a paragraph, a paragraph inside an inline tag its text.
 * What cannot be brought there is left for the check to tell.
 */
export function placeTags(node: MdxNode, registry: Registry): void {
  if (!('children' in node)) return;
  for (const child of node.children) placeTags(child, registry);
  const children = node.children as MdxNode[];
  if (isTag(node)) node.children = placeInside(node, registry) as typeof node.children;
  else if (['root', 'blockquote', 'listItem'].includes(node.type)) {
    node.children = asBlocks(children, registry);
  }
}

function placeInside(tag: Tag, registry: Registry): MdxNode[] {
  const shape = shapeOf(tag.name, registry);
  const children = tag.children as MdxNode[];
  if (shape?.children === 'blocks') return asBlocks(children, registry);
  const [only, ...rest] = children.filter((child) => !isBlankText(child));
  if (shape?.children === 'inline' && only?.type === 'paragraph' && rest.length === 0) {
    return only.children;
  }
  return children;
}

/** Flow content: runs of phrasing content in a paragraph, block tags on their own. */
function asBlocks(children: readonly MdxNode[], registry: Registry): RootContent[] {
  const blocks: RootContent[] = [];
  let run: PhrasingContent[] = [];
  const flush = (): void => {
    if (run.some((child) => !isBlankText(child))) blocks.push(...unwrapped(run, registry));
    run = [];
  };
  for (const child of children) {
    if (child.type === 'paragraph') {
      flush();
      blocks.push(...unwrapped(child.children, registry, child));
    } else if (isPhrasing(child)) run.push(child);
    else if (
      child.type === 'mdxJsxFlowElement' &&
      shapeOf(child.name, registry)?.placement === 'inline'
    ) {
      run.push({ ...child, type: 'mdxJsxTextElement' } as PhrasingContent);
    } else {
      flush();
      blocks.push(child as RootContent);
    }
  }
  flush();
  return blocks;
}

type Paragraph = Extract<RootContent, { type: 'paragraph' }>;

/** A paragraph of nothing but block tags becomes those tags; any other stays a paragraph. */
function unwrapped(
  children: PhrasingContent[],
  registry: Registry,
  paragraph?: Paragraph,
): RootContent[] {
  const content = children.filter((child) => !isBlankText(child));
  const tags = content.filter(
    (child) =>
      child.type === 'mdxJsxTextElement' && shapeOf(child.name, registry)?.placement === 'block',
  );
  if (tags.length > 0 && tags.length === content.length) {
    return tags.map((tag) => ({ ...tag, type: 'mdxJsxFlowElement' }) as RootContent);
  }
  const position = paragraph?.position ?? content[0]?.position;
  return [{ ...paragraph, type: 'paragraph', children, ...(position && { position }) }];
}
