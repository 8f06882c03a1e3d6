import type { ActivityResult } from '@weft/contracts';
import { judgementOf } from './answer.js';
import type { RubricKey, RubricPublic, RubricValue } from './schema.js';

/**
 * Compares a judgement with the agreed one: 1 point for the same level, a half for one level away,
 * else nothing. Null where there is no key: nobody scores a judgement of one's own or a peer's work.
 */
export function scoreRubric(
  { criteria }: RubricPublic,
  key: RubricKey | null,
  value: RubricValue,
): ActivityResult | null {
  if (!key) return null;
  const items = criteria.flatMap(({ id, levels }) => {
    const known = key.criteria[id];
    if (!known) return [];
    const placeOf = (level: string | undefined) => levels.findIndex((one) => one.id === level);
    const given = placeOf(judgementOf(value, id).level);
    const distance = given < 0 ? Infinity : Math.abs(given - placeOf(known.agreed));
    const score = distance === 0 ? 1 : distance === 1 ? 0.5 : 0;
    return {
      id,
      score,
      max: 1,
      correct: score === 1,
      feedback: {},
      solution: known.agreed,
      explanation: known.reason,
    };
  });
  return {
    score: items.reduce((sum, item) => sum + item.score, 0),
    max: items.length,
    items,
  };
}
