import { nameProblem, placeProblems } from './check-tag-place.js';
import { resolveComponent, type ComponentContext, type ResolvedComponent } from './components.js';
import type { Problem } from './diagnostics.js';
import type { Registry } from './registry.js';
import { readTagProps } from './tag-props.js';
import { isTag, startOf, type MdxNode, type Root, type Tag } from './tree.js';

interface TagContext {
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
  const lineOfId = new Map<string, number>();
  const report = (tag: Tag, problem: Problem): void =>
    diagnostics.add({ at: startOf(tag), ...problem });

  const checkTwice = (tag: Tag, id: string): void => {
    const first = lineOfId.get(id);
    if (first === undefined) lineOfId.set(id, startOf(tag).line);
    else {
      const message = `the id "${id}" is already used on line ${first}`;
      report(tag, { code: 'mdx/id-twice', message, hint: 'choose another id' });
    }
  };
  const checkTag = (tag: Tag, parents: readonly MdxNode[]): void => {
    const unknown = nameProblem(tag, registry);
    if (unknown) {
      report(tag, unknown);
      return;
    }
    for (const problem of placeProblems(tag, parents, registry)) report(tag, problem);
    const definition = registry.get(tag.name ?? '');
    if (!definition) {
      readTagProps(tag, [], diagnostics);
      setElement(tag, tag.name ?? '', {});
      return;
    }
    const resolved = resolveComponent(tag, definition, component);
    if (!resolved) return;
    if (resolved.id !== null) checkTwice(tag, resolved.id);
    setElement(tag, placeholder, { dataIndex: components.push(resolved) - 1 });
  };
  const walk = (node: MdxNode, parents: readonly MdxNode[]): void => {
    if (isTag(node)) checkTag(node, parents);
    if ('children' in node) for (const child of node.children) walk(child, [...parents, node]);
  };
  walk(tree, []);
  return components;
}

/** What remark-rehype makes of a tag; its types only know the data of Markdown nodes. */
function setElement(tag: Tag, hName: string, hProperties: Record<string, number>): void {
  tag.data = { hName, hProperties };
}
