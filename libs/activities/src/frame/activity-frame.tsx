import type { ReactNode } from 'react';
import styles from './frame.module.css';

interface ActivityFrameProps {
  /** What kind of activity this is, in a word. */
  label: string;
  title?: string;
  /** What to do, as the first of its children. */
  task?: string;
  /** For what is a sheet rather than a column: a canvas or a table. */
  broad?: boolean;
  /** What it is printed on by itself; A4 unless told, lying down for what is broad. */
  paper?: 'a4' | 'a4-landscape' | 'a3-landscape';
  disabled: boolean | undefined;
  readOnlyReason: ReactNode;
  children: ReactNode;
}

/** The sheet on which every activity lies: what it is, why it may be closed, and its controls. */
export const ActivityFrame = ({
  label,
  title,
  task,
  broad,
  paper = broad ? 'a4-landscape' : 'a4',
  disabled,
  readOnlyReason,
  children,
}: ActivityFrameProps) => (
  <section className={styles.frame} data-broad={broad} data-paper={paper}>
    {title ? <p className={styles.label}>{label}</p> : null}
    <h3 className={title ? styles.title : styles.label}>{title ?? label}</h3>
    {readOnlyReason ? <div className={styles.reason}>{readOnlyReason}</div> : null}
    <fieldset disabled={disabled} className={styles.body}>
      {task ? <p className={styles.task}>{task}</p> : null}
      {children}
    </fieldset>
  </section>
);
