import { Button, Disclosure, TextArea } from '@weft/ui';
import { useState } from 'react';
import { ActivityFrame } from '../frame/activity-frame.js';
import { Finish } from '../frame/finish.js';
import { limits } from '../limits.js';
import { countWords } from '../reflection/answer.js';
import type { ActivityViewProps } from '../view-props.js';
import { missingInScript, sectionText } from './answer.js';
import { Length, lengthSentence } from './length.js';
import { ReadThrough } from './read-through.js';
import type { ScriptPublic, ScriptSection, ScriptValue } from './schema.js';
import { texts, type ScriptTexts } from './texts.js';
import { useLater } from './use-later.js';
import styles from './view.module.css';

/** Milliseconds without a key before the length is spoken. */
const rest = 2_000;

/** A text in sections, written under each other and read in one go; on paper only the text. */
export const ScriptView = (props: ActivityViewProps<ScriptPublic, ScriptValue>) => {
  const { id, question, attempts, locale, disabled, readOnlyReason } = props;
  const t = texts[locale];
  const value = props.value ?? { sections: {} };
  const { wordsPerMinute } = question;
  const words = question.sections.reduce(
    (sum, section) => sum + countWords(sectionText(value, section.id)),
    0,
  );
  const whole = { words, wordsPerMinute, target: question.targetSeconds };
  const said = useLater(lengthSentence(whole, t), rest);
  const [reading, setReading] = useState(false);
  return (
    <ActivityFrame
      label={t.label}
      title={question.title}
      task={question.task}
      disabled={disabled}
      readOnlyReason={readOnlyReason}
    >
      <div className={styles.sections} hidden={reading} data-print="no">
        {question.sections.map((section) => (
          <Section
            key={section.id}
            id={`${id}-${section.id}`}
            section={section}
            wordsPerMinute={wordsPerMinute}
            text={sectionText(value, section.id)}
            texts={t}
            onChange={(text) =>
              props.onChange({ sections: { ...value.sections, [section.id]: text } })
            }
          />
        ))}
      </div>
      <div className={styles.printed} data-shown={reading}>
        <ReadThrough question={question} value={value} texts={t} />
      </div>
      <div className={styles.total}>
        <p>
          <strong>{t.total}</strong>
        </p>
        <Length {...whole} texts={t} />
        <p className={styles.pace}>{t.pace(wordsPerMinute)}</p>
        <p role="status" className="visually-hidden">
          {said}
        </p>
        <Button variant="secondary" onClick={() => setReading(!reading)}>
          {reading ? t.write : t.read}
        </Button>
      </div>
      <Finish
        locale={locale}
        missing={missingTexts(question, value, t)}
        attempts={attempts}
        saveState={props.saveState}
        canSubmit={props.canSubmit}
        onFinish={() => props.onSubmit(value)}
      />
    </ActivityFrame>
  );
};

interface SectionProps {
  id: string;
  section: ScriptSection;
  wordsPerMinute: number;
  text: string;
  texts: ScriptTexts;
  onChange: (text: string) => void;
}

const Section = ({ id, section, text, texts: t, ...props }: SectionProps) => (
  <div className={styles.section}>
    <TextArea
      id={id}
      label={section.title}
      hint={section.prompt}
      maxLength={limits.sectionText}
      value={text}
      onChange={(event) => props.onChange(event.target.value)}
    />
    <Length
      words={countWords(text)}
      wordsPerMinute={props.wordsPerMinute}
      target={section.seconds}
      texts={t}
    />
    {section.example ? (
      <Disclosure summary={t.example}>
        <p className={styles.example}>{section.example}</p>
      </Disclosure>
    ) : null}
  </div>
);

const missingTexts = (question: ScriptPublic, value: ScriptValue, t: ScriptTexts): string[] => {
  const missing = new Set(missingInScript(question, value));
  return question.sections
    .filter(({ id }) => missing.has(`sections.${id}`))
    .map(({ id, title, minWords }) =>
      t.missing(title, minWords - countWords(sectionText(value, id))),
    );
};
