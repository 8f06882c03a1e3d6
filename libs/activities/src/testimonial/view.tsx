import { SourceLine } from '../source/source-text.js';
import type { ContentViewProps } from '../view-props.js';
import type { TestimonialData } from './definition.js';
import { texts } from './texts.js';
import styles from './view.module.css';

/** What somebody told, by role; a summary and never a quotation. */
export const TestimonialView = ({ props, locale }: ContentViewProps<TestimonialData>) => {
  const t = texts[locale];
  return (
    <figure className={styles.testimonial}>
      <figcaption>
        <p className={styles.quiet}>{t.label}</p>
        <p className={styles.role}>{props.role}</p>
      </figcaption>
      <p>{props.text}</p>
      <p className={styles.quiet}>
        {props.subjects.length > 0 ? `${t.about}: ${props.subjects.join(', ')}. ` : ''}
        <SourceLine source={props.source} locale={locale} />
      </p>
    </figure>
  );
};
