import parts from '../frame/parts.module.css';
import styles from './view.module.css';

interface ChoicesProps<Value extends string | number> {
  name: string;
  legend: string;
  hint?: string;
  options: { value: Value; text: string }[];
  chosen: Value;
  disabled: boolean;
  onChoose: (value: Value) => void;
}

/** A few choices beside each other, of which one holds. */
export const Choices = <Value extends string | number>(props: ChoicesProps<Value>) => (
  <fieldset
    className={`${parts.choices} ${styles.choices}`}
    disabled={props.disabled}
    aria-describedby={props.hint ? `${props.name}-hint` : undefined}
  >
    <legend>{props.legend}</legend>
    {props.options.map(({ value, text }) => (
      <label key={value}>
        <input
          type="radio"
          name={props.name}
          checked={value === props.chosen}
          onChange={() => props.onChoose(value)}
        />
        {text}
      </label>
    ))}
    {props.hint ? (
      <p id={`${props.name}-hint`} className={parts.quiet}>
        {props.hint}
      </p>
    ) : null}
  </fieldset>
);
