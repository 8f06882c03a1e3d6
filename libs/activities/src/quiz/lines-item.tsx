import type { Choice } from '../shapes.js';
import type { QuizTexts } from './texts.js';
import styles from './view.module.css';

interface LinesItemProps {
  id: string;
  lines: Choice[];
  targets: Choice[];
  /** Target by line. */
  chosen: Record<string, string>;
  texts: QuizTexts;
  onChange: (chosen: Record<string, string>) => void;
}

/** A select for each line: the same for pairs and groups, on a phone and with a keyboard. */
export const LinesItem = ({ id, lines, targets, chosen, texts, onChange }: LinesItemProps) => {
  const choose = (lineId: string, target: string) => {
    const others = Object.entries(chosen).filter(([line]) => line !== lineId);
    onChange(Object.fromEntries(target ? [...others, [lineId, target]] : others));
  };
  // Long texts do not fit beside their line.
  const isLong = targets.some((target) => target.text.length > 28);
  return (
    <ul className={styles.lines} data-long={isLong || undefined}>
      {lines.map((line) => (
        <li key={line.id}>
          <label htmlFor={`${id}-${line.id}`}>{line.text}</label>
          <select
            id={`${id}-${line.id}`}
            value={chosen[line.id] ?? ''}
            onChange={(event) => choose(line.id, event.target.value)}
          >
            <option value="">{texts.choose}</option>
            {targets.map((target) => (
              <option key={target.id} value={target.id}>
                {target.text}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
};
