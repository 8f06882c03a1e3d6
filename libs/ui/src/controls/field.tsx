import { useId, type ComponentProps, type ReactNode } from 'react';
import { Icon } from '../icon/icon.js';
import styles from './field.module.css';

interface Description {
  label: ReactNode;
  /** What is expected, before anything goes wrong. */
  hint?: ReactNode;
  /** What is wrong and how to mend it. */
  error?: ReactNode;
}

interface Wiring {
  id: string;
  className: string | undefined;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface LabelledProps extends Description {
  id: string | undefined;
  children: (wiring: Wiring) => ReactNode;
}

const Labelled = ({ id: given, label, hint, error, children }: LabelledProps) => {
  const made = useId();
  const id = given ?? made;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {children({
        id,
        className: styles.control,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          <Icon name="critical" /> {error}
        </p>
      ) : null}
    </div>
  );
};

/** A text input with its label, hint and error wired together. */
export const Field = ({
  id,
  label,
  hint,
  error,
  ...input
}: Description & Omit<ComponentProps<'input'>, 'className'>) => (
  <Labelled id={id} label={label} hint={hint} error={error}>
    {(wiring) => <input {...input} {...wiring} />}
  </Labelled>
);

/**
 * Several lines of text; grows with what is written where the browser can. Printed as text, which
 * is never cut off.
 */
export const TextArea = ({
  id,
  label,
  hint,
  error,
  ...area
}: Description & Omit<ComponentProps<'textarea'>, 'className'>) => (
  <Labelled id={id} label={label} hint={hint} error={error}>
    {(wiring) => (
      <div
        className={styles.area}
        data-text={typeof area.value === 'string' ? area.value : undefined}
      >
        <textarea rows={4} {...area} {...wiring} />
      </div>
    )}
  </Labelled>
);

/** A native select; `children` are its options. */
export const Select = ({
  id,
  label,
  hint,
  error,
  ...select
}: Description & Omit<ComponentProps<'select'>, 'className'>) => (
  <Labelled id={id} label={label} hint={hint} error={error}>
    {(wiring) => <select {...select} {...wiring} />}
  </Labelled>
);
