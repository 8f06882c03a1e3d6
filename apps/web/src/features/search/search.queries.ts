import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';

interface SearchFor {
  locale: Locale;
  q: string;
  /** From 1. */
  page: number;
}

export const searchQuery = (api: Api, { locale, q, page }: SearchFor) =>
  queryOptions({
    queryKey: ['search', locale, q, page],
    queryFn: () => bodyOf(api.GET('/api/search', { params: { query: { locale, q, page } } })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** What is searched, as the address of the page says it. */
export const searchFrom = (search: URLSearchParams): { q: string; page: number } => ({
  q: (search.get('q') ?? '').trim().slice(0, 200),
  page: Math.min(100, Math.max(1, Math.trunc(Number(search.get('page'))) || 1)),
});
