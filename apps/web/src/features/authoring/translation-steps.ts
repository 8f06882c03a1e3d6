import type { Locale } from '@weft/contracts';

/** A revision of one of both texts; numbers count the writes of the whole draft. */
export interface TextRevision {
  locale: Locale;
  revision: number;
}

/** More turns than these say nothing new about who waits for whom. */
const mostTurns = 10;

/**
 * Which revisions tell whether a translation followed: the first of each language, and the last
 * of every turn in which one of them was written. Within a turn nothing else changed.
 */
export function translationSteps(revisions: readonly TextRevision[]): TextRevision[] {
  const inOrder = [...revisions].sort((a, b) => a.revision - b.revision);
  const firsts = (['nl', 'en'] as const).flatMap(
    (locale) => inOrder.find((one) => one.locale === locale) ?? [],
  );
  const ends = inOrder.filter((one, at) => inOrder[at + 1]?.locale !== one.locale);
  const later = ends.filter((one) => !firsts.includes(one)).slice(-mostTurns);
  return [...firsts, ...later].sort((a, b) => a.revision - b.revision);
}
