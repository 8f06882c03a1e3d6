import type { Locale } from '@weft/contracts';
import type { PartFailureCode, PartWithFailures } from '../api/api-error.js';
import type { assignmentsNl } from './assignments.nl.js';
import type { agreementsNl } from './agreements.nl.js';
import type { cohortsNl } from './cohorts.nl.js';
import type { homeNl } from './home.nl.js';
import type { identityNl } from './identity.nl.js';
import type { meNl } from './me.nl.js';
import type { messagesNl } from './messages.nl.js';
import type { nl } from './nl.js';
import type { proposalsNl } from './proposals.nl.js';
import type { tracksNl } from './tracks.nl.js';
import type { versionsNl } from './versions.nl.js';

type Shape<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Shape<Texts[Key]>;
};

/** The texts that every page has; each language has exactly these keys. */
export type SiteTexts = Shape<typeof nl>;

/** Texts of parts of the site that few pages show: their code brings them along. */
interface PartTexts {
  assignments: Shape<typeof assignmentsNl>;
  agreements: Shape<typeof agreementsNl>;
  proposals: Shape<typeof proposalsNl>;
  cohorts: Shape<typeof cohortsNl>;
  home: Shape<typeof homeNl>;
  identity: Shape<typeof identityNl>;
  messages: Shape<typeof messagesNl>;
  tracks: Shape<typeof tracksNl>;
  versions: Shape<typeof versionsNl>;
  errors: PartFailureTexts<PartWithFailures>;
  me: Shape<typeof meNl>;
}

/** What went wrong in one part of the site: a text for each of its codes. */
export type PartFailureTexts<Part extends PartWithFailures> = Readonly<
  Record<PartFailureCode<Part>, string>
>;

/** Every text of the interface. */
export type Texts = SiteTexts & PartTexts;

type Singular<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;
type Keys<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${Singular<Key>}`
    : Keys<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];

/** A path in the texts, such as `lesson.next`; plural forms go by their common name. */
export type TextKey = Keys<Texts>;

/** Gives a text in the language of the page; `{{name}}` is replaced by the value of that name. */
export type Translate = (key: TextKey, values?: Record<string, string | number>) => string;

/** Texts are found once, by path, so that a look-up is one step. */
const flatten = (tree: object, prefix = '', into = new Map<string, string>()) => {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') into.set(prefix + key, value);
    else flatten(value as object, `${prefix}${key}.`, into);
  }
  return into;
};

const parts: Record<Locale, Map<string, string>> = { nl: new Map(), en: new Map() };

/** Adds the texts of a part of the site, in both languages. */
export const addTexts = (
  texts: Record<
    Locale,
    Partial<Omit<PartTexts, 'errors'>> & { readonly errors?: Partial<PartTexts['errors']> }
  >,
): void => {
  flatten(texts.nl, '', parts.nl);
  flatten(texts.en, '', parts.en);
};

/**
 * The translator of one language. Texts are written as i18next writes them (`{{name}}`, `_one`,
 * `_other` chosen by `count`); the library itself would be an eighth of a lesson page's scripts.
 */
export const createTranslator = (locale: Locale, texts: SiteTexts): Translate => {
  const flat = flatten(texts);
  const find = (key: string) => flat.get(key) ?? parts[locale].get(key);
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale === 'nl' ? 'nl-BE' : 'en-IE');
  return (key, values = {}) => {
    const count = values['count'];
    const form = typeof count === 'number' ? find(`${key}_${plural.select(count)}`) : undefined;
    const text = form ?? find(key) ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (_placeholder, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? number.format(value) : (value ?? '');
    });
  };
};
