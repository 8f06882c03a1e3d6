import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../../platform/api/api.js';
import type { components } from '../../../platform/api/schema.js';
import { loadPersonal, type Offline } from '../../../platform/offline/index.js';

export type KitTemplate = components['schemas']['KitTemplate'];

interface TemplatesAsked {
  api: Api;
  offline: Offline | null;
  accountId: string;
  locale: Locale;
}

/** Canvases, boards and tables of the curriculum that a team can fill; kept for without a network. */
export const templatesQuery = ({ api, offline, accountId, locale }: TemplatesAsked) =>
  queryOptions({
    queryKey: ['kit-templates', locale],
    queryFn: () =>
      loadPersonal({
        ...{ offline, accountId, key: `kit-templates:${locale}` },
        load: () => bodyOf(api.GET('/api/kit-templates', { params: { query: { locale } } })),
      }),
    staleTime: 5 * 60_000,
  });
