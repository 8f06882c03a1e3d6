import type { Locale } from '@weft/contracts';
import { Disclosure } from '@weft/ui';
import styles from './figure.module.css';
import { texts } from './texts.js';

interface DataTableProps {
  caption: string;
  /** Titles of the columns; the first names the rows. */
  columns: string[];
  rows: { id: string; cells: string[] }[];
  locale: Locale;
}

/** The same facts as a table, one key away from every drawing. */
export const DataTable = ({ caption, columns, rows, locale }: DataTableProps) => (
  <Disclosure summary={texts[locale].table}>
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [name, ...cells] }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Disclosure>
);
