import { texts } from '../source/texts.js';
import { SourceText } from '../source/source-text.js';
import type { ContentViewProps } from '../view-props.js';
import styles from './view.module.css';

export const ReferencesView = ({ sources, locale }: ContentViewProps) => (
  <div className={styles.references}>
    <ol>
      {sources.map((source) => (
        <li key={source.id}>
          <SourceText source={source} locale={locale} />
        </li>
      ))}
    </ol>
    {sources.every(({ accessed }) => accessed) ? null : <p>{texts[locale].unopened}</p>}
  </div>
);
