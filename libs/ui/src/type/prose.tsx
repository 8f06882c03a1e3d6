import type { ReactNode } from 'react';
import styles from './prose.module.css';

/** Text to read: serif, 60 to 72 characters a line, generous space above headings. */
export const Prose = ({ children }: { children: ReactNode }) => (
  <div className={styles.prose}>{children}</div>
);
