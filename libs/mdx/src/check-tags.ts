import type { DiagnosticList } from './diagnostics.js';
import { htmlElements } from './html-elements.js';
import { resolveComponent, type ComponentContext, type ResolvedComponent } from './components.js';
import type { Registry } from './registry.js';
import { suggest } from './suggest.js';
import { readTagProps } from './tag-props.js';
import { shapeOf } from './tag-shape.js';
import { isBlankText, isTag, startOf, type MdxNode, type Root, type Tag } from './tree.js';

export interface TagContext {
  registry: Registry;
  component: ComponentContext;
}

/** Name of the element that stands for a component until the tree is drawn up. */
export const placeholder = 'weft-component';

/**
 * Checks every tag and turns it into an element: an HTML tag into itself without attributes, a
 * component into a placeholder with its number. Tags that are wrong are told and left out.
 *
 * @returns the components in document order; a placeholder's number is the place here.
 */
export function checkTags(tree: Root, { registry, component }: TagContext): ResolvedComponent[] {
  const { diagnostics } = component;
  const components: ResolvedComponent[] = [];
  const firstUse = new Map<string, Tag>();

  const visitTag = (tag: Tag, parents: readonly MdxNode[]): void => {
    const known = [...registry.keys(), ...htmlElements.keys()];
    if (!checkName(tag, known, registry, diagnostics)) return;
    checkPlace(tag, parents, registry, diagnostics);
    const definition = registry.get(tag.name ?? '');
    if (!definition) {
      readTagProps(tag, [], diagnostics);
      setElement(tag, tag.name ?? '', {});
      return;
    }
    const resolved = resolveComponent(tag, definition, component);
    if (!resolved) return;
    if (resolved.id !== null) checkTwice(tag, resolved.id, firstUse, diagnostics);
    setElement(tag, placeholder, { dataIndex: components.push(resolved) - 1 });
  };
  const walk = (node: MdxNode, parents: readonly MdxNode[]): void => {
    if (isTag(node)) visitTag(node, parents);
    if ('children' in node) for (const child of node.children) walk(child, [...parents, node]);
  };
  walk(tree, []);
  return components;
}

function setElement(tag: Tag, hName: string, hProperties: Record<string, number>): void {
  tag.data = { hName, hProperties } as Tag['data'];
}

function checkName(
  tag: Tag,
  known: readonly string[],
  registry: Registry,
  diagnostics: DiagnosticList,
): boolean {
  const { name } = tag;
  const report = (code: string, message: string, hint: string): false => {
    diagnostics.add({ at: startOf(tag), code, message, hint });
    return false;
  };
  if (name === null) return report('mdx/fragment', 'a tag needs a name', 'remove <> and </>');
  if (name.includes('.'))
    return report(
      'mdx/member-tag',
      `<${name}> is not allowed`,
      suggest(name.split('.')[0] ?? '', known),
    );
  if (name.includes(':'))
    return report(
      'mdx/namespace-tag',
      `<${name}> is not allowed`,
      suggest(name.split(':')[1] ?? '', known),
    );
  if (shapeOf(name, registry)) return true;
  return report('mdx/unknown-tag', `<${name}> is not an allowed tag`, suggest(name, known));
}

function checkPlace(
  tag: Tag,
  parents: readonly MdxNode[],
  registry: Registry,
  diagnostics: DiagnosticList,
): void {
  const name = tag.name ?? '';
  const shape = shapeOf(name, registry);
  const parent = parents.at(-1);
  const report = (message: string, hint: string): void =>
    diagnostics.add({ at: startOf(tag), code: 'mdx/placement', message, hint });
  if (shape?.placement === 'block' && tag.type === 'mdxJsxTextElement') {
    report(
      `<${name}> cannot stand inside text`,
      'put it on a line of its own, with empty lines around it',
    );
  }
  if (shape?.inside && !(parent && isTag(parent) && parent.name === shape.inside)) {
    report(`<${name}> stands outside <${shape.inside}>`, `put it first in <${shape.inside}>`);
  }
  if (
    registry.has(name) &&
    parents.some((node) => ['link', 'linkReference', 'heading'].includes(node.type))
  ) {
    report(`<${name}> cannot stand in a link or a heading`, 'put it in the text after it');
  }
  const content = (tag.children as MdxNode[]).filter((child) => !isBlankText(child));
  const [first] = content;
  if (shape?.children === 'none' && first) {
    report(`<${name}> holds nothing`, `write <${name} … /> and move what stands inside`);
  }
  if (shape?.children === 'inline' && tag.type === 'mdxJsxTextElement' && !first) {
    report(`<${name}> is empty`, 'put text between the tags');
  }
  const flow = [
    'paragraph',
    'heading',
    'list',
    'blockquote',
    'table',
    'code',
    'math',
    'thematicBreak',
    'mdxJsxFlowElement',
  ];
  if (shape?.children === 'inline' && content.some((child) => flow.includes(child.type))) {
    report(`<${name}> holds one piece of text`, 'keep the text on one line with its tags');
  }
}

function checkTwice(
  tag: Tag,
  id: string,
  firstUse: Map<string, Tag>,
  diagnostics: DiagnosticList,
): void {
  const first = firstUse.get(id);
  if (!first) {
    firstUse.set(id, tag);
    return;
  }
  diagnostics.add({
    at: startOf(tag),
    code: 'mdx/id-twice',
    message: `the id "${id}" is already used on line ${startOf(first).line}`,
    hint: 'choose another id',
  });
}
