import { CheapestFlow } from './cheapest-flow.js';
import { seededOrder } from './seeded-order.js';

/** Somebody who reviews: a learner, or a team as one. */
export interface Reviewer {
  readonly id: string;
  /** Whose work she does not review. */
  readonly teamId: string;
  /** Field she comes from; null where unknown or mixed. */
  readonly background: string | null;
}

/** Work that is reviewed; there is one of each team. */
export interface ReviewedTeam {
  readonly teamId: string;
  /** Fields that its members come from. */
  readonly backgrounds: readonly string[];
}

/** Who reviews whose work. */
export interface Pairing {
  readonly reviewerId: string;
  readonly teamId: string;
}

interface AllocationInput {
  readonly reviewers: readonly Reviewer[];
  readonly teams: readonly ReviewedTeam[];
  /** Reviews that each reviewer gives. */
  readonly each: number;
  readonly seed: string;
  /** Given or begun: these stay as they are. */
  readonly fixed?: readonly Pairing[];
  /** Handed out but not begun: these move only where that makes the whole better. */
  readonly handedOut?: readonly Pairing[];
}

/** More work than this is divided into pools, so that the time taken stays in proportion. */
const mostInPool = 40;

/** How somebody's background stands to that of a team. */
type Closeness = 'same' | 'other' | 'unknown';

export function closeness(reviewer: Reviewer, team: ReviewedTeam): Closeness {
  if (reviewer.background === null || team.backgrounds.length === 0) return 'unknown';
  return team.backgrounds.includes(reviewer.background) ? 'same' : 'other';
}

/**
 * Divides reviews, the same for the same seed whatever the order of the input.
 *
 * - Nobody reviews her own team, or a team twice.
 * - Each reviewer gives `each`, or as many as there are other teams.
 * - What teams receive differs as little as can be: by at most one wherever any division does so.
 * - Among those divisions, it is one in which most teams have a reviewer of a background that they
 *   share and one of a background that they do not.
 * - Among those, it is one that leaves most of what was handed out before as it was.
 *
 * @returns every pairing, the fixed ones too
 */
export function allocateReviews(input: AllocationInput): Pairing[] {
  const teams = seededOrder(input.teams, ({ teamId }) => teamId, input.seed);
  const pools = Math.max(1, Math.ceil(teams.length / mostInPool));
  if (pools === 1) return allocatePool({ ...input, teams });
  const poolOf = new Map(teams.map(({ teamId }, index) => [teamId, index % pools]));
  // Who reviewed in a pool stays in it, so that what she gave counts.
  const reviewersOf = seededOrder(input.reviewers, ({ id }) => id, input.seed).map(
    (reviewer, index) => {
      const before = [...(input.fixed ?? []), ...(input.handedOut ?? [])].find(
        ({ reviewerId }) => reviewerId === reviewer.id,
      );
      return { reviewer, pool: poolOf.get(before?.teamId ?? '') ?? index % pools };
    },
  );
  return Array.from({ length: pools }, (_, pool) => {
    const inPool = ({ teamId }: { teamId: string }) => poolOf.get(teamId) === pool;
    return allocatePool({
      ...input,
      reviewers: reviewersOf.filter((one) => one.pool === pool).map(({ reviewer }) => reviewer),
      teams: teams.filter(inPool),
      fixed: (input.fixed ?? []).filter(inPool),
      handedOut: (input.handedOut ?? []).filter(inPool),
    });
  }).flat();
}

function allocatePool(input: AllocationInput): Pairing[] {
  const { teams, each, seed, fixed = [], handedOut = [] } = input;
  const reviewers = seededOrder(input.reviewers, ({ id }) => id, seed);
  const keyOf = ({ reviewerId, teamId }: Pairing) => `${reviewerId} ${teamId}`;
  const isFixed = new Set(fixed.map(keyOf));
  const before = new Set(handedOut.map(keyOf));
  // Each price is more than all of the cheaper ones together can save.
  const stays = 1;
  const met = stays * (reviewers.length * each + 1);
  const even = met * (2 * teams.length + 1);

  const kinds = ['same', 'other', 'unknown'] as const;
  const placeOfTeam = (index: number) => 1 + reviewers.length + index * (kinds.length + 1);
  const end = 1 + reviewers.length + teams.length * (kinds.length + 1);
  const flow = new CheapestFlow(end + 1);
  const found: { pairing: Pairing; taken: () => number }[] = [];

  reviewers.forEach((reviewer, index) => {
    const given = fixed.filter(({ reviewerId }) => reviewerId === reviewer.id).length;
    flow.connect(0, 1 + index, { capacity: Math.max(0, each - given) });
    seededOrder(teams, ({ teamId }) => teamId, `${seed} ${reviewer.id}`).forEach((team) => {
      const pairing = { reviewerId: reviewer.id, teamId: team.teamId };
      if (team.teamId === reviewer.teamId || isFixed.has(keyOf(pairing))) return;
      const place = placeOfTeam(teams.indexOf(team));
      const to = place + 1 + kinds.indexOf(closeness(reviewer, team));
      const cost = before.has(keyOf(pairing)) ? -stays : 0;
      found.push({ pairing, taken: flow.connect(1 + index, to, { cost }) });
    });
  });
  teams.forEach((team, index) => {
    const place = placeOfTeam(index);
    const there = fixed.filter(({ teamId }) => teamId === team.teamId);
    for (const [nth, kind] of kinds.entries()) {
      const isMet = there.some(({ reviewerId }) => {
        const reviewer = reviewers.find(({ id }) => id === reviewerId);
        return reviewer && closeness(reviewer, team) === kind;
      });
      if (kind !== 'unknown' && !isMet) flow.connect(place + 1 + nth, place, { cost: -met });
      flow.connect(place + 1 + nth, place, { capacity: reviewers.length });
    }
    // A team's next review costs more than its last one, so that reviews spread.
    for (let nth = there.length; nth < there.length + reviewers.length; nth += 1) {
      flow.connect(place, end, { cost: even * (nth + 1) });
    }
  });
  flow.solve();
  return [...fixed, ...found.filter(({ taken }) => taken() > 0).map(({ pairing }) => pairing)];
}
