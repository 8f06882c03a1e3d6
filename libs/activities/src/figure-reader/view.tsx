import { TextArea } from '@weft/ui';
import { FigureDrawing } from '../figure/drawing.js';
import { ActivityFrame } from '../frame/activity-frame.js';
import { Finish } from '../frame/finish.js';
import { limits } from '../limits.js';
import type { ActivityViewProps } from '../view-props.js';
import { missingInFigureReader, promptAnswer } from './answer.js';
import type { FigureReaderPublic, FigureReaderValue } from './schema.js';
import { texts } from './texts.js';

export const FigureReaderView = ({
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
}: ActivityViewProps<FigureReaderPublic, FigureReaderValue>) => {
  const t = texts[locale];
  const answer = value ?? { answers: {} };
  const numberOf = (path: string) =>
    question.prompts.findIndex((prompt) => path === `answers.${prompt.id}`) + 1;
  return (
    <ActivityFrame label={t.label} disabled={disabled} readOnlyReason={readOnlyReason}>
      <FigureDrawing figure={question.figure} locale={locale} />
      {question.prompts.map((prompt, at) => (
        <TextArea
          key={prompt.id}
          id={`${id}-${prompt.id}`}
          label={`${at + 1}. ${prompt.text}`}
          rows={3}
          maxLength={limits.promptAnswer}
          value={promptAnswer(answer, prompt.id)}
          onChange={(event) =>
            onChange({ answers: { ...answer.answers, [prompt.id]: event.target.value } })
          }
        />
      ))}
      <Finish
        locale={locale}
        missing={missingInFigureReader(question, answer).map((path) => t.missing(numberOf(path)))}
        attempts={attempts}
        saveState={saveState}
        canSubmit={canSubmit}
        onFinish={() => onSubmit(answer)}
      />
    </ActivityFrame>
  );
};
