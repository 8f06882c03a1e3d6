import { Icon } from '@weft/ui';
import { Link } from 'react-router';
import { searchOf, withChosen, type LibraryFilters } from './library-filters.js';
import styles from './library.module.css';
import type { LibraryFacet } from './library.queries.js';
import { useLibraryTexts } from './texts.js';

interface ChosenFiltersProps {
  path: string;
  filters: LibraryFilters;
  facets: readonly LibraryFacet[];
}

/** The filters that are on, each a link that drops it. */
export const ChosenFilters = ({ path, filters, facets }: ChosenFiltersProps) => {
  const t = useLibraryTexts();
  const chosen = facets.flatMap((facet) =>
    facet.options
      .filter(({ id }) => filters.chosen[facet.id]?.includes(id))
      .map((option) => ({ facet, option })),
  );
  if (chosen.length === 0 && filters.q === '') return null;
  return (
    <ul role="list" className={styles.chosen} aria-label={t.chosen}>
      {chosen.map(({ facet, option }) => {
        const others = filters.chosen[facet.id]?.filter((id) => id !== option.id) ?? [];
        const without = withChosen(filters, { [facet.id]: others });
        return (
          <li key={facet.id + option.id}>
            <Link to={path + searchOf(without)} aria-label={t.dropOf(option.title)}>
              {option.title} <Icon name="close" />
            </Link>
          </li>
        );
      })}
      <li>
        <Link to={path}>{t.dropAll}</Link>
      </li>
    </ul>
  );
};
