import { useState } from 'react';
import { ActivityFrame } from '../frame/activity-frame.js';
import { Finish } from '../frame/finish.js';
import type { ActivityViewProps } from '../view-props.js';
import { missingInPoll } from './answer.js';
import { Dots } from './dots.js';
import { Options } from './options.js';
import { PollResults } from './results.js';
import type { PollPublic, PollValue } from './schema.js';
import { texts } from './texts.js';
import styles from './view.module.css';

/** Choose so many options, or spread so many dots, and vote, once; who voted sees the counts. */
export const PollView = (props: ActivityViewProps<PollPublic, PollValue>) => {
  const { id, question, attempts, onChange, onSubmit, locale } = props;
  const t = texts[locale];
  const { choices } = props.value ?? { choices: [] };
  const [voted, setVoted] = useState(false);
  const missing = question.choose - choices.length;
  const [missingText, countText] = question.dots
    ? [t.missingDots(missing), t.given(choices.length, question.choose)]
    : [t.missing(missing), t.chosen(choices.length, question.choose)];
  const hasVoted = voted || attempts.length > 0;

  const change = (changed: string[]) => onChange({ choices: changed });
  const vote = () => {
    setVoted(true);
    onSubmit({ choices });
  };

  return (
    <ActivityFrame
      label={t.label}
      title={question.question}
      disabled={props.disabled}
      readOnlyReason={props.readOnlyReason}
    >
      {hasVoted ? (
        <>
          <PollResults
            question={question}
            choices={choices}
            results={props.pollResults}
            locale={locale}
          />
          <div>{props.saveState}</div>
        </>
      ) : (
        <>
          {question.dots ? (
            <Dots question={question} choices={choices} texts={t} onChange={change} />
          ) : (
            <Options
              name={`${id}-choice`}
              question={question}
              choices={choices}
              onChange={change}
            />
          )}
          <p role="status" className={styles.count}>
            {countText}. {t.once}
          </p>
          <Finish
            locale={locale}
            label={t.vote}
            missing={missingInPoll(question, { choices }).map(() => missingText)}
            attempts={attempts}
            saveState={props.saveState}
            canSubmit={props.canSubmit}
            onFinish={vote}
          />
        </>
      )}
    </ActivityFrame>
  );
};
