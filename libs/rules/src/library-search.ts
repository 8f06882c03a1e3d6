import type { FacetId, LibraryFacet, LibraryItem, LibraryMatrix, Locale } from '@weft/contracts';
import type { Facet } from './library-entry.js';

/** What a reader asks of a collection. An entry must have one of the options of each filter. */
export interface LibraryQuestion {
  q: string;
  chosen: Partial<Record<FacetId, readonly string[]>>;
}

/** An entry to search: what lists show, and all its words where they are more. */
export interface Searchable {
  item: LibraryItem;
  words?: readonly string[];
}

interface Found<T> {
  entries: T[];
  /** What holds the words, whatever the filters: what `countFacets` counts. */
  matching: readonly T[];
  /** Nothing holds the words as they were typed; these hold words that are nearly the same. */
  approximate: boolean;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsIn = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Letters that may differ in a word of this length. */
const tolerance = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * Entries that hold every word of `q` (a part of a compound is enough, accents do not matter) and
 * fit all filters; those with the words in their title first, else in their own order.
 */
export function findInLibrary<T extends Searchable>(
  entries: readonly T[],
  { q, chosen }: LibraryQuestion,
): Found<T> {
  const asked = wordsIn(q);
  const exact = asked.length === 0 ? entries : holding(entries, asked, isPart);
  const matching = exact.length > 0 ? exact : holding(entries, asked, isNear);
  return {
    entries: matching.filter(({ item }) => fits(item, chosen)),
    matching,
    approximate: exact.length === 0 && matching.length > 0,
  };
}

/** The filters of a collection; each option with the number of entries that choosing it gives. */
export function countFacets(
  matching: readonly Searchable[],
  facets: readonly Facet[],
  { chosen, locale }: { chosen: LibraryQuestion['chosen']; locale: Locale },
): LibraryFacet[] {
  return facets.map((facet) => {
    const { [facet.id]: own = [], ...others } = chosen;
    const rest = matching.filter(({ item }) => fits(item, others));
    return {
      id: facet.id,
      title: facet.title[locale],
      options: facet.options.map((option) => ({
        id: option.id,
        title: option.title[locale],
        count: rest.filter(({ item }) => fits(item, { [facet.id]: [option.id] })).length,
        chosen: own.includes(option.id),
      })),
    };
  });
}

/**
 * What choosing an option of `domain` and one of `region` together gives, with the other filters
 * on; null for a collection that does not have both.
 */
export function crossFacets(
  matching: readonly Searchable[],
  facets: readonly Facet[],
  chosen: LibraryQuestion['chosen'],
): LibraryMatrix | null {
  const rows = facets.find(({ id }) => id === 'domain');
  const columns = facets.find(({ id }) => id === 'region');
  if (!rows || !columns) return null;
  const rest = matching.filter(({ item }) => fits(item, { ...chosen, domain: [], region: [] }));
  const count = (row: string, column: string) =>
    rest.filter(({ item }) => fits(item, { domain: [row], region: [column] })).length;
  return {
    rows: rows.id,
    columns: columns.id,
    counts: rows.options.map((row) => columns.options.map((column) => count(row.id, column.id))),
  };
}

function fits(item: LibraryItem, chosen: LibraryQuestion['chosen']): boolean {
  return Object.entries(chosen).every(
    ([facet, options]) =>
      options.length === 0 ||
      item.tags.some((tag) => tag.facet === facet && options.includes(tag.option)),
  );
}

function holding<T extends Searchable>(
  entries: readonly T[],
  asked: readonly string[],
  matches: (word: string, typed: string) => boolean,
): T[] {
  const inTitle: T[] = [];
  const inText: T[] = [];
  for (const entry of entries) {
    const { title, text } = indexOf(entry);
    const holds = (words: readonly string[], typed: string) =>
      words.some((word) => matches(word, typed));
    if (asked.every((typed) => holds(title, typed))) inTitle.push(entry);
    else if (asked.every((typed) => holds(title, typed) || holds(text, typed))) inText.push(entry);
  }
  return [...inTitle, ...inText];
}

interface Index {
  title: readonly string[];
  text: readonly string[];
}

/** Words of entries that were searched before, for as long as those entries are kept. */
const indices = new WeakMap<Searchable, Index>();

function indexOf(entry: Searchable): Index {
  const known = indices.get(entry);
  if (known) return known;
  const texts = [entry.item.text ?? '', ...(entry.words ?? [])];
  const made = {
    title: [...new Set(wordsIn(entry.item.title))],
    text: [...new Set(texts.flatMap(wordsIn))],
  };
  indices.set(entry, made);
  return made;
}

const isPart = (word: string, typed: string): boolean => word.includes(typed);

/** A word, or the beginning of a longer one, that differs in few letters from what was typed. */
function isNear(word: string, typed: string): boolean {
  const most = tolerance(typed);
  if (word.length > typed.length + most) {
    return distance(word.slice(0, typed.length), typed) <= most;
  }
  return word.length >= typed.length - most && distance(word, typed) <= most;
}

/** Edit distance in which neighbours that changed places count once. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (last[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped && i > 1 && j > 1 ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = last;
    last = next;
  }
  return last[b.length] ?? 0;
}
