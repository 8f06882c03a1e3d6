import { Button } from '@weft/ui';
import type { DecisionTexts } from './texts.js';
import styles from './view.module.css';
import type { Walk } from './walk.js';

interface PathProps {
  steps: Walk['steps'];
  texts: DecisionTexts;
  /** Back to the question of a step, counted from 0. */
  onBack: (step: number) => void;
}

/** The answers so far, each with a way back to its question. */
export const Path = ({ steps, texts: t, onBack }: PathProps) =>
  steps.length === 0 ? null : (
    <section aria-label={t.path} className={styles.path}>
      <p aria-hidden="true">{t.path}</p>
      <ol>
        {steps.map(({ question, answer }, at) => (
          <li key={question.id}>
            <div>
              <span>
                {question.text} <strong>{answer.text}</strong>
              </span>
              <Button variant="quiet" aria-label={t.back(question.text)} onClick={() => onBack(at)}>
                {t.change}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
