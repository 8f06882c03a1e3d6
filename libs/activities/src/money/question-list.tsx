import { TextArea } from '@weft/ui';
import { limits } from '../limits.js';
import type { Choice } from '../shapes.js';
import { answerTo } from './questions.js';

interface QuestionListProps {
  /** Prefix of DOM ids. */
  id: string;
  questions: Choice[];
  answers: Record<string, string>;
  onChange: (answers: Record<string, string>) => void;
}

/** Numbered questions about the numbers, each with a text field. */
export const QuestionList = ({ id, questions, answers, onChange }: QuestionListProps) =>
  questions.map((question, at) => (
    <TextArea
      key={question.id}
      id={`${id}-${question.id}`}
      label={`${at + 1}. ${question.text}`}
      rows={3}
      maxLength={limits.promptAnswer}
      value={answerTo(answers, question.id)}
      onChange={(event) => onChange({ ...answers, [question.id]: event.target.value })}
    />
  ));
