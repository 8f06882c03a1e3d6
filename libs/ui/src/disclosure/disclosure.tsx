import { useState, type ReactNode } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  summary: ReactNode;
  /** Unfolds it. Only with `onToggle` does it fold it too. */
  open?: boolean;
  /** Told when the reader folds or unfolds it, for detail that is fetched only when asked. */
  onToggle?: (open: boolean) => void;
  children: ReactNode;
}

/** Folded detail on the native `details`: keyboard, search in page and print work by themselves. */
export const Disclosure = ({ summary, open, onToggle, children }: DisclosureProps) => {
  // Open because a list was empty, it would fold under the hands of who types when the list fills.
  const [stays, setStays] = useState(open);
  if (open && !stays) setStays(true);
  return (
    <details
      className={styles.disclosure}
      open={onToggle ? open : stays}
      onToggle={onToggle ? (event) => onToggle(event.currentTarget.open) : undefined}
    >
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
};
