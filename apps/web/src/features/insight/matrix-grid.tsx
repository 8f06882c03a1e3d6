import { useQueries } from '@tanstack/react-query';
import type { MatrixColumn, MatrixRow } from '@weft/contracts';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { type MatrixAsked, matrixQuery, rowsAtOnce } from './insight.queries.js';
import styles from './insight.module.css';
import { MatrixHead, ownColumns } from './matrix-head.js';
import { useInsightTexts } from './texts.js';
import { useGridWindow } from './use-grid-window.js';

interface MatrixGridProps {
  cohortId: string;
  asked: MatrixAsked;
  columns: readonly MatrixColumn[];
  total: number;
  labelledBy: string;
  onSort: (sort: NonNullable<MatrixAsked['sort']>) => void;
  onModule: (code: string) => void;
  onReasons: (row: MatrixRow) => void;
}

/** Learner by module: thousands of rows, of which only the visible ones are asked for and drawn. */
export const MatrixGrid = (props: MatrixGridProps) => {
  const { cohortId, asked, columns, total } = props;
  const { locale } = useI18n();
  const api = useApi();
  const count = columns.length + ownColumns.length;
  const grid = useGridWindow({
    total,
    columns: count,
    version: JSON.stringify([asked, columns.map(({ id }) => id)]),
  });
  const portions: number[] = [];
  for (let n = Math.floor(grid.first / rowsAtOnce); n <= Math.floor(grid.last / rowsAtOnce); n += 1)
    portions.push(n);
  const found = useQueries({
    queries: portions.map((portion) =>
      matrixQuery({ api, cohortId, locale }, { ...asked, portion }),
    ),
  });
  const rowAt = (row: number): MatrixRow | undefined => {
    const at = portions.indexOf(Math.floor(row / rowsAtOnce));
    return found[at]?.data?.rows[row % rowsAtOnce];
  };
  const isActive = (row: number, column: number) =>
    row === grid.active.row && column === grid.active.column;
  const reach = (row: number, column: number) => ({
    'data-place': `${row}:${column}`,
    tabIndex: isActive(row, column) ? 0 : -1,
    onFocus: () => grid.onFocus({ row, column }),
  });
  // A table that is moved through cell by cell: https://www.w3.org/WAI/ARIA/apg/patterns/grid/
  const behaviour = { role: 'grid', onKeyDown: grid.onKeyDown };
  return (
    <div ref={grid.box} className={styles.grid} onScroll={grid.onScroll}>
      <table
        {...behaviour}
        aria-labelledby={props.labelledBy}
        aria-describedby={`${props.labelledBy}-help`}
        aria-rowcount={total + 1}
        aria-colcount={count}
      >
        <MatrixHead {...props} reach={(column) => reach(-1, column)} />
        <tbody>
          {grid.slots.map((slot, index) =>
            'gap' in slot ? (
              <Gap key={`gap-${index}`} height={slot.gap * grid.rowHeight} columns={count} />
            ) : (
              <tr key={slot.row} aria-rowindex={slot.row + 2}>
                <Cells
                  row={rowAt(slot.row)}
                  columns={columns}
                  reach={(column) => reach(slot.row, column)}
                  onReasons={props.onReasons}
                />
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
};

/** The room of rows that are not drawn. Its size is set by script: styles in HTML are not let in. */
const Gap = ({ height, columns }: { height: number; columns: number }) => {
  const cell = useRef<HTMLTableCellElement>(null);
  useLayoutEffect(() => {
    if (cell.current) cell.current.style.height = `${height}px`;
  }, [height]);
  return (
    <tr className={styles.gap} aria-hidden="true">
      <td ref={cell} colSpan={columns} />
    </tr>
  );
};

type Reach = (column: number) => { 'data-place': string; tabIndex: number; onFocus: () => void };

interface CellsProps {
  row: MatrixRow | undefined;
  columns: readonly MatrixColumn[];
  reach: Reach;
  onReasons: (row: MatrixRow) => void;
}

const Cells = ({ row, columns, reach, onReasons }: CellsProps): ReactNode => {
  const { date } = useI18n();
  const texts = useInsightTexts();
  const reasons = row?.stuck.length ?? 0;
  const own = ownColumns.length;
  const word = (cell: MatrixRow['cells'][number], total: number) => {
    if (total !== 1) return texts.cell(cell.done, total);
    if (cell.done > 0) return texts.done;
    return cell.opened > 0 ? texts.opened : texts.untouched;
  };
  return (
    <>
      <th scope="row" aria-colindex={1} {...reach(0)}>
        {row?.displayName ?? '…'}
      </th>
      <td role="gridcell" aria-colindex={2} {...reach(1)}>
        {row ? texts.percent(row.percent) : ''}
      </td>
      <td role="gridcell" aria-colindex={3} {...reach(2)}>
        {row ? (row.lastActiveAt ? date(row.lastActiveAt) : texts.never) : ''}
      </td>
      {row && reasons > 0 ? (
        <td role="gridcell" aria-colindex={4}>
          <button type="button" {...reach(3)} onClick={() => onReasons(row)}>
            {texts.reasons(reasons)}
          </button>
        </td>
      ) : (
        <td role="gridcell" aria-colindex={4} {...reach(3)}>
          {row ? '–' : ''}
        </td>
      )}
      {columns.map(({ id, total }, index) => {
        const cell = row?.cells[index];
        return (
          <td
            key={id}
            role="gridcell"
            aria-colindex={own + index + 1}
            className={styles.cell}
            data-level={cell && total > 0 ? Math.ceil((4 * cell.done) / total) : 0}
            {...reach(own + index)}
          >
            {cell ? word(cell, total) : ''}
          </td>
        );
      })}
    </>
  );
};
