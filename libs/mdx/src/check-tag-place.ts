import type { Problem } from './diagnostics.js';
import { htmlElements } from './html-elements.js';
import type { Registry } from './registry.js';
import { suggest } from './suggest.js';
import { shapeOf } from './tag-shape.js';
import { isBlankText, isTag, type MdxNode, type Tag } from './tree.js';

/** What is wrong with the name of a tag, or null. */
export function nameProblem({ name }: Tag, registry: Registry): Problem | null {
  const known = [...registry.keys(), ...htmlElements.keys()];
  if (name === null) {
    return { code: 'mdx/fragment', message: 'a tag needs a name', hint: 'remove <> and </>' };
  }
  const [code, meant] = name.includes('.')
    ? ['mdx/member-tag', name.split('.')[0]]
    : name.includes(':')
      ? ['mdx/namespace-tag', name.split(':')[1]]
      : ['mdx/unknown-tag', name];
  if (shapeOf(name, registry)) return null;
  return { code, message: `<${name}> is not an allowed tag`, hint: suggest(meant ?? '', known) };
}

const flowContent: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list',
  'blockquote',
  'table',
  'code',
  'math',
  'thematicBreak',
  'mdxJsxFlowElement',
]);
const textOnly: ReadonlySet<string> = new Set(['link', 'linkReference', 'heading']);

/** Everything that is wrong with where a tag stands and with what it holds. */
export function placeProblems(
  tag: Tag,
  parents: readonly MdxNode[],
  registry: Registry,
): Problem[] {
  const name = tag.name ?? '';
  const shape = shapeOf(name, registry);
  const parent = parents.at(-1);
  const content = tag.children.filter((child) => !isBlankText(child));
  const problems: Problem[] = [];
  const add = (message: string, hint: string): number =>
    problems.push({ code: 'mdx/placement', message, hint });

  if (shape?.placement === 'block' && tag.type === 'mdxJsxTextElement') {
    add(
      `<${name}> cannot stand inside text`,
      'put it on a line of its own, with empty lines around it',
    );
  }
  if (shape?.inside && !(parent && isTag(parent) && parent.name === shape.inside)) {
    add(`<${name}> stands outside <${shape.inside}>`, `put it first in <${shape.inside}>`);
  }
  if (registry.has(name) && parents.some(({ type }) => textOnly.has(type))) {
    add(`<${name}> cannot stand in a link or a heading`, 'put it in the text after it');
  }
  if (shape?.children === 'none' && content.length > 0) {
    add(`<${name}> holds nothing`, `write <${name} … /> and move what stands inside`);
  }
  if ((name === 'Video' || name === 'Audio') && content.length === 0) {
    problems.push({
      code: 'mdx/transcript',
      message: `<${name}> has no transcript`,
      hint: 'write between the tags what is said and shown',
    });
  }
  if (shape?.children === 'inline' && content.length === 0) {
    add(`<${name}> is empty`, 'put text between the tags');
  }
  if (shape?.children === 'inline' && content.some(({ type }) => flowContent.has(type))) {
    add(`<${name}> holds one piece of text`, 'keep the text on one line with its tags');
  }
  return problems;
}
