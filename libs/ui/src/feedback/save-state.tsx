import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.js';
import styles from './feedback.module.css';

interface SaveStateProps {
  state: 'idle' | 'saving' | 'saved' | 'offline' | 'failed';
  /** The state in words, for instance “Saved” or “Offline, will sync”. */
  children: ReactNode;
  /** Shown after a failure. */
  retry?: { label: string; onRetry: () => void };
}

const icons = {
  idle: null,
  saving: 'time',
  saved: 'check',
  offline: 'offline',
  failed: 'critical',
} as const;

/** One quiet line that tells where somebody's work is; spoken politely when it changes. */
export const SaveState = ({ state, children, retry }: SaveStateProps) => (
  <p className={styles.save} data-state={state} role="status">
    {icons[state] ? <Icon name={icons[state]} /> : null} <span>{children}</span>
    {state === 'failed' && retry ? (
      <button type="button" className={styles.retry} onClick={retry.onRetry}>
        {retry.label}
      </button>
    ) : null}
  </p>
);
