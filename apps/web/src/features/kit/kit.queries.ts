import { queryOptions } from '@tanstack/react-query';
import { loadActivityViews } from '@weft/activities/react';
import type { Country, Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';

/** Published content changes seldom; a reload asks again. */
const staleTime = 5 * 60_000;

export const kitQuery = (api: Api, locale: Locale) =>
  queryOptions({
    queryKey: ['kit', locale],
    queryFn: () => bodyOf(api.GET('/api/kit', { params: { query: { locale } } })),
    staleTime,
  });

interface ToolAddress {
  locale: Locale;
  id: string;
  country: Country | null;
}

/** A tool; the code that draws its activity arrives with it. */
export const kitToolQuery = (api: Api, { locale, id, country }: ToolAddress) =>
  queryOptions({
    queryKey: ['kit', locale, id, country],
    queryFn: async () => {
      const query = country ? { locale, country } : { locale };
      const tool = await bodyOf(api.GET('/api/kit/{id}', { params: { path: { id }, query } }));
      await loadActivityViews([tool.activity.kind]);
      return tool;
    },
    staleTime,
  });
