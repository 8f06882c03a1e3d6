import type { MixerPerson, MixerWeights } from '@weft/contracts';
import { seededRandom, shuffled } from './seeded-random.js';
import { TeamScorer, type TeamScore } from './team-mixer-score.js';

/** What counts where a lecturer chose nothing: backgrounds most, the rest alike. */
export const usualWeights: MixerWeights = { backgrounds: 3, languages: 2, hours: 2, wishes: 2 };

interface MixOptions {
  /** People wanted in a team, at least 1. */
  readonly size: number;
  /** The same seed gives the same teams. */
  readonly seed: number;
  readonly weights: MixerWeights;
}

/** Somebody's wish that a set of teams does not keep. */
export interface BrokenWish {
  readonly accountId: string;
  readonly kind: 'with' | 'not-with';
  readonly other: string;
  /** 1 for what she wishes most. */
  readonly rank: number;
}

/** Teams with their scores, the same however people, teams and members are ordered. */
export interface ScoredTeams {
  /** As the teams were given. */
  readonly teams: readonly TeamScore[];
  /** The score of the worst team; 1 where there is none. */
  readonly worst: number;
  readonly broken: readonly BrokenWish[];
}

/** Teams that are looked at before the search stops, however many people there are. */
const mostScored = 300_000;
/** Rounds without a better result after which the search stops. */
const mostVainRounds = 30;
/** Taken once: these are called millions of times. */
const { max, min } = Math;
/** Less than this is a rounding error. */
const noise = 1e-9;

/** How many teams of about this size some people make; one at least. */
export const teamCount = (people: number, size: number): number =>
  max(1, Math.round(people / size));

/**
 * Puts everybody in one team, in sizes that differ by one at most, so that the worst team scores as
 * high as this search finds. People are dealt by background in an order that the seed decides; then
 * two people change places wherever that raises the lower of their teams' scores, or keeps it and
 * raises the other. When no such swap is left, a few random ones shake the worst team loose and the
 * search goes on; the best result counts. At its end no single swap improves the worst team.
 *
 * @returns ids of the members of each team, sorted; the same for the same people, whatever their
 * order, and the same options
 */
export function mixTeams(people: readonly MixerPerson[], options: MixOptions): string[][] {
  const scorer = new TeamScorer(people, options.weights);
  if (scorer.size === 0) return [];
  const random = seededRandom(options.seed);
  const search = new Search(scorer, deal(scorer, teamCount(scorer.size, options.size), random));
  search.improve();
  let best = search.keep();
  for (let vain = 0; vain < mostVainRounds && search.scored < mostScored; vain += 1) {
    search.shake(random);
    search.improve();
    const found = search.keep();
    if (isBetter(found.scores, best.scores)) [best, vain] = [found, 0];
    else search.putBack(best);
  }
  return best.teams
    .map((team) => team.map((index) => scorer.idOf(index)).sort())
    .sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
}

/** Scores teams and lists every wish that they break. Who is in no team breaks her own wishes. */
export function scoreTeams(
  people: readonly MixerPerson[],
  teams: readonly (readonly string[])[],
  weights: MixerWeights,
): ScoredTeams {
  const scorer = new TeamScorer(people, weights);
  const scored = teams.map((team) => scorer.explain(scorer.indicesOf(team)));
  return {
    teams: scored,
    worst: min(1, ...scored.map(({ score }) => score)),
    broken: brokenWishes(people, teams),
  };
}

function brokenWishes(
  people: readonly MixerPerson[],
  teams: readonly (readonly string[])[],
): BrokenWish[] {
  const teamOf = new Map(teams.flatMap((team, index) => team.map((id) => [id, index] as const)));
  const sorted = [...people].sort((one, other) => (one.accountId < other.accountId ? -1 : 1));
  return sorted.flatMap((person) => {
    const { accountId } = person;
    const own = teamOf.get(accountId);
    const together = (other: string) => own !== undefined && teamOf.get(other) === own;
    const asked = (kind: BrokenWish['kind'], ids: readonly string[]) =>
      ids.flatMap((other, place) =>
        together(other) === (kind === 'with') ? [] : [{ accountId, kind, other, rank: place + 1 }],
      );
    return [...asked('with', person.with), ...asked('not-with', person.notWith)];
  });
}

/** Round the table, people of one background one after another, so that teams begin mixed. */
function deal(scorer: TeamScorer, count: number, random: () => number): number[][] {
  const order = shuffled(
    Array.from({ length: scorer.size }, (_, index) => index),
    random,
  );
  order.sort((one, other) => scorer.backgroundOf(one) - scorer.backgroundOf(other));
  const teams: number[][] = Array.from({ length: count }, () => []);
  order.forEach((index, place) => teams[place % count]?.push(index));
  return teams;
}

