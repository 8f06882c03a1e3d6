import { components, type ComponentDefinition, type Library } from '@weft/activities';
import type { Locale } from '@weft/contracts';
import type { MediaKind } from '@weft/rules';
import { z } from 'zod';
import { isActivity, type Definition } from './registry.js';
import { activityStarter } from './activity-starter.js';
import type { JsonSchema } from './json-schema.js';

/** Parts of the library that a prop may name an entry of. */
export type Referenced = 'glossary' | 'cases' | 'figures' | 'canvases' | 'testimonials';

/** One prop that can be written in a tag. */
interface CatalogProp {
  name: string;
  required: boolean;
  type: 'text' | 'number' | 'boolean';
  /** All that it may be, where that is a short list. */
  values: string[];
  /** The part of the library that it names an entry of. */
  refersTo: Referenced | null;
  /** The kind of file of the media folder that it names. */
  media: MediaKind | null;
}

/** What an editor must know of a component to complete and insert it. */
export interface CatalogComponent {
  tag: string;
  summary: string;
  placement: ComponentDefinition['placement'];
  children: ComponentDefinition['children'];
  /** Its other props stand in `activities.yaml`. */
  activity: boolean;
  props: CatalogProp[];
  /** What to write under its id in `activities.yaml`, ready to be changed; empty for the others. */
  starter: string;
}

/** Props that name an entry of the library. */
const references: Readonly<Record<string, Referenced>> = {
  'Term.id': 'glossary',
  'CaseCard.id': 'cases',
  'Figure.id': 'figures',
  'Testimonial.id': 'testimonials',
  'Canvas.template': 'canvases',
  'FigureReader.figure': 'figures',
};

/** Props that name a file of the media folder. */
const mediaProps: Readonly<Record<string, MediaKind>> = {
  'Audio.src': 'audio',
  'Audio.captions': 'captions',
  'Video.src': 'video',
  'Video.captions': 'captions',
};

/** Every component that authors may use, in the order of the authoring reference. */
export function componentCatalog(): CatalogComponent[] {
  return components.map((definition) => {
    const { tag, summary, placement, children } = definition;
    const schema = z.toJSONSchema(definition.props, { io: 'input' }) as JsonSchema;
    const activity = isActivity(definition);
    return {
      ...{ tag, summary, placement, children, activity },
      props: propsOf(definition, schema),
      starter: activity ? activityStarter(tag, schema) : '',
    };
  });
}

/** Props that fit in a tag; of an activity only its id and what names the library. */
function propsOf(definition: Definition, { properties = {}, required = [] }: JsonSchema) {
  return Object.entries(properties).flatMap(([name, schema]): CatalogProp[] => {
    const refersTo = references[`${definition.tag}.${name}`] ?? null;
    if (isActivity(definition) && name !== 'id' && !refersTo) return [];
    const type = simpleType(schema);
    if (!type) return [];
    const values = (schema.enum ?? (schema.const === undefined ? [] : [schema.const])).map(String);
    const media = mediaProps[`${definition.tag}.${name}`] ?? null;
    return [{ ...{ name, type, values, refersTo, media }, required: required.includes(name) }];
  });
}

function simpleType({ type, enum: values }: JsonSchema): CatalogProp['type'] | null {
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'boolean') return 'boolean';
  return type === 'string' || values?.every((value) => typeof value === 'string') ? 'text' : null;
}

/** What components may refer to, in one language, by part of the library. */
export function libraryEntries(
  library: Library,
  locale: Locale,
): Record<Referenced, { id: string; label: string }[]> {
  const list = <Entry>(entries: Record<string, Entry>, label: (entry: Entry) => string) =>
    Object.entries(entries).map(([id, entry]) => ({ id, label: label(entry) }));
  return {
    glossary: list(library.glossary, ({ term }) => term[locale]),
    cases: list(library.cases, ({ title }) => title[locale]),
    figures: list(library.figures, ({ title }) => title[locale]),
    canvases: list(library.canvases, ({ title }) => title[locale]),
    testimonials: list(library.testimonials, ({ title }) =>
      typeof title === 'string' ? title : title[locale],
    ),
  };
}
