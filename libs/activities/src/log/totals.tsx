import type { Locale } from '@weft/contracts';
import { numberText } from '../moment.js';
import { totalOf } from './answer.js';
import type { LogColumn, LogRow } from './schema.js';
import { texts } from './texts.js';
import styles from './view.module.css';

interface TotalsProps {
  columns: LogColumn[];
  rows: LogRow[];
  locale: Locale;
}

/** The sums of the columns that have one, as the last row of the table; nothing without any. */
export const Totals = ({ columns, rows, locale }: TotalsProps) => {
  if (!columns.some((column) => column.total)) return null;
  const t = texts[locale];
  return (
    <tfoot>
      <tr>
        <th scope="row">{t.total}</th>
        {columns.map((column) => (
          <td key={column.id} data-empty={!column.total || undefined}>
            {column.total ? (
              <>
                <span className={styles.cellTitle}>{column.title}</span>
                <output aria-label={t.totalOf(column.title)} className={styles.sum}>
                  {numberText(totalOf(rows, column.id), locale)}
                </output>
              </>
            ) : null}
          </td>
        ))}
        <td data-empty />
      </tr>
    </tfoot>
  );
};
