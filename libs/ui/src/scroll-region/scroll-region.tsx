import type { ReactNode } from 'react';
import styles from './scroll-region.module.css';

/** Scrolls by keyboard too: not every browser lets an overflowing box take the focus by itself. */
const scrollable = { role: 'region', tabIndex: 0 };

interface ScrollRegionProps {
  /** Id of the heading or caption that names what scrolls. */
  labelledBy: string;
  children: ReactNode;
}

/** Keeps something wide, such as a table, inside the page: it scrolls, the page does not. */
export const ScrollRegion = ({ labelledBy, children }: ScrollRegionProps) => (
  <div {...scrollable} className={styles.region} aria-labelledby={labelledBy}>
    {children}
  </div>
);
