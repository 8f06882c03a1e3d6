import { useState } from 'react';
import { ActivityFrame } from '../frame/activity-frame.js';
import { Finish } from '../frame/finish.js';
import type { ActivityViewProps } from '../view-props.js';
import { missingInPoll } from './answer.js';
import { PollResults } from './results.js';
import type { PollPublic, PollValue } from './schema.js';
import { texts } from './texts.js';
import styles from './view.module.css';

/** Choose so many options and vote, once; who voted sees the counts. */
export const PollView = (props: ActivityViewProps<PollPublic, PollValue>) => {
  const { id, question, attempts, onChange, onSubmit, locale } = props;
  const t = texts[locale];
  const { choices } = props.value ?? { choices: [] };
  const [voted, setVoted] = useState(false);
  const missing = question.choose - choices.length;
  const hasVoted = voted || attempts.length > 0;

  const choose = (optionId: string, checked: boolean) => {
    const others = question.choose > 1 ? choices.filter((one) => one !== optionId) : [];
    onChange({ choices: checked ? [...others, optionId] : others });
  };
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
          <fieldset className={styles.options}>
            <legend className="visually-hidden">{question.question}</legend>
            {question.options.map((option) => {
              const checked = choices.includes(option.id);
              return (
                <label key={option.id} className={styles.option}>
                  <input
                    type={question.choose === 1 ? 'radio' : 'checkbox'}
                    name={`${id}-choice`}
                    checked={checked}
                    disabled={question.choose > 1 && !checked && missing <= 0}
                    onChange={(event) => choose(option.id, event.target.checked)}
                  />
                  <span>{option.text}</span>
                </label>
              );
            })}
          </fieldset>
          <p role="status" className={styles.count}>
            {t.chosen(choices.length, question.choose)}. {t.once}
          </p>
          <Finish
            locale={locale}
            label={t.vote}
            missing={missingInPoll(question, { choices }).map(() => t.missing(missing))}
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
