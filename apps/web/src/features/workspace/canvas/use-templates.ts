import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from '../../../platform/api/api.js';
import { useI18n } from '../../../platform/i18n/i18n.js';
import { useOffline } from '../../../platform/offline/index.js';
import { useWork } from '../live/work-context.js';
import { templatesQuery, type KitTemplate } from './templates.queries.js';

/**
 * What a team can fill, in the language of the page, that of the assignment's module first; empty
 * until it is known.
 */
export function useTemplates(): readonly KitTemplate[] {
  const { locale } = useI18n();
  const { accountId, moduleCode } = useWork();
  const asked = { api: useApi(), offline: useOffline(), accountId, locale };
  const { data } = useQuery(templatesQuery(asked));
  return useMemo(() => {
    const all = data?.items ?? [];
    const isOwn = (template: KitTemplate) => template.moduleCode === moduleCode;
    return [...all.filter(isOwn), ...all.filter((template) => !isOwn(template))];
  }, [data, moduleCode]);
}
