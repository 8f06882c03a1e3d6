import { createEmptyCard, fsrs, Rating, type Card } from 'ts-fsrs';

/** How well somebody knew it: 1 not at all, 2 with effort, 3 well, 4 at once. */
export type Grade = 1 | 2 | 3 | 4;
export const grades: readonly Grade[] = [1, 2, 3, 4];

const ratings = { 1: Rating.Again, 2: Rating.Hard, 3: Rating.Good, 4: Rating.Easy } as const;

/** One time that a card was answered. */
export interface Review {
  /** ISO 8601 in UTC. */
  at: string;
  grade: Grade;
}

/** The longest time between two reviews, in days: longer than any programme lasts. */
const longest = 365;

/**
 * FSRS 6 with the weights its authors publish (https://github.com/open-spaced-repetition). Nothing
 * is left to chance, so that the same reviews always give the same day; steps within a day are
 * off, as nobody is asked the same thing twice on one day.
 */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: longest,
  enable_fuzz: false,
  enable_short_term: false,
});

/**
 * The day on which a card comes back, as `2027-02-01` in UTC. The order of `reviews` makes no
 * difference; the last one is at least a day before it.
 * @throws RangeError where there is no review: such a card has no day yet
 */
export function dueAfter(reviews: readonly Review[]): string {
  const last = lastOf(reviews);
  return dayAfter(last.at, daysAfter(reviews));
}

/** In how many days a card would come back after each grade. */
export function intervalsAfter(
  reviews: readonly Review[],
  at: string,
): Readonly<Record<Grade, number>> {
  const days = (grade: Grade) => daysAfter([...reviews, { at, grade }]);
  return { 1: days(1), 2: days(2), 3: days(3), 4: days(4) };
}

/** The day on which something learned at `at` is asked for the first time. */
export function firstDueAfter(at: string): string {
  return dayAfter(at, 1);
}

/** What a score says of how well it was known, until the learner says it herself. */
export function gradeOf(score: number, max: number): Grade {
  if (score >= max) return 3;
  return score * 2 > max ? 2 : 1;
}

/** The algorithm keeps its four answers apart, also beyond the longest time that it was told. */
function daysAfter(reviews: readonly Review[]): number {
  return Math.min(longest, Math.max(1, replay(reviews).scheduled_days));
}

function replay(reviews: readonly Review[]): Card {
  const first = lastOf([...reviews].reverse());
  const inOrder = [...reviews].sort((one, other) => one.at.localeCompare(other.at));
  return inOrder.reduce<Card>(
    (card, { at, grade }) => scheduler.next(card, new Date(at), ratings[grade]).card,
    createEmptyCard(new Date(first.at)),
  );
}

function lastOf(reviews: readonly Review[]): Review {
  const last = reviews.reduce<Review | undefined>(
    (found, review) => (found && found.at > review.at ? found : review),
    undefined,
  );
  if (!last) throw new RangeError('A card without a review has no day yet');
  return last;
}

function dayAfter(at: string, days: number): string {
  const date = new Date(at);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
