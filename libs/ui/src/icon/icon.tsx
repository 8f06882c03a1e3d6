import styles from './icon.module.css';

/* Drawn on a 20 × 20 grid with a stroke of 1.6. */
const paths = {
  add: 'M10 4v12M4 10h12',
  back: 'M12 4l-6 6 6 6',
  forward: 'M8 4l6 6-6 6',
  up: 'M4 12l6-6 6 6',
  down: 'M4 8l6 6 6-6',
  check: 'M4 10.5l4 4 8-9',
  close: 'M5 5l10 10M15 5L5 15',
  critical: 'M10 2.5l8 14.5H2zM10 8v4M10 14.3v.4',
  information: 'M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM10 9v5M10 6v.4',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  offline:
    'M3 3l14 14M5.5 10.5a6.5 6.5 0 013-2M2.5 7.5A11 11 0 016 5.2M10 5a11 11 0 017.5 2.5M12.5 9a6.5 6.5 0 012 1.5M8 13.3a3 3 0 014 0M10 16v.3',
  person: 'M10 3a3.3 3.3 0 100 6.6A3.3 3.3 0 0010 3zM3.5 17c.6-3.4 3.2-5 6.5-5s5.9 1.6 6.5 5',
  remove: 'M4 10h12',
  search: 'M8.8 3a5.8 5.8 0 100 11.6A5.8 5.8 0 008.8 3zM13.2 13.2L17.5 17.5',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  time: 'M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM10 6v4.5l3 2',
  undo: 'M7 4L3 8l4 4M3.5 8H12a4.5 4.5 0 010 9H8',
} as const;

export type IconName = keyof typeof paths;

/** A small drawing beside words; it never carries meaning alone, so it is hidden from readers. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);
