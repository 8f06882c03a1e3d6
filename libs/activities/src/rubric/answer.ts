import type { Judgement, RubricPublic, RubricValue } from './schema.js';

/** Judgements of unknown criteria, and levels that a criterion does not have. */
export function checkRubric({ criteria }: RubricPublic, value: RubricValue): string[] {
  const known = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  return Object.entries(value.criteria).flatMap(([id, { level }]) => {
    const criterion = known.get(id);
    if (!criterion) return [`there is no criterion "${id}"`];
    return level === undefined || criterion.levels.some((one) => one.id === level)
      ? []
      : [`criterion "${id}": there is no level "${level}"`];
  });
}

/** `criteria.<id>.level` and `criteria.<id>.comment` of what was not judged or not explained. */
export const missingInRubric = ({ criteria }: RubricPublic, value: RubricValue): string[] =>
  criteria.flatMap(({ id }) => {
    const { level, comment } = judgementOf(value, id);
    return [
      ...(level === undefined ? [`criteria.${id}.level`] : []),
      ...(comment.trim() === '' ? [`criteria.${id}.comment`] : []),
    ];
  });

/** What was said of a criterion; an empty comment where nothing was. */
export const judgementOf = (value: RubricValue, id: string): Judgement =>
  (Object.hasOwn(value.criteria, id) ? value.criteria[id] : null) ?? { comment: '' };

/** Whether two answers judge alike; comments may differ. */
export const judgesAlike = (
  { criteria }: RubricPublic,
  one: RubricValue,
  other: RubricValue,
): boolean =>
  criteria.every(({ id }) => judgementOf(one, id).level === judgementOf(other, id).level);
