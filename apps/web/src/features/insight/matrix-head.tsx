import type { MatrixColumn } from '@weft/contracts';
import type { MatrixAsked } from './insight.queries.js';
import { useInsightTexts } from './texts.js';

/** Columns before those of modules or lessons; each can be sorted by. */
export const ownColumns = ['name', 'progress', 'active', 'stuck'] as const;

interface MatrixHeadProps {
  asked: MatrixAsked;
  columns: readonly MatrixColumn[];
  reach: (column: number) => { 'data-place': string; tabIndex: number; onFocus: () => void };
  onSort: (sort: NonNullable<MatrixAsked['sort']>) => void;
  onModule: (code: string) => void;
}

/** Names of columns: the first ones sort, a module shows its lessons. */
export const MatrixHead = ({ asked, columns, reach, onSort, onModule }: MatrixHeadProps) => {
  const texts = useInsightTexts();
  const sorted = asked.direction === 'down' ? 'descending' : 'ascending';
  const arrow = asked.direction === 'down' ? ' ↓' : ' ↑';
  return (
    <thead>
      <tr aria-rowindex={1}>
        {ownColumns.map((column, index) => (
          <th
            key={column}
            scope="col"
            aria-colindex={index + 1}
            aria-sort={(asked.sort ?? 'name') === column ? sorted : 'none'}
          >
            <button
              type="button"
              {...reach(index)}
              title={texts.sortBy(texts[column])}
              onClick={() => onSort(column)}
            >
              {texts[column]}
              <span aria-hidden="true">{(asked.sort ?? 'name') === column ? arrow : ''}</span>
            </button>
          </th>
        ))}
        {columns.map(({ id, title, total }, index) => {
          const place = ownColumns.length + index;
          const head = { scope: 'col', 'aria-colindex': place + 1 } as const;
          if (asked.module || total === 0) {
            return (
              <th key={id} {...head} title={title} {...reach(place)}>
                {asked.module ? title : id}
              </th>
            );
          }
          return (
            <th key={id} {...head}>
              <button
                type="button"
                {...reach(place)}
                title={texts.openModule(title)}
                onClick={() => onModule(id)}
              >
                {id}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
};
