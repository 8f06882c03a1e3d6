import styles from '../work.module.css';
import type { Shape } from './person-marks.js';

/* Drawn on a 12 × 12 grid, filled with the colour of the person. */
const paths: Record<Shape, string> = {
  circle: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1z',
  square: 'M1.5 1.5h9v9h-9z',
  triangle: 'M6 1l5.5 10H.5z',
  diamond: 'M6 0l6 6-6 6-6-6z',
  star: 'M6 0l1.7 4h4.1L8.5 6.8 9.8 11 6 8.5 2.2 11l1.3-4.2L.2 4h4.1z',
  cross: 'M4 1h4v3h3v4H8v3H4V8H1V4h3z',
};

/** The shape of a person, beside her name. */
export const PersonShape = ({ shape }: { shape: Shape }) => (
  <svg className={styles.shape} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <path d={paths[shape]} />
  </svg>
);
