import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from '@weft/ui';
import { createContext, use, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { failureOf, type FailureCode } from '../api/api-error.js';
import { useI18n } from '../i18n/i18n.js';
import { FailurePage } from './failure-page.js';
import { useKeptPage } from './kept-page.js';

/** A failure that the server met while it drew the first page. */
export interface FirstFailure {
  pathname: string;
  code: FailureCode;
}

export const FirstFailureContext = createContext<FirstFailure | null>(null);

interface PageDataProps<Data> {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}

/** Draws a page once its data is there; until then a skeleton, and what went wrong if it fails. */
export const PageData = <Data,>({ query, children }: PageDataProps<Data>) => {
  const { t } = useI18n();
  const { pathname } = useLocation();
  const first = use(FirstFailureContext);
  const code = query.isError ? failureOf(query.error) : null;
  useKeptPage(query.data === undefined && code === 'network/unreachable');
  if (query.data !== undefined) return children(query.data);
  if (code) return <FailurePage code={code} onRetry={() => void query.refetch()} />;
  if (first?.pathname === pathname) return <FailurePage code={first.code} />;
  return <Skeleton label={t('site.loading')} lines={8} />;
};