interface Found {
  readonly teams: readonly (readonly number[])[];
  /** Lowest first. */
  readonly scores: readonly number[];
}

/** The first difference counts, beginning with the worst teams. */
function isBetter(scores: readonly number[], than: readonly number[]): boolean {
  const at = scores.findIndex((score, place) => Math.abs(score - (than[place] ?? 0)) > noise);
  return at >= 0 && (scores[at] ?? 0) > (than[at] ?? 0);
}

/** A set of teams that changes by swaps. */
class Search {
  scored = 0;
  private scores: number[];
  /** When each team changed, and when each pair was last found to have no good swap. */
  private time = 1;
  private changed: number[];
  private checked = new Map<number, number>();

  constructor(
    private readonly scorer: TeamScorer,
    private teams: number[][],
  ) {
    this.scores = teams.map((team) => this.score(team));
    this.changed = teams.map(() => 0);
  }

  /** Swaps, the worst teams first, until no swap is good. */
  improve(): void {
    while (this.improveOnce());
  }

  /** Some random swaps of the worst team. */
  shake(random: () => number): void {
    const worst = this.scores.indexOf(min(...this.scores));
    for (let count = 0; count < 3; count += 1) {
      const other = Math.floor(random() * this.teams.length);
      const place = Math.floor(random() * this.team(worst).length);
      const otherPlace = Math.floor(random() * this.team(other).length);
      if (other !== worst) this.swap([worst, place], [other, otherPlace]);
    }
  }

  keep(): Found {
    const scores = [...this.scores].sort((one, other) => one - other);
    return { teams: this.teams.map((team) => [...team]), scores };
  }

  putBack({ teams }: Found): void {
    this.time += 1;
    this.teams.forEach((team, index) => {
      const before = teams[index] ?? [];
      if (team.every((member, place) => member === before[place])) return;
      this.teams[index] = [...before];
      this.rescore(index);
    });
  }

  private improveOnce(): boolean {
    const order = this.scores
      .map((score, index) => ({ score, index }))
      .sort((one, other) => one.score - other.score || one.index - other.index);
    for (const [place, { index: low }] of order.entries()) {
      for (const { index: high } of order.slice(place + 1)) {
        if (this.improvePair(low, high)) return true;
      }
    }
    return false;
  }

  /** Makes the best good swap between two teams, if there is one. */
  private improvePair(low: number, high: number): boolean {
    const key = min(low, high) * this.teams.length + max(low, high);
    const changed = max(this.changed[low] ?? 0, this.changed[high] ?? 0);
    if ((this.checked.get(key) ?? -1) >= changed) return false;
    let best: readonly [number, number] | null = null;
    let [least, sum] = [
      min(this.scores[low] ?? 0, this.scores[high] ?? 0),
      (this.scores[low] ?? 0) + (this.scores[high] ?? 0),
    ];
    const [ones, others] = [this.team(low), this.team(high)];
    for (let place = 0; place < ones.length; place += 1) {
      for (let otherPlace = 0; otherPlace < others.length; otherPlace += 1) {
        exchange([ones, place], [others, otherPlace]);
        const [one, other] = [this.score(ones), this.score(others)];
        exchange([ones, place], [others, otherPlace]);
        const lower = min(one, other);
        const raises = lower > least + noise;
        if (raises || (lower > least - noise && one + other > sum + noise)) {
          [best, least, sum] = [[place, otherPlace], lower, one + other];
        }
      }
    }
    if (!best) {
      this.checked.set(key, this.time);
      return false;
    }
    this.swap([low, best[0]], [high, best[1]]);
    return true;
  }

  private swap([one, place]: [number, number], [other, otherPlace]: [number, number]): void {
    this.time += 1;
    exchange([this.team(one), place], [this.team(other), otherPlace]);
    this.rescore(one);
    this.rescore(other);
  }

  private rescore(index: number): void {
    this.scores[index] = this.score(this.team(index));
    this.changed[index] = this.time;
  }

  private score(team: readonly number[]): number {
    this.scored += 1;
    return this.scorer.score(team);
  }

  private team(index: number): number[] {
    return this.teams[index] ?? [];
  }
}

function exchange([one, place]: [number[], number], [other, at]: [number[], number]): void {
  const [mine = 0, yours = 0] = [one[place], other[at]];
  one[place] = yours;
  other[at] = mine;
}
