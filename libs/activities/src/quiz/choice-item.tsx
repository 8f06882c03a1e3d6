import parts from '../frame/parts.module.css';
import type { PublicItem } from './schema.js';
import styles from './view.module.css';

interface ChoiceItemProps {
  /** Prefix of DOM ids and name of the radio group. */
  id: string;
  item: Extract<PublicItem, { options: unknown }>;
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Radio buttons or checkboxes, in the author's order. */
export const ChoiceItem = ({ id, item, chosen, onChange }: ChoiceItemProps) => {
  const choose = (optionId: string, checked: boolean) => {
    const ids = item.options.map((option) => option.id);
    const isChosen = (one: string) =>
      one === optionId ? checked : item.type === 'multiple' && chosen.includes(one);
    onChange(ids.filter(isChosen));
  };
  return (
    <ul className={styles.options}>
      {item.options.map((option) => (
        <li key={option.id}>
          <label className={parts.option}>
            <input
              type={item.type === 'single' ? 'radio' : 'checkbox'}
              name={id}
              checked={chosen.includes(option.id)}
              onChange={(event) => choose(option.id, event.target.checked)}
            />
            <span>{option.text}</span>
          </label>
        </li>
      ))}
    </ul>
  );
};
