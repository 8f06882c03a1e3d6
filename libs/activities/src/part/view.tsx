import { Icon } from '@weft/ui';
import type { ContentViewProps } from '../view-props.js';
import type { PartProps } from './definition.js';
import { texts } from './texts.js';
import styles from './view.module.css';

export const PartView = ({ props, locale }: ContentViewProps<PartProps>) => (
  <p className={styles.part} data-kind={props.kind}>
    <Icon name="time" /> {texts[locale][props.kind]} · {texts[locale].minutes(props.minutes)}
  </p>
);
