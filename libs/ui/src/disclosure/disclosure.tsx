import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}

/** Folded detail on the native `details`: keyboard, search in page and print work by themselves. */
export const Disclosure = ({ summary, open, children }: DisclosureProps) => (
  <details className={styles.disclosure} open={open}>
    <summary>{summary}</summary>
    <div>{children}</div>
  </details>
);
