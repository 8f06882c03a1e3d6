import type { ReactNode } from 'react';
import styles from './feedback.module.css';

/** An empty list: says what belongs here and what to do next. */
export const EmptyState = ({ title, children }: { title: ReactNode; children?: ReactNode }) => (
  <div className={styles.empty}>
    <svg viewBox="0 0 72 30" aria-hidden="true" focusable="false">
      <path d="M4 3h64M12 3v22M24 3v18M36 3v25M48 3v17M60 3v23" />
    </svg>
    <p className={styles.title}>{title}</p>
    {children}
  </div>
);
