import { Button, Icon } from '@weft/ui';
import styles from './dot-buttons.module.css';

interface DotButtonsProps {
  /** Dots that are here now. */
  dots: number;
  /** Whether one more may come, or one go; a button that may not is greyed and keeps the focus. */
  can: (by: 1 | -1) => boolean;
  onChange: (by: 1 | -1) => void;
  /** What the buttons and the drawing say, with the name of what is voted for. */
  labels: { give: string; take: string; own: string };
}

/** Dots on one thing that is voted for, with a button to give one and one to take it back. */
export const DotButtons = ({ dots, can, onChange, labels }: DotButtonsProps) => (
  <div className={styles.dots}>
    <Button
      variant="secondary"
      aria-label={labels.take}
      aria-disabled={!can(-1)}
      onClick={() => onChange(-1)}
    >
      <Icon name="remove" />
    </Button>
    <span aria-label={labels.own} role="img">
      {'●'.repeat(dots) || '○'}
    </span>
    <Button
      variant="secondary"
      aria-label={labels.give}
      aria-disabled={!can(1)}
      onClick={() => onChange(1)}
    >
      <Icon name="add" />
    </Button>
  </div>
);
