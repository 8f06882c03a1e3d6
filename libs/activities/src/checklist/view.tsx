import { ProgressBar, TextArea } from '@weft/ui';
import { ActivityFrame } from '../frame/activity-frame.js';
import { Finish } from '../frame/finish.js';
import parts from '../frame/parts.module.css';
import { limits } from '../limits.js';
import type { ActivityViewProps } from '../view-props.js';
import { missingInChecklist, tickOf } from './answer.js';
import { Conclusion } from './conclusion.js';
import type { ChecklistItem, ChecklistPublic, ChecklistValue, Tick } from './schema.js';
import { texts, type ChecklistTexts } from './texts.js';
import styles from './view.module.css';

/** Points with yes, no or later, and what follows from the answers. */
export const ChecklistView = (props: ActivityViewProps<ChecklistPublic, ChecklistValue>) => {
  const { id, question, attempts, locale, disabled, readOnlyReason } = props;
  const t = texts[locale];
  const value = props.value ?? { items: {} };
  const missing = missingInChecklist(question, value);
  const all = question.items.length;
  const done = all - missing.length;
  const numberOf = (path: string) =>
    question.items.findIndex((item) => path === `items.${item.id}`) + 1;
  return (
    <ActivityFrame
      label={t.label}
      title={question.title}
      task={question.task}
      disabled={disabled}
      readOnlyReason={readOnlyReason}
    >
      <div className={styles.items}>
        {question.items.map((item, at) => (
          <Item
            key={item.id}
            id={`${id}-${item.id}`}
            number={at + 1}
            item={item}
            tick={tickOf(value, item.id)}
            texts={t}
            onChange={(tick) => props.onChange({ items: { ...value.items, [item.id]: tick } })}
          />
        ))}
      </div>
      <ProgressBar value={done} max={all} label={t.answered(done, all)} />
      <Conclusion question={question} value={value} texts={t} />
      <Finish
        locale={locale}
        missing={missing.map((path) => t.missing(numberOf(path)))}
        attempts={attempts}
        saveState={props.saveState}
        canSubmit={props.canSubmit}
        onFinish={() => props.onSubmit(value)}
      />
    </ActivityFrame>
  );
};

interface ItemProps {
  id: string;
  number: number;
  item: ChecklistItem;
  tick: Tick;
  texts: ChecklistTexts;
  onChange: (tick: Tick) => void;
}

const Item = ({ id, number, item, tick, texts: t, onChange }: ItemProps) => (
  <fieldset className={styles.item} aria-describedby={item.help ? `${id}-help` : undefined}>
    <legend>
      <span className={parts.number}>{number}.</span> {item.text}{' '}
      {item.must ? <span className={styles.must}>({t.must})</span> : null}
    </legend>
    {item.help ? (
      <p id={`${id}-help`} className={parts.quiet}>
        {item.help}
      </p>
    ) : null}
    <div className={`${parts.choices} ${styles.states}`}>
      {(['yes', 'no', 'later'] as const).map((state) => (
        <label key={state}>
          <input
            type="radio"
            name={`${id}-state`}
            checked={tick.state === state}
            onChange={() => onChange({ ...tick, state })}
          />
          {t[state]}
        </label>
      ))}
    </div>
    <TextArea
      id={`${id}-note`}
      label={t.note}
      rows={1}
      maxLength={limits.checklistNote}
      value={tick.note}
      onChange={(event) => onChange({ ...tick, note: event.target.value })}
    />
  </fieldset>
);
