import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from '@weft/ui';
import type { ReactNode } from 'react';
import { failureOf } from '../../platform/api/api-error.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';

interface AskedDataProps<Data> {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}

/** Part of a page, once its data is there; why it is not, if it fails. */
export const AskedData = <Data,>({ query, children }: AskedDataProps<Data>) => {
  const { t } = useI18n();
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <FormFailure failure={failureOf(query.error)} />;
  return <Skeleton label={t('site.loading')} lines={6} />;
};
