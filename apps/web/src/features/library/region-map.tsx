import { Link } from 'react-router';
import { searchOf, withChosen, type LibraryFilters } from './library-filters.js';
import styles from './library.module.css';
import type { LibraryFacet } from './library.queries.js';
import { useLibraryTexts } from './texts.js';

/** A sketch on a grid of 300 × 210, by the ids of the filter: an outline and where its count is. */
const shapes: Readonly<Record<string, { outline: string; at: readonly [number, number] }>> = {
  VLG: { outline: 'M14 56L62 26L150 20L226 28L258 66L226 92L60 92Z', at: [88, 66] },
  BRU: { outline: 'M132 58h32v26h-32z', at: [148, 76] },
  WAL: {
    outline: 'M64 98L226 98L256 82L262 122L238 150L246 200L200 204L150 164L88 146Z',
    at: [180, 138],
  },
  DG: { outline: 'M262 78L290 92L284 138L268 146L244 152L268 122Z', at: [275, 112] },
  FED: { outline: 'M14 168h66v32h-66z', at: [47, 189] },
};

interface RegionMapProps {
  path: string;
  filters: LibraryFilters;
  facet: LibraryFacet;
}

/** Belgium in five areas with the number of entries in each; the list says and does the same. */
export const RegionMap = ({ path, filters, facet }: RegionMapProps) => {
  const t = useLibraryTexts();
  const largest = Math.max(1, ...facet.options.map(({ count }) => count));
  const addressOf = (option: LibraryFacet['options'][number]) =>
    path + searchOf(withChosen(filters, { [facet.id]: option.chosen ? [] : [option.id] }));
  return (
    <section aria-labelledby="library-map" className={styles.panel}>
      <h2 id="library-map">{t.map}</h2>
      <div className={styles.map}>
        <svg viewBox="0 0 300 210" aria-hidden="true" focusable="false">
          {facet.options.map((option) => {
            const shape = shapes[option.id];
            if (!shape) return null;
            return (
              <Link key={option.id} to={addressOf(option)} tabIndex={-1}>
                <path
                  d={shape.outline}
                  data-weight={Math.ceil((option.count / largest) * 4)}
                  data-chosen={option.chosen}
                />
                <text x={shape.at[0]} y={shape.at[1]}>
                  {option.count}
                </text>
              </Link>
            );
          })}
        </svg>
        <ul role="list">
          {facet.options.map((option) => (
            <li key={option.id}>
              <Link to={addressOf(option)} aria-current={option.chosen ? 'true' : undefined}>
                {option.title}
              </Link>{' '}
              <span className={styles.count}>{option.count}</span>
            </li>
          ))}
        </ul>
      </div>
      <p className={styles.small}>{t.mapNote}</p>
    </section>
  );
};
