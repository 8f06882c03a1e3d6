import { activityKind } from '@weft/activities';
import type { ActivityResult, Json, Problem } from '@weft/contracts';
import { AppError } from '../../platform/http/app-error.js';

/** One version of a question, with what learners may not see. Never changes. */
export interface Question {
  hash: string;
  activityId: string;
  lessonId: string;
  kind: string;
  props: Record<string, Json>;
  key: Json;
}

/**
 * Checks an answer against the very question it answers, and scores it when it is handed in.
 * @throws AppError answers/value-invalid that names each wrong part as `body.value.items.q1`
 */
export function assess(
  question: Question,
  { value, submitted }: { value: Json; submitted: boolean },
): { value: Json; result: ActivityResult | null } {
  const kind = activityKind(question.kind);
  if (!kind) throw new AppError('answers/activity-unknown');
  const parsed = kind.value.safeParse(value);
  if (!parsed.success) {
    throw invalid(parsed.error.issues.map(({ path, message }) => field(path.join('.'), message)));
  }
  const answer = parsed.data;
  const wrong = kind.check(question.props, answer).map((message) => field('', message));
  const missing = submitted
    ? kind.missing(question.props, answer).map((path) => field(path, 'has to be filled in first'))
    : [];
  if (wrong.length + missing.length > 0) throw invalid([...wrong, ...missing]);
  const result = submitted ? (kind.score?.(question.props, question.key, answer) ?? null) : null;
  return { value: answer, result };
}

/**
 * A quiz of which only one item is left.
 * @throws AppError answers/activity-unknown where it is no quiz, or has no such item
 */
export function onlyItem(question: Question, itemId: string): Question {
  const { items } = question.props;
  const item = Array.isArray(items)
    ? items.find((one) => isRecord(one) && one['id'] === itemId)
    : undefined;
  if (question.kind !== 'quiz' || !item) throw new AppError('answers/activity-unknown');
  return { ...question, props: { ...question.props, items: [item] } };
}

const isRecord = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Field = NonNullable<Problem['fields']>[number];

function field(path: string, message: string): Field {
  return { path: path ? `body.value.${path}` : 'body.value', message };
}

function invalid(fields: Field[]): AppError {
  return new AppError('answers/value-invalid', { fields });
}
