import { Notice } from '@weft/ui';
import { useEffect, useRef, useState } from 'react';
import { ActivityFrame } from '../frame/activity-frame.js';
import { Finish } from '../frame/finish.js';
import { numberText } from '../moment.js';
import type { ActivityViewProps } from '../view-props.js';
import { judgementOf, judgesAlike, missingInRubric } from './answer.js';
import { Criterion } from './criterion.js';
import type { RubricPublic, RubricValue } from './schema.js';
import { texts, type RubricTexts } from './texts.js';
import styles from './view.module.css';

/**
 * The work to read and its criteria. As long as the levels are those that were handed in, the agreed
 * ones stand beside them.
 */
export const RubricView = (props: ActivityViewProps<RubricPublic, RubricValue>) => {
  const { id, question, attempts, locale, disabled, readOnlyReason, onSubmit } = props;
  const t = texts[locale];
  const value = props.value ?? { criteria: {} };
  const [handedIn, setHandedIn] = useState<RubricValue | null>(null);
  const same = attempts.findLast((attempt) => judgesAlike(question, attempt.value, value));
  const result = same?.result ?? null;
  const waits =
    question.compared &&
    !result &&
    (same !== undefined || (handedIn !== null && judgesAlike(question, handedIn, value)));

  const score = useRef<HTMLDivElement>(null);
  const focusScore = useRef(false);
  useEffect(() => {
    if (!result || !focusScore.current) return;
    focusScore.current = false;
    score.current?.focus();
  }, [result]);

  const submit = () => {
    focusScore.current = true;
    setHandedIn(value);
    onSubmit(value);
  };
  return (
    <ActivityFrame
      label={t.label}
      title={question.title}
      task={question.task}
      broad
      paper="a4"
      disabled={disabled}
      readOnlyReason={readOnlyReason}
    >
      {question.work ? <Work {...question.work} /> : null}
      {result ? (
        <div ref={score} className={styles.score} tabIndex={-1}>
          <p>{t.score(numberText(result.score, locale), numberText(result.max, locale))}</p>
          <p>{t.how}</p>
        </div>
      ) : null}
      {question.criteria.map((criterion, at) => (
        <Criterion
          key={criterion.id}
          id={`${id}-${criterion.id}`}
          number={at + 1}
          criterion={criterion}
          prompt={question.comment}
          judgement={judgementOf(value, criterion.id)}
          result={result?.items.find((item) => item.id === criterion.id)}
          texts={t}
          onChange={(judgement) =>
            props.onChange({ criteria: { ...value.criteria, [criterion.id]: judgement } })
          }
        />
      ))}
      {waits ? <Notice live>{t.waiting}</Notice> : null}
      <Finish
        locale={locale}
        {...(question.compared ? { label: t.submit } : {})}
        missing={missingTexts(question, value, t)}
        attempts={attempts}
        saveState={props.saveState}
        canSubmit={props.canSubmit}
        onFinish={submit}
      />
    </ActivityFrame>
  );
};

const Work = ({ title, text }: { title: string; text: string }) => (
  <section className={styles.work}>
    <h4>{title}</h4>
    {text.split(/\n\s*\n/).map((paragraph, at) => (
      <p key={at}>{paragraph}</p>
    ))}
  </section>
);

function missingTexts(question: RubricPublic, value: RubricValue, t: RubricTexts): string[] {
  const missing = new Set(missingInRubric(question, value));
  return question.criteria.flatMap(({ id, title }) => {
    const level = missing.has(`criteria.${id}.level`);
    const comment = missing.has(`criteria.${id}.comment`);
    return level || comment ? [t.missing(title, level, comment)] : [];
  });
}
