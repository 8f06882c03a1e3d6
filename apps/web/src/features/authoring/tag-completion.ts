import type { KnownComponents } from '../lesson-preview/index.js';
import type { OwnNames } from './own-names.js';

type Component = KnownComponents['components'][number];
type Prop = Component['props'][number];

/** One thing to write; `template` marks with `${…}` what is still to be filled in. */
export interface TagOption {
  label: string;
  detail: string;
  template: string | null;
  /** Stands behind the others: less likely to be what is wanted. */
  last?: boolean;
}

/** What may be written at the end of a text; `length` letters of it are replaced. */
export interface Completion {
  kind: 'tag' | 'close' | 'prop' | 'value';
  length: number;
  options: TagOption[];
}

const attributes = String.raw`(?:\s+[A-Za-z]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*`;
const inClosing = /<\/([A-Za-z]*)$/;
const inTag = /<([A-Za-z]*)$/;
const inProp = new RegExp(`<([A-Z][A-Za-z]*)(${attributes})\\s+([A-Za-z]*)$`);
const opening = new RegExp(`<([A-Z][A-Za-z]*)${attributes}\\s*$`);
const inLink = /(!?)\[[^[\]\n]*\]\(([^()\s]*)$/;
const inValue = new RegExp(`<([A-Z][A-Za-z]*)${attributes}\\s+([A-Za-z]+)="([^"]*)$`);

/** As far back as a tag may begin. */
const longestTag = 2000;

/**
 * What an author can write next in MDX: names of components, their props, literal values, entries
 * of the library and of the lesson, files of the module, and the closing tag of what is open.
 * @param before the text before the cursor
 */
export function completeTag(
  before: string,
  known: KnownComponents,
  own: OwnNames,
): Completion | null {
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
    const component = find(known, tag);
    const prop = component?.props.find((one) => one.name === name);
    if (!component || !prop) return null;
    const options =
      component.activity && name === 'id'
        ? activitiesFor(component.tag, own)
        : valuesOf(prop, known, own);
    return { kind: 'value', length: begun.length, options };
  }
  const link = inLink.exec(near);
  if (link) {
    const [, picture, begun = ''] = link;
    const options = own.media.filter(({ kind }) =>
      picture ? kind === 'picture' : kind !== 'picture' && kind !== 'captions',
    );
    return { kind: 'value', length: begun.length, options: options.map(asOption) };
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

const asOption = ({ id, label }: { id: string; label: string }): TagOption => {
  return { label: id, detail: label, template: null };
};

function valuesOf(
  { values, refersTo, media }: Prop,
  { entries }: KnownComponents,
  own: OwnNames,
): TagOption[] {
  if (refersTo) return entries[refersTo].map(asOption);
  if (media) return own.media.filter(({ kind }) => kind === media).map(asOption);
  return values.map((id) => asOption({ id, label: '' }));
}

/** Entries that a tag can draw: not those of which another text says that they are something else. */
const activitiesFor = (wanted: string, { activities }: OwnNames): TagOption[] =>
  activities
    .filter(({ tag }) => tag === null || tag === wanted)
    .map(({ id, label, tag, used }) => ({
      ...asOption({ id, label: [tag, label].filter(Boolean).join(' · ') }),
      last: used,
    }));

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
