import { Button } from '@weft/ui';
import type { RefObject } from 'react';
import styles from './view.module.css';

interface PrintAloneProps {
  sheet: RefObject<HTMLElement | null>;
  label: string;
}

/** Prints one sheet of the page: it is marked for the style sheet until the printing is over. */
export const PrintAlone = ({ sheet, label }: PrintAloneProps) => {
  const print = () => {
    const { current } = sheet;
    if (!current) return;
    const mark = (on: boolean) => current.toggleAttribute('data-print-alone', on);
    mark(true);
    window.addEventListener('afterprint', () => mark(false), { once: true });
    window.print();
  };
  return (
    <div className={styles.print}>
      <Button variant="quiet" onClick={print}>
        {label}
      </Button>
    </div>
  );
};
