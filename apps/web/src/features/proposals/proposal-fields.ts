import type { Credit, Locale, ProposalContent, ProposalKind } from '@weft/contracts';

/** A form as it stands: text by the name of its field. */
export type Fields = Readonly<Record<string, string>>;

type Control = 'line' | 'area' | 'lines' | 'url' | 'number' | 'locale' | 'country' | 'options';

export interface FieldSpec {
  name: FieldName;
  control: Control;
  longest: number;
  optional?: true;
}

export type FieldName =
  | ('title' | 'locale' | 'author' | 'year' | 'url' | 'text' | 'acronym' | 'country' | 'domains')
  | ('regions' | 'address' | 'sector' | 'takeaways' | 'story' | 'challenge' | 'stakeholders')
  | ('importance' | 'solutions' | 'remarks');

const field = (name: FieldName, control: Control, longest = 200): FieldSpec => ({
  name,
  control,
  longest,
});
const optional = (spec: FieldSpec): FieldSpec => ({ ...spec, optional: true });
const title = field('title', 'line');
const locale = field('locale', 'locale');
const url = field('url', 'url', 500);

/** What each kind asks, in the order of its form; a lesson has an editor of its own. */
export const fieldsOfKind: Readonly<Record<Exclude<ProposalKind, 'lesson'>, FieldSpec[]>> = {
  source: [
    title,
    locale,
    optional(field('author', 'line')),
    optional(field('year', 'number')),
    url,
    field('text', 'area', 1500),
  ],
  actor: [
    title,
    optional(field('acronym', 'line', 30)),
    locale,
    field('text', 'area', 1500),
    field('domains', 'options'),
    optional(field('regions', 'options')),
    field('country', 'country'),
    optional(field('address', 'line', 300)),
    url,
  ],
  case: [
    title,
    locale,
    field('sector', 'line'),
    field('country', 'country'),
    field('takeaways', 'lines', 1800),
    field('story', 'area', 4000),
    field('challenge', 'area', 2000),
    field('stakeholders', 'lines', 3600),
    field('importance', 'area', 2000),
    field('solutions', 'lines', 6000),
    field('remarks', 'area', 2000),
    url,
  ],
};

/** What a new form begins with. */
export const emptyFields = (kind: ProposalKind, written: Locale): Fields => ({
  locale: written,
  country: 'BE',
  credit: 'role',
  ...(kind === 'lesson' && { minutes: '30' }),
});

const numberOrNull = (text: string): number | null => (text === '' ? null : Number(text));
const listOf = (text: string): string[] => text.split(/[\n,]/).flatMap((one) => one.trim() || []);
const linesOf = (text: string): string[] => text.split('\n').flatMap((one) => one.trim() || []);

/** The text of a proposal from its form; the server tells what is wrong with it. */
export function toContent(kind: ProposalKind, fields: Fields): ProposalContent {
  const get = (name: string): string => fields[name]?.trim() ?? '';
  const orNull = (name: string): string | null => get(name) || null;
  const written = { locale: get('locale') as Locale, title: get('title') };
  switch (kind) {
    case 'source': {
      const year = numberOrNull(get('year'));
      return {
        kind,
        ...written,
        author: orNull('author'),
        year,
        url: get('url'),
        text: get('text'),
      };
    }
    case 'actor':
      return {
        kind,
        ...written,
        acronym: orNull('acronym'),
        country: get('country') as 'BE',
        domains: listOf(get('domains')),
        regions: listOf(get('regions')),
        address: orNull('address'),
        url: get('url'),
        text: get('text'),
      };
    case 'case':
      return {
        kind,
        ...written,
        sector: get('sector'),
        country: get('country') as 'BE',
        takeaways: linesOf(get('takeaways')),
        story: get('story'),
        challenge: get('challenge'),
        stakeholders: linesOf(get('stakeholders')),
        importance: get('importance'),
        solutions: linesOf(get('solutions')),
        remarks: get('remarks'),
        url: get('url'),
      };
    case 'lesson': {
      const text = (of: Locale) => {
        const source = fields[`${of}Source`] ?? '';
        return source.trim() === '' ? null : { title: get(`${of}Title`), source };
      };
      return {
        kind,
        place: get('place'),
        minutes: Number(get('minutes')),
        nl: text('nl'),
        en: text('en'),
        activities: fields['activities']?.trim() ? fields['activities'] : '',
      };
    }
  }
}

/** The form of a text that was proposed before. */
export function toFields(content: ProposalContent, credit: Credit = 'role'): Fields {
  if (content.kind === 'lesson') {
    const { nl, en, place, minutes, activities } = content;
    return {
      ...{ place, minutes: String(minutes), activities, credit },
      ...(nl && { nlTitle: nl.title, nlSource: nl.source }),
      ...(en && { enTitle: en.title, enSource: en.source }),
    };
  }
  const lists = { domains: ',', regions: ',' } as Record<string, string>;
  return {
    credit,
    ...Object.fromEntries(
      Object.entries(content).flatMap(([name, value]) => {
        if (name === 'kind' || value === null) return [];
        const text = Array.isArray(value) ? value.join(lists[name] ?? '\n') : String(value);
        return [[name, text]];
      }),
    ),
  };
}

/** The field of the form that a path of a refused body means: `body.content.nl.title` → `nlTitle`. */
export function fieldOfPath(path: string): string | null {
  const [, name, part] = /^body\.content\.(\w+)(?:\.(\w+))?/.exec(path) ?? [];
  if (name === undefined) return null;
  if (name !== 'nl' && name !== 'en') return name;
  return `${name}${part === 'title' ? 'Title' : 'Source'}`;
}
