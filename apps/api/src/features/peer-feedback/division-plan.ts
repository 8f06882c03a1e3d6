import {
  allocateReviews,
  chooseReplacement,
  lapsesAt,
  seededOrder,
  takeoverDueAt,
  type ReviewedTeam,
  type Reviewer,
} from '@weft/rules';
import type { AllocatedReview, NewReview } from './allocation.repository.js';

/** Who can review in a cohort, and what there is to review. */
export interface PeerPeople {
  reviewers: readonly Reviewer[];
  teams: readonly (ReviewedTeam & { submissionId: string })[];
}

/** A round as far as dividing depends on it. */
interface PlannedRound {
  dueAt: Date;
  /** Reviews that each reviewer gives, and that each team receives at least. */
  each: number;
  seed: string;
}

/** What is to be done to reviews now. */
export interface DivisionPlan {
  lapse: string[];
  /** Asked but not begun, and better asked elsewhere. */
  remove: string[];
  add: NewReview[];
  remind: string[];
}

interface Asked extends Omit<AllocatedReview, 'id' | 'reminded' | 'submissionId'> {
  id: string | null;
}

const dayMs = 86_400_000;
const isLive = ({ state }: Pick<AllocatedReview, 'state'>) =>
  state === 'to-do' || state === 'started' || state === 'given';

/**
 * What is to be done to the reviews of a round at a moment: those whose reviewer was absent or left
 * lapse; work and reviewers that came late are taken in without touching what was given or begun;
 * whoever is short of a review gets one; teams that have too few are given to somebody else. Doing
 * it twice changes nothing the second time.
 */
export function planDivision(of: {
  round: PlannedRound;
  people: PeerPeople;
  reviews: readonly AllocatedReview[];
  offers: ReadonlySet<string>;
  now: Date;
}): DivisionPlan {
  const { round, people, reviews, now } = of;
  const here = new Set(people.reviewers.map(({ id }) => id));
  const lapse = reviews.filter(
    ({ state, reviewerId, dueAt, takenOver }) =>
      (state === 'to-do' || state === 'started') &&
      (!here.has(reviewerId) || now >= lapsesAt(dueAt, takenOver)),
  );
  const asked: Asked[] = reviews.map((review) =>
    lapse.includes(review) ? { ...review, state: 'lapsed' } : review,
  );
  const dueAt =
    now.getTime() + dayMs <= round.dueAt.getTime() ? round.dueAt : takeoverDueAt(round.dueAt, now);
  const remove = now < round.dueAt ? absorb({ ...of, asked }) : [];
  if (dueAt) {
    if (now < round.dueAt) giveShare({ ...of, asked, dueAt });
    takeOver({ ...of, asked, dueAt });
  }
  const submissionOf = new Map(people.teams.map((team) => [team.teamId, team.submissionId]));
  return {
    lapse: lapse.map(({ id }) => id),
    remove,
    add: asked
      .filter(({ id }) => id === null)
      .map(({ reviewerId, teamId, takenOver, dueAt: end }) => ({
        ...{ reviewerId, teamId, takenOver, dueAt: end },
        submissionId: submissionOf.get(teamId) ?? '',
        // Who is asked within the last day is told just now.
        reminded: isNear(end, now),
      })),
    remind: reviews
      .filter((review) => !lapse.includes(review) && !remove.includes(review.id))
      .filter(({ state, reminded }) => !reminded && (state === 'to-do' || state === 'started'))
      .filter((review) => isNear(review.dueAt, now))
      .map(({ id }) => id),
  };
}

const isNear = (dueAt: Date, now: Date) => {
  const left = dueAt.getTime() - now.getTime();
  return left > 0 && left <= dayMs;
};

interface Step {
  round: PlannedRound;
  people: PeerPeople;
  /** Changed by each step. */
  asked: Asked[];
}

/** Divides anew where some work has no reviewer; returns what is taken back. */
function absorb({ round, people, asked }: Step): string[] {
  const reviewed = new Set(asked.map(({ teamId }) => teamId));
  if (people.teams.every(({ teamId }) => reviewed.has(teamId))) return [];
  const isFree = ({ state, takenOver }: Asked) => state === 'to-do' && !takenOver;
  const found = allocateReviews({
    ...people,
    ...{ each: round.each, seed: round.seed },
    fixed: asked.filter((one) => !isFree(one)),
    handedOut: asked.filter(isFree),
  });
  const has = (list: readonly { reviewerId: string; teamId: string }[], one: Asked) =>
    list.some(({ reviewerId, teamId }) => reviewerId === one.reviewerId && teamId === one.teamId);
  const gone = asked.filter((one) => isFree(one) && !has(found, one));
  for (const { reviewerId, teamId } of found) {
    const one = toAsk(reviewerId, teamId, { dueAt: round.dueAt, takenOver: false });
    if (!has(asked, one)) asked.push(one);
  }
  for (const one of gone) asked.splice(asked.indexOf(one), 1);
  return gone.flatMap(({ id }) => id ?? []);
}

/** Whoever came late, or rightly said that a work cannot be read, gets her share. */
function giveShare({ round, people, asked, dueAt }: Step & { dueAt: Date }): void {
  for (const reviewer of people.reviewers) {
    const own = asked.filter(({ reviewerId }) => reviewerId === reviewer.id);
    let short = round.each - own.filter(({ excused }) => !excused).length;
    for (; short > 0; short -= 1) {
      const team = leastReviewed({ people, asked, round }, reviewer);
      if (!team) break;
      asked.push(toAsk(reviewer.id, team, { dueAt, takenOver: false }));
    }
  }
}

/** The team with fewest reviews that somebody was not asked to review yet. */
export function leastReviewed({ round, people, asked }: Step, reviewer: Reviewer): string | null {
  const able = people.teams.filter(
    ({ teamId }) =>
      teamId !== reviewer.teamId &&
      !asked.some((one) => one.reviewerId === reviewer.id && one.teamId === teamId),
  );
  const count = ({ teamId }: ReviewedTeam) =>
    asked.filter((one) => one.teamId === teamId && isLive(one)).length;
  const [least] = seededOrder(able, ({ teamId }) => teamId, `${round.seed} ${reviewer.id}`).sort(
    (a, b) => count(a) - count(b),
  );
  return least?.teamId ?? null;
}

/** Teams with fewer reviews than everybody gives are given to somebody else. */
function takeOver(step: Step & { dueAt: Date; offers: ReadonlySet<string> }): void {
  const { round, people, asked, dueAt, offers } = step;
  for (const team of seededOrder(people.teams, ({ teamId }) => teamId, round.seed)) {
    const live = () => asked.filter((one) => one.teamId === team.teamId && isLive(one)).length;
    while (live() < round.each) {
      const chosen = chooseReplacement({
        candidates: people.reviewers.map((reviewer) => {
          const own = asked.filter(({ reviewerId }) => reviewerId === reviewer.id);
          return {
            ...reviewer,
            load: own.filter(isLive).length,
            volunteers: offers.has(reviewer.id),
            lapsed: own.some(({ state }) => state === 'lapsed'),
          };
        }),
        ...{ team, past: asked, seed: round.seed },
      });
      if (!chosen) break;
      asked.push(toAsk(chosen.id, team.teamId, { dueAt, takenOver: true }));
    }
  }
}

function toAsk(
  reviewerId: string,
  teamId: string,
  { dueAt, takenOver }: { dueAt: Date; takenOver: boolean },
): Asked {
  return { id: null, reviewerId, teamId, state: 'to-do', excused: false, dueAt, takenOver };
}
