import type { ComponentProps } from 'react';
import type { Text } from 'yjs';
import styles from '../work.module.css';
import { useSharedText } from './use-shared-text.js';

interface SharedAreaProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'ref'> {
  text: Text | null;
  /** Makes the text at the first letter, where there is none yet. */
  make?: () => Text | null;
  label: string;
}

/** A field of some lines that several people may type in at once; it grows with what is written. */
export const SharedArea = ({ text, make, label, readOnly, ...rest }: SharedAreaProps) => {
  const shared = useSharedText(text, make);
  if (readOnly) return <p className={styles.written}>{shared.value}</p>;
  return (
    <div className={styles.grow} data-text={shared.value}>
      <textarea {...rest} {...shared} rows={1} aria-label={label} />
    </div>
  );
};

interface SharedInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'ref'> {
  text: Text | null;
  /** Makes the text at the first letter, where there is none yet. */
  make?: () => Text | null;
  label: string;
}

/** The same on one line, for instance a title. */
export const SharedInput = ({ text, make, label, readOnly, ...rest }: SharedInputProps) => {
  const shared = useSharedText(text, make);
  if (readOnly) return <span>{shared.value}</span>;
  return <input {...rest} {...shared} aria-label={label} />;
};
