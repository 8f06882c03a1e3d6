import { Button, Notice, TextArea } from '@weft/ui';
import { useEffect, useRef, useState } from 'react';
import { ActivityFrame } from '../frame/activity-frame.js';
import { Finish } from '../frame/finish.js';
import { Undo } from '../frame/undo.js';
import { limits } from '../limits.js';
import type { ActivityViewProps } from '../view-props.js';
import { missingInDecision } from './answer.js';
import { Outcome } from './outcome.js';
import { Path } from './path.js';
import type { DecisionPublic, DecisionQuestion, DecisionValue } from './schema.js';
import { texts, type DecisionTexts } from './texts.js';
import styles from './view.module.css';
import { walk } from './walk.js';

/** One question at a time, the way so far above it, and at the end an outcome to reason about. */
export const DecisionView = (props: ActivityViewProps<DecisionPublic, DecisionValue>) => {
  const { id, question: tree, locale, onChange, onSubmit } = props;
  const t = texts[locale];
  const stored = props.value ?? { path: [], because: '' };
  const { steps, question, outcome } = walk(tree, stored.path);
  const path = stored.path.slice(0, steps.length);
  const answer: DecisionValue = { path, because: stored.because };
  const [cleared, setCleared] = useState<DecisionValue['path'] | null>(null);

  // The answer that was pressed is gone: the keyboard goes on with what it led to.
  const body = useRef<HTMLDivElement>(null);
  const answered = useRef(false);
  useEffect(() => {
    if (!answered.current) return;
    answered.current = false;
    body.current?.querySelector<HTMLElement>('[data-here]')?.focus();
  }, [steps.length]);

  const go = (asked: DecisionQuestion, answerId: string) => {
    answered.current = true;
    setCleared(null);
    onChange({ ...answer, path: [...path, { question: asked.id, answer: answerId }] });
  };
  const backTo = (step: number) => {
    setCleared(path);
    onChange({ ...answer, path: path.slice(0, step) });
  };
  const undo = () => {
    if (!cleared) return;
    answered.current = true;
    setCleared(null);
    onChange({ ...answer, path: cleared });
  };

  return (
    <ActivityFrame
      label={t.label}
      title={tree.title}
      disabled={props.disabled}
      readOnlyReason={props.readOnlyReason}
    >
      <p className={styles.text}>{tree.task}</p>
      {tree.notice ? <Notice kind="caution">{tree.notice}</Notice> : null}
      <Path steps={steps} texts={t} onBack={backTo} />
      <Undo
        locale={locale}
        removed={cleared ? t.removed(cleared.length - path.length) : null}
        onUndo={undo}
      />
      <div ref={body}>
        {question ? (
          <Question
            id={`${id}-${question.id}`}
            question={question}
            number={steps.length + 1}
            texts={t}
            onAnswer={(answerId) => go(question, answerId)}
          />
        ) : null}
        {outcome ? <Outcome outcome={outcome} texts={t} /> : null}
      </div>
      {outcome ? (
        <div>
          <Button variant="quiet" onClick={() => backTo(0)}>
            {t.again}
          </Button>
        </div>
      ) : null}
      {outcome || stored.because ? (
        <TextArea
          id={`${id}-because`}
          label={tree.because}
          rows={4}
          maxLength={limits.promptAnswer}
          value={stored.because}
          onChange={(event) => onChange({ ...answer, because: event.target.value })}
        />
      ) : null}
      <Finish
        locale={locale}
        missing={missingInDecision(tree, answer).map((part) =>
          part === 'path' ? t.missingPath : t.missingBecause,
        )}
        attempts={props.attempts}
        saveState={props.saveState}
        canSubmit={props.canSubmit}
        onFinish={() => onSubmit(answer)}
      />
    </ActivityFrame>
  );
};

interface QuestionProps {
  /** DOM id of the question's text. */
  id: string;
  question: DecisionQuestion;
  /** Counted from 1 along the way. */
  number: number;
  texts: DecisionTexts;
  onAnswer: (answerId: string) => void;
}

const Question = ({ id, question, number, texts: t, onAnswer }: QuestionProps) => (
  <section className={styles.question}>
    <p className={styles.step}>{t.question(number)}</p>
    <h4 id={id} tabIndex={-1} data-here>
      {question.text}
    </h4>
    {question.help ? <p className={styles.help}>{question.help}</p> : null}
    <ul aria-labelledby={id} className={styles.answers}>
      {question.answers.map((answer) => (
        <li key={answer.id}>
          <Button variant="secondary" onClick={() => onAnswer(answer.id)}>
            {answer.text}
          </Button>
        </li>
      ))}
    </ul>
  </section>
);
