import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { failureOf } from '../../platform/api/api-error.js';
import { PageData } from '../../platform/page/page-data.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { useRoundTexts } from './texts.js';
import { WayBackIn } from './way-back-in.js';

interface RoundDataProps<Data> {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}

/** `PageData` for what participants read: a guest has no password, so she is shown another way in. */
export const RoundData = <Data,>({ query, children }: RoundDataProps<Data>) => {
  const t = useRoundTexts().back;
  const out =
    query.data === undefined &&
    query.isError &&
    failureOf(query.error) === 'access/sign-in-required';
  if (!out) return <PageData query={query}>{children}</PageData>;
  return (
    <div className={sheet.page}>
      <PageTitle>{t.title}</PageTitle>
      <WayBackIn />
    </div>
  );
};
