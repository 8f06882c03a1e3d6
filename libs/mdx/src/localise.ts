import { locales, type Json, type Locale } from '@weft/contracts';

/** A text that misses a language, by its path. */
export interface MissingText {
  path: (string | number)[];
  locale: Locale;
}

/**
 * Replaces every `{nl, en}` object by the text of one language, at any depth. An object with only
 * some of the languages is told in `missing`.
 */
export function localise(value: Json, locale: Locale): { value: Json; missing: MissingText[] } {
  const missing: MissingText[] = [];
  const walk = (node: Json, path: (string | number)[]): Json => {
    if (Array.isArray(node)) return node.map((item, index) => walk(item, [...path, index]));
    if (typeof node !== 'object' || node === null) return node;
    const keys = Object.keys(node);
    if (keys.length > 0 && keys.every((key) => (locales as readonly string[]).includes(key))) {
      for (const needed of locales) {
        if (typeof node[needed] !== 'string' || node[needed].trim() === '') {
          missing.push({ path, locale: needed });
        }
      }
      return node[locale] ?? '';
    }
    return Object.fromEntries(keys.map((key) => [key, walk(node[key] ?? null, [...path, key])]));
  };
  return { value: walk(value, []), missing };
}
