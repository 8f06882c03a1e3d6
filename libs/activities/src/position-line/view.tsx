import { ActivityFrame } from '../frame/activity-frame.js';
import { Finish } from '../frame/finish.js';
import type { ActivityViewProps } from '../view-props.js';
import { missingInPositionLine, positionOf } from './answer.js';
import type { PositionLinePublic, PositionLineValue } from './schema.js';
import { Statement } from './statement.js';
import { texts, type PositionTexts } from './texts.js';

/** Statements with a line to stand on; every position may be changed until the end. */
export const PositionLineView = (
  props: ActivityViewProps<PositionLinePublic, PositionLineValue>,
) => {
  const { id, question, locale, onChange, onSubmit } = props;
  const t = texts[locale];
  const value = props.value ?? { statements: {} };
  return (
    <ActivityFrame
      label={t.label}
      title={question.title}
      task={question.task}
      disabled={props.disabled}
      readOnlyReason={props.readOnlyReason}
    >
      {question.statements.map((statement, at) => (
        <Statement
          key={statement.id}
          id={`${id}-${statement.id}`}
          number={at + 1}
          statement={statement}
          question={question}
          position={positionOf(value, statement.id)}
          texts={t}
          onChange={(position) =>
            onChange({ statements: { ...value.statements, [statement.id]: position } })
          }
        />
      ))}
      <Finish
        locale={locale}
        missing={missingTexts(question, value, t)}
        attempts={props.attempts}
        saveState={props.saveState}
        canSubmit={props.canSubmit}
        onFinish={() => onSubmit(value)}
      />
    </ActivityFrame>
  );
};

function missingTexts(
  question: PositionLinePublic,
  value: PositionLineValue,
  t: PositionTexts,
): string[] {
  const missing = new Set(missingInPositionLine(question, value));
  return question.statements.flatMap(({ id }, at) => [
    ...(missing.has(`statements.${id}.position`) ? [t.missingPosition(at + 1)] : []),
    ...(missing.has(`statements.${id}.reason`)
      ? [t.missingReason(at + 1, question.reasonWords)]
      : []),
  ]);
}
