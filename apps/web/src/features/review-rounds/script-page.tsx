import type { ReviewRound } from '@weft/contracts';
import { Button, Disclosure, EmptyState } from '@weft/ui';
import { useEffect, useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { inLanguage } from './in-language.js';
import { ModeratorPage } from './moderator-page.js';
import { ScriptForm } from './script-form.js';
import { useRoundTexts } from './texts.js';
import styles from './rounds.module.css';

const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Counts down the minutes of one question; it only tells time, nothing happens at zero. */
const QuestionClock = ({ minutes }: { minutes: number }) => {
  const t = useRoundTexts().script;
  const [runningSince, setRunningSince] = useState<number | null>(null);
  const [spentMs, setSpentMs] = useState(0);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (runningSince === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [runningSince]);
  const current = runningSince === null ? 0 : Math.max(0, now - runningSince);
  const left = minutes * 60 - Math.floor((spentMs + current) / 1000);
  return (
    <div>
      <p className={styles.clock} role="timer" aria-label={t.left} data-up={left <= 0 || undefined}>
        {left < 0 ? `+${clockText(-left)}` : clockText(left)}
      </p>
      <p aria-live="polite">{left <= 0 ? t.up : ''}</p>
      <Button
        variant="secondary"
        onClick={() => {
          if (runningSince !== null) setSpentMs(spentMs + Date.now() - runningSince);
          setNow(Date.now());
          setRunningSince(runningSince === null ? Date.now() : null);
        }}
      >
        {runningSince === null ? t.start : t.pause}
      </Button>
    </div>
  );
};

const Script = ({ round }: { round: ReviewRound }) => {
  const t = useRoundTexts().script;
  const { locale } = useI18n();
  const [chosen, setAt] = useState(0);
  const { script, goals } = round.settings;
  // Questions may be removed meanwhile.
  const at = Math.min(chosen, script.length - 1);
  const current = script[at];
  if (!current) return <EmptyState title={t.empty} />;
  const said = inLanguage(current.text, locale);
  const total = script.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <>
      <p className={sheet.muted}>{t.lead}</p>
      <section aria-labelledby="now">
        <h2 id="now">{t.question(at + 1)}</h2>
        <div className={styles.now}>
          <p lang={said.lang} aria-live="polite">
            {said.text}
          </p>
          {current.pollId ? <p>{t.poll}</p> : null}
          <QuestionClock key={current.id} minutes={current.minutes} />
        </div>
        <p className={sheet.actions}>
          <Button variant="secondary" disabled={at === 0} onClick={() => setAt(at - 1)}>
            {t.previousOne}
          </Button>
          <Button disabled={at === script.length - 1} onClick={() => setAt(at + 1)}>
            {t.nextOne}
          </Button>
        </p>
      </section>
      <section aria-labelledby="goals">
        <h2 id="goals">{t.goals}</h2>
        <ul className={styles.goals}>
          {goals.map((goal) => {
            const text = inLanguage(goal, locale);
            return (
              <li key={text.text} lang={text.lang}>
                {text.text}
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="all">
        <h2 id="all">{t.total(total)}</h2>
        <ol role="list" className={`${sheet.list} ${styles.steps}`}>
          {script.map(({ id, text, minutes }, index) => {
            const question = inLanguage(text, locale);
            return (
              <li key={id} aria-current={index === at ? 'step' : undefined}>
                <span lang={question.lang}>
                  {index + 1}. {question.text}
                </span>
                <span className={sheet.muted}>{t.minutes(minutes)}</span>
              </li>
            );
          })}
        </ol>
      </section>
    </>
  );
};

/** The script of a round, for who leads the conversation: goals, questions and their time. */
const ScriptPage = () => {
  const t = useRoundTexts().script;
  return (
    <ModeratorPage titleOf={t.titleOf}>
      {(round) => (
        <>
          <Script round={round} />
          {round.state === 'closed' ? null : (
            <Disclosure summary={t.form.title}>
              <ScriptForm round={round} />
            </Disclosure>
          )}
        </>
      )}
    </ModeratorPage>
  );
};

export default ScriptPage;
