import parts from '../frame/parts.module.css';
import type { PollPublic } from './schema.js';
import styles from './view.module.css';

interface OptionsProps {
  /** Name of the radio group. */
  name: string;
  question: PollPublic;
  choices: string[];
  onChange: (choices: string[]) => void;
}

/** Radio buttons for one choice, checkboxes for more; full is full. */
export const Options = ({ name, question, choices, onChange }: OptionsProps) => {
  const { choose, options } = question;
  const change = (optionId: string, checked: boolean) => {
    const others = choose > 1 ? choices.filter((one) => one !== optionId) : [];
    onChange(checked ? [...others, optionId] : others);
  };
  return (
    <fieldset className={styles.options}>
      <legend className="visually-hidden">{question.question}</legend>
      {options.map((option) => {
        const checked = choices.includes(option.id);
        return (
          <label key={option.id} className={parts.option}>
            <input
              type={choose === 1 ? 'radio' : 'checkbox'}
              name={name}
              checked={checked}
              disabled={choose > 1 && !checked && choices.length >= choose}
              onChange={(event) => change(option.id, event.target.checked)}
            />
            <span>{option.text}</span>
          </label>
        );
      })}
    </fieldset>
  );
};
