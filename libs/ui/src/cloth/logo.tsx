import styles from './cloth.module.css';

/** The name with its mark: three threads crossing three, over and under. */
export const Logo = () => (
  <span className={styles.logo}>
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path className={styles.markWarp} d="M5 2v20M12 2v20M19 2v20" />
      <path className={styles.markWeft} d="M1 5h22M1 12h22M1 19h22" />
      <path className={styles.markWarp} d="M12 2v6M5 9v6M19 9v6M12 16v6" />
    </svg>
    <span>Weft</span>
  </span>
);
