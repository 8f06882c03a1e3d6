import { useId } from 'react';
import { LibraryLink } from '../source/library-link.js';
import type { ContentViewProps } from '../view-props.js';
import type { TermData } from './definition.js';
import styles from './view.module.css';

/** The platform's popover: keyboard, touch and Escape work, and it needs no script. */
export const TermView = ({ props, locale, children }: ContentViewProps<TermData>) => {
  const id = useId();
  return (
    <>
      <span className={styles.joined}>
        <button type="button" className={styles.term} popoverTarget={id}>
          {children}
        </button>
      </span>
      <span id={id} popover="auto" className={styles.meaning}>
        <strong>{props.term}</strong> {props.definition}{' '}
        <LibraryLink collection="glossary" id={props.id} locale={locale} />
      </span>
    </>
  );
};
