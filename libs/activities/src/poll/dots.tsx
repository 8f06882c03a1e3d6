import { Button, Icon } from '@weft/ui';
import type { PollPublic } from './schema.js';
import type { PollTexts } from './texts.js';
import styles from './view.module.css';

interface DotsProps {
  question: PollPublic;
  choices: string[];
  texts: PollTexts;
  onChange: (choices: string[]) => void;
}

/** A budget of dots to spread: a button to give and one to take back at each option. */
export const Dots = ({ question, choices, texts: t, onChange }: DotsProps) => {
  const spent = choices.length >= question.choose;
  const takeFrom = (optionId: string) =>
    onChange(choices.filter((_, at) => at !== choices.lastIndexOf(optionId)));
  return (
    <ul aria-label={question.question} className={styles.options}>
      {question.options.map((option) => {
        const dots = choices.filter((id) => id === option.id).length;
        return (
          <li key={option.id} className={styles.dotted}>
            <span>{option.text}</span>
            <span className={styles.dots}>
              <span aria-hidden="true">{'●'.repeat(dots)}</span>
              <span className="visually-hidden">{t.dotsFor(dots, option.text)}</span>
            </span>
            {/* Greyed rather than disabled: the focus stays where the last dot was given. */}
            <Button
              variant="quiet"
              aria-label={t.less(option.text)}
              aria-disabled={dots === 0}
              onClick={() => (dots > 0 ? takeFrom(option.id) : undefined)}
            >
              <Icon name="remove" />
            </Button>
            <Button
              variant="quiet"
              aria-label={t.more(option.text)}
              aria-disabled={spent}
              onClick={() => (spent ? undefined : onChange([...choices, option.id]))}
            >
              <Icon name="add" />
            </Button>
          </li>
        );
      })}
    </ul>
  );
};
