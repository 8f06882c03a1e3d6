import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.js';
import styles from './feedback.module.css';

interface NoticeProps {
  kind?: 'information' | 'positive' | 'caution' | 'critical';
  title?: ReactNode;
  /** Spoken at once; for what appeared because of something the reader did. */
  live?: boolean;
  children: ReactNode;
}

const icons = {
  information: 'information',
  positive: 'check',
  caution: 'critical',
  critical: 'critical',
} as const;

/** Something to know beside the text: icon, words and a coloured edge. */
export const Notice = ({ kind = 'information', title, live, children }: NoticeProps) => (
  <div className={styles.notice} data-kind={kind} role={live ? 'alert' : undefined}>
    <Icon name={icons[kind]} />
    <div>
      {title ? <p className={styles.title}>{title}</p> : null}
      {children}
    </div>
  </div>
);
