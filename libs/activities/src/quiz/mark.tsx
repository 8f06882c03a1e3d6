import { Icon } from '@weft/ui';
import type { ReactNode } from 'react';
import styles from './view.module.css';

const icons = { right: 'check', partly: 'information', wrong: 'close', missed: 'check' } as const;

interface MarkProps {
  verdict: keyof typeof icons;
  /** The verdict in words. */
  children: ReactNode;
}

/** A verdict as icon, words and colour. */
export const Mark = ({ verdict, children }: MarkProps) => (
  <span className={styles.mark} data-verdict={verdict}>
    <Icon name={icons[verdict]} /> {children}
  </span>
);
