import type { ContentViewProps } from '../view-props.js';
import type { CalloutProps } from './definition.js';
import { texts } from './texts.js';
import styles from './view.module.css';

export const CalloutView = ({ props, locale, children }: ContentViewProps<CalloutProps>) => (
  <div role="note" className={styles.callout} data-kind={props.kind}>
    <p className={styles.kind}>{texts[locale][props.kind]}</p>
    <p className={styles.title}>{props.title}</p>
    {children}
  </div>
);
