import type { FacetId } from '@weft/contracts';

/** What is asked of the library, as the address of a page says it. */
export interface LibraryFilters {
  q: string;
  /** Chosen options by filter; any of them. */
  chosen: Partial<Record<FacetId, string[]>>;
  /** From 1. */
  page: number;
}

/* Kept apart from the contracts' schemas, so that pages need not load zod. */
const facets = {
  kind: true,
  domain: true,
  region: true,
  country: true,
  topic: true,
  status: true,
  question: true,
  chosen: true,
  area: true,
  flag: true,
} satisfies Record<FacetId, true>;
const facetIds = Object.keys(facets) as FacetId[];

/** Longest list of options that the API takes, in characters. */
const longest = 500;

/**
 * Reads an address, or what a form sends: options with commas between, or a value each. What is
 * no option id is left out, so that a damaged link still opens.
 */
export const filtersFrom = (search: URLSearchParams): LibraryFilters => {
  const chosen: LibraryFilters['chosen'] = {};
  for (const facet of facetIds) {
    const values = search.getAll(facet).flatMap((value) => value.split(','));
    const options = [...new Set(values.filter((value) => /^[A-Za-z0-9-]+$/.test(value)))];
    if (options.length > 0 && options.join().length <= longest) chosen[facet] = options;
  }
  return {
    q: (search.get('q') ?? '').trim().slice(0, 200),
    chosen,
    page: Math.min(100, Math.max(1, Math.trunc(Number(search.get('page'))) || 1)),
  };
};

/** What the API is asked: the filters that are on, without a first page. */
export const queryOf = ({ q, chosen, page }: LibraryFilters) => ({
  ...(q && { q }),
  ...Object.fromEntries(
    facetIds.flatMap((id) => (chosen[id]?.length ? [[id, chosen[id].join()]] : [])),
  ),
  ...(page > 1 && { page }),
});

/** The end of an address, such as `?q=zorg&region=VLG%2CBRU`; nothing where nothing is asked. */
export const searchOf = (filters: LibraryFilters): string => {
  const entries = Object.entries(queryOf(filters)).map(([key, value]) => [key, String(value)]);
  return entries.length > 0 ? `?${new URLSearchParams(entries)}` : '';
};

/** The same question with exactly these options of some filters, from its first page. */
export const withChosen = (
  filters: LibraryFilters,
  chosen: LibraryFilters['chosen'],
): LibraryFilters => ({ ...filters, page: 1, chosen: { ...filters.chosen, ...chosen } });
