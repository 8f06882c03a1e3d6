import { FigureDrawing, type FigureData } from '@weft/activities/react';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import { DomainMatrix } from './domain-matrix.js';
import { maturityFigure, pollsFigure, timelineFigure } from './figures-of.js';
import type { LibraryFilters } from './library-filters.js';
import styles from './library.module.css';
import type { CollectionList } from './library.queries.js';
import { RegionMap } from './region-map.js';
import { useLibraryTexts } from './texts.js';

interface CollectionOverviewProps {
  path: string;
  filters: LibraryFilters;
  list: CollectionList;
}

/** The picture that some collections have above their list. */
export const CollectionOverview = ({ path, filters, list }: CollectionOverviewProps) => {
  const t = useLibraryTexts();
  const { collection, items, facets } = list;
  switch (collection.id) {
    case 'ecosystem': {
      const regions = facets.find(({ id }) => id === 'region');
      return (
        <div className={styles.overview}>
          {regions ? <RegionMap path={path} filters={filters} facet={regions} /> : null}
          <DomainMatrix path={path} filters={filters} list={list} />
        </div>
      );
    }
    case 'polls':
      return <Drawing figure={pollsFigure(items, t)} />;
    case 'timeline':
      return <Drawing figure={timelineFigure(items, t)} />;
    case 'figures': {
      const figure = maturityFigure(items, t);
      if (figure) return <Drawing figure={figure} />;
      return (
        <p>
          <Link to={`${path}?kind=maturity`}>{t.showMaturity}</Link>
        </p>
      );
    }
    default:
      return null;
  }
};

const Drawing = ({ figure }: { figure: FigureData | null }) => {
  const { locale } = useI18n();
  return figure ? (
    <div className={styles.drawing}>
      <FigureDrawing figure={figure} locale={locale} />
    </div>
  ) : null;
};
