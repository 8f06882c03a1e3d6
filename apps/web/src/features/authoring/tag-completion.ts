import type { KnownComponents } from '../lesson-preview/index.js';

type Component = KnownComponents['components'][number];
type Prop = Component['props'][number];

/** One thing to write; `template` marks with `${…}` what is still to be filled in. */
export interface TagOption {
  label: string;
  detail: string;
  template: string | null;
}

/** What may be written at the end of a text; `length` letters of it are replaced. */
interface TagCompletion {
  kind: 'tag' | 'close' | 'prop' | 'value';
  length: number;
  options: TagOption[];
}

const attributes = String.raw`(?:\s+[A-Za-z]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*`;
const inClosing = /<\/([A-Za-z]*)$/;
const inTag = /<([A-Za-z]*)$/;
const inProp = new RegExp(`<([A-Z][A-Za-z]*)(${attributes})\\s+([A-Za-z]*)$`);
const opening = new RegExp(`<([A-Z][A-Za-z]*)${attributes}\\s*$`);
const inValue = new RegExp(`<([A-Z][A-Za-z]*)${attributes}\\s+([A-Za-z]+)="([^"]*)$`);

/** As far back as a tag may begin. */
const longestTag = 2000;

/**
 * What an author can write next in MDX: names of components, their props, literal values, entries
 * of the library, and the closing tag of what is open.
 * @param before the text before the cursor
 */
export function completeTag(before: string, known: KnownComponents): TagCompletion | null {
  const near = before.slice(-longestTag);
  const closing = inClosing.exec(near);
  if (closing) {
    const [, begun = ''] = closing;
    const open = openTag(near.slice(0, -begun.length - 2));
    const options = open ? [{ label: open, detail: '', template: `${open}>` }] : [];
    return { kind: 'close', length: begun.length, options };
  }
  const value = inValue.exec(near);
  if (value) {
    const [, tag, name, begun = ''] = value;
    const prop = find(known, tag)?.props.find((one) => one.name === name);
    if (!prop) return null;
    return { kind: 'value', length: begun.length, options: valuesOf(prop, known) };
  }
  const named = inProp.exec(near);
  if (named) {
    const [, tag, written = '', begun = ''] = named;
    const left = find(known, tag)?.props.filter(
      ({ name }) => !new RegExp(`\\s${name}(?=[\\s=]|$)`).test(written),
    );
    return left ? { kind: 'prop', length: begun.length, options: left.map(propOption) } : null;
  }
  const tag = inTag.exec(near);
  if (!tag) return null;
  const options = known.components.map((component) => ({
    ...{ label: component.tag, detail: component.summary },
    template: templateOf(component).slice(1),
  }));
  return { kind: 'tag', length: tag[1]?.length ?? 0, options };
}

const find = ({ components }: KnownComponents, tag: string | undefined) =>
  components.find((one) => one.tag === tag);

const propOption = ({ name, type, required }: Prop): TagOption => ({
  label: name,
  detail: required ? '*' : '',
  template: type === 'text' ? `${name}="\${}"` : type === 'number' ? `${name}={\${}}` : name,
});

const valuesOf = ({ values, refersTo }: Prop, { entries }: KnownComponents): TagOption[] =>
  refersTo
    ? entries[refersTo].map(({ id, label }) => ({ label: id, detail: label, template: null }))
    : values.map((label) => ({ label, detail: '', template: null }));

/**
 * The closing tag to write behind a `>` that is typed now; null where none is missing.
 * @param before the text before the sign
 */
export function closingFor(before: string, after: string, known: KnownComponents): string | null {
  const near = before.slice(-longestTag);
  const [, tag] = opening.exec(near) ?? [];
  const component = find(known, tag);
  if (!component || component.children === 'none') return null;
  return openTag(`${before}>${after}`) === component.tag ? `</${component.tag}>` : null;
}

/** The tag that was opened last and not closed yet. */
function openTag(text: string): string | null {
  const open: string[] = [];
  for (const [, slash, tag = '', , self] of text.matchAll(
    /<(\/?)([A-Z][A-Za-z]*)((?:"[^"]*"|[^">])*?)(\/?)>/g,
  )) {
    if (slash) open.splice(open.lastIndexOf(tag), open.includes(tag) ? 1 : 0);
    else if (!self) open.push(tag);
  }
  return open.at(-1) ?? null;
}

/**
 * A whole tag with the props it needs; `${…}` marks what is to be filled in.
 * @param given values that are known already, by prop
 */
export function templateOf(component: Component, given: Record<string, string> = {}): string {
  const props = component.props.filter(({ name, required }) => required || given[name]);
  const written = props.map(({ name, type, values }) => {
    const value = given[name] ?? `\${${values[0] ?? ''}}`;
    return type === 'text' ? ` ${name}="${value}"` : ` ${name}={${value}}`;
  });
  const head = `<${component.tag}${written.join('')}`;
  if (component.children === 'none') return `${head} />`;
  const inside = component.children === 'inline' ? '${}' : '\n\n${}\n\n';
  return `${head}>${inside}</${component.tag}>`;
}
