import type { Element, Nodes, Root as HastRoot } from 'hast';
import type { LessonNode } from '@weft/contracts';
import { placeholder } from './check-tags.js';
import type { ResolvedComponent } from './components.js';

/** Elements that stand on their own line: white space beside them says nothing. */
const blockElements: ReadonlySet<string> = new Set([
  'blockquote',
  'details',
  'figcaption',
  'figure',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
]);

/** Draws up the compact tree from the sanitised one. */
export function toLessonNodes(
  parent: HastRoot | Element,
  components: readonly ResolvedComponent[],
): LessonNode[] {
  const nodes: LessonNode[] = [];
  parent.children.forEach((child, index) => {
    if (child.type === 'text') {
      const beside = [parent.children[index - 1], parent.children[index + 1]];
      const layout = /^\s*$/.test(child.value) && beside.some((near) => isBlock(near, components));
      if (!layout) addText(nodes, child.value);
    } else if (child.type === 'element') {
      const node = toNode(child, components);
      if (typeof node === 'string') addText(nodes, node);
      else if (node) nodes.push(node);
    }
  });
  return nodes;
}

function addText(nodes: LessonNode[], text: string): void {
  const last = nodes.at(-1);
  if (typeof last === 'string') nodes[nodes.length - 1] = last + text;
  else if (text !== '') nodes.push(text);
}

function isBlock(node: Nodes | undefined, components: readonly ResolvedComponent[]): boolean {
  if (node?.type !== 'element') return false;
  if (node.tagName !== placeholder) return blockElements.has(node.tagName);
  return componentOf(node, components)?.placement === 'block';
}

const componentOf = (
  element: Element,
  components: readonly ResolvedComponent[],
): ResolvedComponent | undefined => components[Number(element.properties['dataIndex'])];

function toNode(element: Element, components: readonly ResolvedComponent[]): LessonNode | null {
  // A task list is text: its boxes cannot be ticked, and a box without a label helps nobody.
  if (element.tagName === 'input') return element.properties['checked'] === true ? '☑' : '☐';
  const children = toLessonNodes(element, components);
  const inside = children.length > 0 ? { children } : {};
  if (element.tagName === placeholder) {
    const component = componentOf(element, components);
    if (!component) return null;
    const id = component.id === null ? {} : { id: component.id };
    return { component: component.kind, ...id, props: component.props, ...inside };
  }
  const attributes = attributesOf(element);
  const named = Object.keys(attributes).length > 0 ? { attributes } : {};
  // The corner above row titles is empty: a header that says nothing would be read out as one.
  const tag = element.tagName === 'th' && children.length === 0 ? 'td' : element.tagName;
  return { tag, ...named, ...inside };
}

/** Attributes as HTML names them, all plain strings. */
function attributesOf(element: Element): Record<string, string> {
  const entries = Object.entries(element.properties).flatMap(
    ([name, value]): [string, string][] => {
      if (value === null || value === undefined || value === false) return [];
      const text = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
      return text === '' && name === 'className'
        ? []
        : [[name === 'className' ? 'class' : name, text]];
    },
  );
  return Object.fromEntries(entries);
}
