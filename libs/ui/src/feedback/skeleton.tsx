import styles from './feedback.module.css';

/** Stands in for text that is late; only visible after 300 ms, so that fast answers never flash. */
export const Skeleton = ({ label, lines = 4 }: { label: string; lines?: number }) => (
  <div className={styles.skeleton} role="status">
    <span className="visually-hidden">{label}</span>
    {Array.from({ length: lines }, (_, line) => (
      <span key={line} className={styles.line} />
    ))}
  </div>
);
