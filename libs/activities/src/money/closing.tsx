import { Finish } from '../frame/finish.js';
import type { Choice } from '../shapes.js';
import type { ActivityViewProps } from '../view-props.js';
import { missingAnswerTexts } from './missing-texts.js';
import { QuestionList } from './question-list.js';

interface Question {
  questions: Choice[];
}
interface Value {
  answers: Record<string, string>;
}
interface ClosingProps<Asked extends Question, Answered extends Value> {
  view: ActivityViewProps<Asked, Answered>;
  value: Answered;
  /** What the numbers still miss, in words. */
  missing: readonly string[];
}

/** The questions under the numbers, and handing in. */
export const Closing = <Asked extends Question, Answered extends Value>({
  view,
  value,
  missing,
}: ClosingProps<Asked, Answered>) => {
  const { questions } = view.question;
  const unanswered = missingAnswerTexts(questions, value.answers, view.locale);
  return (
    <>
      <QuestionList
        id={view.id}
        questions={questions}
        answers={value.answers}
        onChange={(answers) => view.onChange({ ...value, answers })}
      />
      <Finish
        locale={view.locale}
        missing={[...missing, ...unanswered]}
        attempts={view.attempts}
        saveState={view.saveState}
        canSubmit={view.canSubmit}
        onFinish={() => view.onSubmit(value)}
      />
    </>
  );
};
