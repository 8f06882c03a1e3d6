import { Link } from 'react-router';
import type { paths } from '../../platform/api/schema.js';
import sheet from '../../platform/page/sheet.module.css';
import { useFindingTexts } from './texts.js';
import styles from './findings.module.css';

type Answer =
  paths['/api/rounds/{roundId}/mine']['get']['responses'][200]['content']['application/json'];

interface MyRemarkProps {
  roundId: string;
  remark: Answer['remarks'][number];
}

/** One remark of mine: what I said, and what was done with it and why. */
export const MyRemark = ({ roundId, remark }: MyRemarkProps) => {
  const t = useFindingTexts();
  const { text, quote, state, reason, solvedIn, findings, lessonId } = remark;
  const answered = reason !== null || solvedIn !== null || findings.length > 0;
  const states: Readonly<Record<string, string>> = t.states;
  return (
    <li>
      <h2 className={styles.label}>{t.youSaid}</h2>
      <blockquote className={styles.said}>{text}</blockquote>
      {quote === '' ? null : <p className={`${sheet.muted} ${styles.passage}`}>{t.about(quote)}</p>}
      <h3 className={styles.did}>{t.weDid}</h3>
      {answered ? (
        <>
          {state === 'open' ? null : (
            <p>{[states[state], reason].filter((part) => part).join(': ')}</p>
          )}
          {solvedIn === null ? null : <p>{t.solved(solvedIn)}</p>}
          <ul role="list" className={styles.claims}>
            {findings.map((finding) => (
              <li key={finding.text}>
                <p>{finding.text}</p>
                <p className={styles.decision}>
                  {[
                    finding.decision === null ? t.undecided : t.decisions[finding.decision],
                    finding.reason,
                  ]
                    .filter((part) => part !== '')
                    .join(': ')}
                  {finding.solvedIn === null ? null : ` · ${t.solved(finding.solvedIn)}`}
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t.waiting}</p>
      )}
      {state === 'done' && lessonId !== null ? (
        <p>
          <Link to={`/rounds/${roundId}/lessons/${lessonId}`}>{t.toRemark}</Link>
        </p>
      ) : null}
    </li>
  );
};
