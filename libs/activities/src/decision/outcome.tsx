import type { DecisionOutcome } from './schema.js';
import type { DecisionTexts } from './texts.js';
import styles from './view.module.css';

interface OutcomeProps {
  outcome: DecisionOutcome;
  texts: DecisionTexts;
}

/** Where the answers lead, and what to check before acting on it. */
export const Outcome = ({ outcome, texts: t }: OutcomeProps) => (
  <section className={styles.outcome}>
    <p className={styles.step}>{t.outcome}</p>
    <h4 tabIndex={-1} data-here>
      {outcome.title}
    </h4>
    <p className={styles.text}>{outcome.text}</p>
    {outcome.checks.length > 0 ? (
      <>
        <h5>{t.checks}</h5>
        <ul>
          {outcome.checks.map((check) => (
            <li key={check.id}>{check.text}</li>
          ))}
        </ul>
      </>
    ) : null}
  </section>
);
