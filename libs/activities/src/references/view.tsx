import { SourceText } from '../source/source-text.js';
import type { ContentViewProps } from '../view-props.js';
import styles from './view.module.css';

export const ReferencesView = ({ sources, locale }: ContentViewProps) => (
  <ol className={styles.references}>
    {sources.map((source) => (
      <li key={source.id}>
        <SourceText source={source} locale={locale} />
      </li>
    ))}
  </ol>
);
