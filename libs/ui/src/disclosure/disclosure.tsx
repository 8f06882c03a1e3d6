import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  summary: ReactNode;
  open?: boolean;
  /** Told when the reader folds or unfolds it, for detail that is fetched only when asked. */
  onToggle?: (open: boolean) => void;
  children: ReactNode;
}

/** Folded detail on the native `details`: keyboard, search in page and print work by themselves. */
export const Disclosure = ({ summary, open, onToggle, children }: DisclosureProps) => (
  <details
    className={styles.disclosure}
    open={open}
    onToggle={onToggle ? (event) => onToggle(event.currentTarget.open) : undefined}
  >
    <summary>{summary}</summary>
    <div>{children}</div>
  </details>
);
