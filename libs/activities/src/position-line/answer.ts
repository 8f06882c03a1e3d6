import { countWords } from '../reflection/answer.js';
import type { Position, PositionLinePublic, PositionLineValue } from './schema.js';

/** Positions to statements that are not there. */
export function checkPositionLine(
  question: PositionLinePublic,
  { statements }: PositionLineValue,
): string[] {
  const known = new Set(question.statements.map((statement) => statement.id));
  return Object.keys(statements)
    .filter((id) => !known.has(id))
    .map((id) => `there is no statement "${id}"`);
}

/** `statements.<id>.position` without a place, `statements.<id>.reason` with too few words. */
export const missingInPositionLine = (
  question: PositionLinePublic,
  value: PositionLineValue,
): string[] =>
  question.statements.flatMap(({ id }) => {
    const { position, reason } = positionOf(value, id);
    return [
      ...(position === null ? [`statements.${id}.position`] : []),
      ...(countWords(reason) < question.reasonWords ? [`statements.${id}.reason`] : []),
    ];
  });

/** What was answered to a statement; nothing yet where it was not. */
export const positionOf = ({ statements }: PositionLineValue, statementId: string): Position =>
  (Object.hasOwn(statements, statementId) ? statements[statementId] : undefined) ?? {
    position: null,
    reason: '',
  };
