import { TextArea } from '@weft/ui';
import { ActivityFrame } from '../frame/activity-frame.js';
import { Finish } from '../frame/finish.js';
import { limits } from '../limits.js';
import type { ActivityViewProps } from '../view-props.js';
import { countWords, missingInReflection } from './answer.js';
import type { ReflectionPublic, ReflectionValue } from './schema.js';
import { texts } from './texts.js';
import styles from './view.module.css';

export const ReflectionView = ({
  id,
  question,
  value,
  attempts,
  onChange,
  onSubmit,
  saveState,
  locale,
  disabled,
  canSubmit,
  readOnlyReason,
}: ActivityViewProps<ReflectionPublic, ReflectionValue>) => {
  const t = texts[locale];
  const answer = value ?? { text: '' };
  const words = countWords(answer.text);
  const incomplete = missingInReflection(question, answer).length > 0;
  return (
    <ActivityFrame label={t.label} disabled={disabled} readOnlyReason={readOnlyReason}>
      <div className={styles.reflection}>
        <TextArea
          id={`${id}-text`}
          label={question.prompt}
          hint={question.help}
          rows={5}
          maxLength={limits.reflectionText}
          value={answer.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
        <p className={styles.count}>
          {t.words(words, question.minWords)} · {t.private}
        </p>
      </div>
      <Finish
        locale={locale}
        missing={incomplete ? [t.missing(question.minWords - words)] : []}
        attempts={attempts}
        saveState={saveState}
        canSubmit={canSubmit}
        onFinish={() => onSubmit(answer)}
      />
    </ActivityFrame>
  );
};
