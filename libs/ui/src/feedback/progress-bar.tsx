import styles from './feedback.module.css';

/** How much is done, in words beside the bar; `value` of `max` are counts. */
export const ProgressBar = ({
  value,
  max,
  label,
}: {
  value: number;
  max: number;
  label: string;
}) => (
  <div className={styles.progress}>
    <progress value={value} max={Math.max(max, 1)} aria-label={label} />
    <span aria-hidden="true">{label}</span>
  </div>
);
