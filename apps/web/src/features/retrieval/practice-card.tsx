import { PracticeItem, wholeAnswer } from '@weft/activities/practice';
import type { Json, PracticeCard as Card } from '@weft/contracts';
import { Button, Notice } from '@weft/ui';
import { useEffect, useEffectEvent, useRef, useState, type SubmitEvent } from 'react';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { GradeButtons } from './grade-buttons.js';
import styles from './practice.module.css';
import type { Checked } from './use-practice.js';

interface PracticeCardProps {
  card: Card;
  /** Counted from 1. */
  number: number;
  total: number;
  checked: Checked;
  onAnswer: (answer: Json) => void;
  onGrade: (grade: 1 | 2 | 3 | 4) => void;
  onGoOn: () => void;
}

const isGrade = (number: number): number is 1 | 2 | 3 | 4 => [1, 2, 3, 4].includes(number);

/** One card: the question, then whether it was right and how well it was known. */
export const PracticeCard = (props: PracticeCardProps) => {
  const { card, number, total, checked, onAnswer, onGrade, onGoOn } = props;
  const { t, locale } = useI18n();
  const [answer, setAnswer] = useState<Json | null>(null);
  const [missing, setMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { state } = checked;
  const review = state === 'known' ? checked.review : null;
  // What was pressed is gone: the focus goes to the head of the card, and the answer is read on.
  useEffect(() => {
    if (number > 1 || state !== 'asking') heading.current?.focus();
  }, [number, state]);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const whole = wholeAnswer(card.item, answer);
    setMissing(whole === null);
    if (whole === null) return;
    setAnswer(whole);
    onAnswer(whole);
  };
  const frame = useRef<HTMLElement>(null);
  // The keys 1 to 4 are short ways to the four buttons, while the focus is in this card.
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const grade = Number(event.key);
    const isHere = frame.current?.contains(document.activeElement) ?? false;
    if (!isHere || event.altKey || event.ctrlKey || event.metaKey || !isGrade(grade)) return;
    event.preventDefault();
    onGrade(grade);
  });
  const gradable = review !== null;
  useEffect(() => {
    if (!gradable) return;
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [gradable]);
  return (
    <section ref={frame} className={styles.card} aria-labelledby="card-place">
      <h2 id="card-place" ref={heading} tabIndex={-1}>
        {t('me.practice.place', { at: number, total })}
      </h2>
      <p className={sheet.muted}>
        {t('me.practice.from', { lesson: card.lessonTitle, module: card.moduleTitle })}
      </p>
      <form onSubmit={submit} noValidate>
        <PracticeItem
          id={`card-${number}`}
          number={number}
          item={card.item}
          answer={answer}
          result={review?.result ?? null}
          locale={locale}
          onChange={setAnswer}
        />
        {missing && state === 'asking' ? (
          <Notice kind="caution" live>
            {t('me.practice.incomplete')}
          </Notice>
        ) : null}
        {state === 'asking' || state === 'checking' ? (
          <Button type="submit" busy={state === 'checking'}>
            {t(state === 'checking' ? 'me.practice.checking' : 'me.practice.show')}
          </Button>
        ) : null}
      </form>
      {review ? (
        <>
          <GradeButtons review={review} onGrade={onGrade} />
          <p>
            <Link to={card.path}>{card.lessonTitle}</Link>
          </p>
        </>
      ) : null}
      {state === 'waiting' || state === 'refused' ? (
        <>
          <Notice live>
            {t(state === 'waiting' ? 'me.practice.waiting' : 'me.practice.refused')}
          </Notice>
          <Button onClick={onGoOn}>{t('me.practice.later')}</Button>
        </>
      ) : null}
    </section>
  );
};
