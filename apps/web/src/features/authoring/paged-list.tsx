import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PageData } from '../../platform/page/page-data.js';
import { Pager } from '../../platform/page/pager.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAuthoringTexts } from './texts.js';

interface PagedListProps<Item> {
  query: UseQueryResult<{ items: Item[]; pages: number }>;
  page: number;
  onPage: (page: number) => void;
  /** What stands there when there is nothing to list. */
  empty: ReactNode;
  /** The list items of one page. */
  children: (items: Item[]) => ReactNode;
}

/** A list that comes by the page, newest first. */
export const PagedList = <Item,>(props: PagedListProps<Item>) => {
  const { query, page, onPage, empty, children } = props;
  const { list } = useAuthoringTexts();
  return (
    <PageData query={query}>
      {({ items, pages }) => (
        <>
          {items.length === 0 ? empty : null}
          <ul role="list" className={sheet.list}>
            {children(items)}
          </ul>
          <Pager
            {...{ page, pages, onPage }}
            labels={{
              ...{ previous: list.previous, next: list.next },
              position: list.position(page, pages),
            }}
          />
        </>
      )}
    </PageData>
  );
};
