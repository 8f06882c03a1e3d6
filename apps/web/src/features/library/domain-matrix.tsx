import { ScrollRegion } from '@weft/ui';
import { Link } from 'react-router';
import { searchOf, withChosen, type LibraryFilters } from './library-filters.js';
import styles from './library.module.css';
import type { CollectionList } from './library.queries.js';
import { useLibraryTexts } from './texts.js';

interface DomainMatrixProps {
  path: string;
  filters: LibraryFilters;
  list: Pick<CollectionList, 'facets' | 'matrix'>;
}

/** How many entries each pair of options has; every number is the link that filters by it. */
export const DomainMatrix = ({ path, filters, list: { facets, matrix } }: DomainMatrixProps) => {
  const t = useLibraryTexts();
  const rows = facets.find(({ id }) => id === matrix?.rows);
  const columns = facets.find(({ id }) => id === matrix?.columns);
  if (!matrix || !rows || !columns) return null;
  return (
    <div className={styles.panel}>
      <h2 id="library-matrix">{t.matrix}</h2>
      <ScrollRegion labelledBy="library-matrix">
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">{t.domain}</th>
              {columns.options.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.options.map((row, at) => (
              <tr key={row.id}>
                <th scope="row">{row.title}</th>
                {columns.options.map((column, place) => {
                  const count = matrix.counts[at]?.[place] ?? 0;
                  const chosen = { [rows.id]: [row.id], [columns.id]: [column.id] };
                  return (
                    <td key={column.id}>
                      {count === 0 ? (
                        count
                      ) : (
                        <Link
                          to={path + searchOf(withChosen(filters, chosen))}
                          aria-label={`${count}: ${row.title}, ${column.title}`}
                        >
                          {count}
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
};
