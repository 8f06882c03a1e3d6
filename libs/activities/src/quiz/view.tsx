import { Button, Notice } from '@weft/ui';
import { useEffect, useRef, useState } from 'react';
import { ActivityFrame } from '../frame/activity-frame.js';
import { Finish } from '../frame/finish.js';
import { PrintAlone } from '../frame/print-alone.js';
import { numberText } from '../moment.js';
import type { ActivityViewProps } from '../view-props.js';
import { isSameAnswer, itemAnswer, missingInQuiz } from './answer.js';
import { Attempts } from './attempts.js';
import { Item } from './item.js';
import { Review } from './review.js';
import type { QuizPublic, QuizValue } from './schema.js';
import { withShownOrders } from './shown.js';
import { texts } from './texts.js';
import styles from './view.module.css';

/**
 * The questions, or the review of the attempt whose answer is shown: as long as the current answer
 * is the one that was handed in, its result is on the screen.
 */
export const QuizView = (props: ActivityViewProps<QuizPublic, QuizValue>) => {
  const { question, attempts, locale, disabled, readOnlyReason, onChange, onSubmit } = props;
  const t = texts[locale];
  const answer = props.value ?? { items: {} };
  const [handedIn, setHandedIn] = useState<QuizValue | null>(null);
  const same = attempts.findLast((attempt) => isSameAnswer(attempt.value, answer));
  const result = same?.result ?? null;
  const waits = !result && (same !== undefined || (handedIn && isSameAnswer(handedIn, answer)));

  const body = useRef<HTMLDivElement>(null);
  const focusNext = useRef(false);
  useEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    // The button that was pressed is gone; whoever went on meanwhile is left alone.
    if (document.activeElement !== document.body) return;
    const target = result ? '[data-score]' : 'input, select, button';
    body.current?.querySelector<HTMLElement>(target)?.focus();
  }, [result]);

  const submit = () => {
    const whole = withShownOrders(question, answer);
    focusNext.current = true;
    setHandedIn(whole);
    onSubmit(whole);
  };
  const again = () => {
    focusNext.current = true;
    setHandedIn(null);
    onChange({ items: {} });
  };
  const numberOf = (path: string) =>
    question.items.findIndex((item) => path === `items.${item.id}`) + 1;

  return (
    <ActivityFrame
      label={t.label}
      title={question.title}
      disabled={disabled}
      readOnlyReason={readOnlyReason}
    >
      <div ref={body} className={styles.items}>
        {result ? (
          <p className={styles.score} tabIndex={-1} data-score>
            {t.score(numberText(result.score, locale), numberText(result.max, locale))}
          </p>
        ) : null}
        {question.items.map((item, at) => {
          const reviewed = result?.items.find((one) => one.id === item.id);
          const shared = { number: at + 1, item, answer: itemAnswer(answer, item.id) };
          return reviewed ? (
            <Review key={item.id} {...shared} result={reviewed} locale={locale} />
          ) : (
            <Item
              key={item.id}
              {...shared}
              id={`${props.id}-${item.id}`}
              texts={t}
              onChange={(changed) => onChange({ items: { ...answer.items, [item.id]: changed } })}
            />
          );
        })}
      </div>
      {waits ? <Notice live>{t.waiting}</Notice> : null}
      {result ? (
        <div className={styles.after}>
          <Button variant="secondary" onClick={again}>
            {t.again}
          </Button>
          <PrintAlone locale={locale} />
          {props.saveState}
        </div>
      ) : (
        <Finish
          locale={locale}
          label={t.submit}
          missing={missingInQuiz(question, withShownOrders(question, answer)).map((path) =>
            t.missing(numberOf(path)),
          )}
          attempts={attempts}
          saveState={props.saveState}
          canSubmit={props.canSubmit}
          onFinish={submit}
        />
      )}
      <Attempts attempts={attempts} locale={locale} />
    </ActivityFrame>
  );
};
