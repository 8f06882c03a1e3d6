import type {
  Background,
  MixerPart,
  MixerPerson,
  MixerWeights,
  TeamLanguage,
  WeekSlot,
} from '@weft/contracts';
import { mixerParts, teamLanguages, weekSlots } from './team-mixer-lists.js';

/** Why a team scores what it scores; every part is from 0 to 1. */
export interface TeamScore {
  readonly score: number;
  readonly parts: Readonly<Record<MixerPart, number>>;
  readonly facts: {
    /** Different backgrounds, how many there could be, and members who did not say. */
    readonly backgrounds: { different: number; possible: number; unknown: number };
    /** The languages that most speak, by how many of those who stated any. */
    readonly languages: { best: readonly TeamLanguage[]; speakers: number; stated: number };
    /** When all who stated any hours have time. */
    readonly hours: { common: readonly WeekSlot[]; stated: number };
    readonly wishes: { kept: number; total: number };
  };
  /** More than one person, and all backgrounds that are known are the same. */
  readonly oneBackground: boolean;
}

/** Taken once: these are called millions of times. */
const { clz32, max, min } = Math;
/** Parts of the week in common that are enough: more make a team no better. */
const enoughSlots = 3;
/** Divisible by the places that a wish can have, so that sums are whole numbers. */
const firstWish = 60;

/**
 * Scores teams of some people. The score of a team is the mean of its parts by their weights:
 *
 * - backgrounds: different ones beyond the first, of those that there could be (as many as members,
 *   and as there are among all the people);
 * - languages: members who share the most spoken language with somebody, of those who could;
 * - hours: the same for the three parts of the week in which most have time, averaged;
 * - wishes: kept ones of all, the first wish counting once, the second half, the third a third.
 *   Being with somebody who is not among the people is not scored: no team could keep it.
 *
 * Who stated nothing in a part neither helps nor harms it. Nothing depends on any order.
 */
export class TeamScorer {
  private readonly people: readonly MixerPerson[];
  private readonly indices: ReadonlyMap<string, number>;
  /** Sets as bits, by the number of a person; 0 where she stated nothing. */
  private readonly backgrounds: Int32Array;
  private readonly languages: Int32Array;
  private readonly hours: Int32Array;
  /** What each wishes of each, row by row: to be with her above zero, or else below it. */
  private readonly wishes: Int8Array;
  /** Weights of all wishes of a person, and of those about not being with somebody. */
  private readonly asked: Int32Array;
  private readonly away: Int32Array;
  private readonly knownBackgrounds: number;
  private readonly total: number;
  /** How often each bit was set in the sets that were counted last. */
  private readonly counts = new Int32Array(weekSlots.length);

  constructor(
    people: readonly MixerPerson[],
    private readonly weights: MixerWeights,
  ) {
    this.people = [...people].sort((one, two) => (one.accountId < two.accountId ? -1 : 1));
    this.indices = new Map(this.people.map(({ accountId }, index) => [accountId, index]));
    const known = [...new Set(this.people.flatMap(({ background }) => background ?? []))].sort();
    this.knownBackgrounds = known.length;
    const bits = (of: (person: MixerPerson) => number) => Int32Array.from(this.people, of);
    this.backgrounds = bits(({ background }) => bitsOf(background ? [background] : [], known));
    this.languages = bits(({ languages }) => bitsOf(languages, teamLanguages));
    this.hours = bits(({ hours }) => bitsOf(hours, weekSlots));
    this.wishes = new Int8Array(this.size * this.size);
    this.asked = new Int32Array(this.size);
    this.away = new Int32Array(this.size);
    this.people.forEach((person, index) => this.readWishes(person, index));
    this.total = mixerParts.reduce((sum, part) => sum + weights[part], 0);
  }

  /** How many people there are; they go by number, in the order of their ids. */
  get size(): number {
    return this.people.length;
  }

  idOf(index: number): string {
    return this.people[index]?.accountId ?? '';
  }

  /** A number for each background, so that people can be dealt by it; 0 where it is not known. */
  backgroundOf(index: number): number {
    return this.backgrounds[index] ?? 0;
  }

  /** The numbers of people by their ids; who is not among them is left out. */
  indicesOf(ids: readonly string[]): number[] {
    return ids.flatMap((id) => this.indices.get(id) ?? []);
  }

  /** The score of a team, from 0 to 1. */
  score(team: readonly number[]): number {
    if (this.total === 0) return 1;
    const { backgrounds, languages, hours, wishes } = this.weights;
    let sum = 0;
    if (backgrounds > 0) sum += backgrounds * this.backgroundPart(team);
    if (languages > 0) sum += languages * this.languagePart(team);
    if (hours > 0) sum += hours * this.hourPart(team);
    if (wishes > 0) sum += wishes * this.wishPart(team);
    return sum / this.total;
  }

  /** The score of a team with its reasons. */
  explain(team: readonly number[]): TeamScore {
    const different = this.different(team);
    return {
      score: this.score(team),
      parts: {
        backgrounds: this.backgroundPart(team),
        languages: this.languagePart(team),
        hours: this.hourPart(team),
        wishes: this.wishPart(team),
      },
      facts: {
        backgrounds: {
          ...{ different, possible: this.possible(team) },
          unknown: team.filter((index) => this.backgroundOf(index) === 0).length,
        },
        languages: this.spoken(team),
        hours: this.free(team),
        wishes: this.countWishes(team),
      },
      oneBackground: isOneSided(team.map((index) => this.people[index]?.background ?? null)),
    };
  }

  private readWishes(person: MixerPerson, index: number): void {
    const read = (ids: readonly string[], sign: 1 | -1) =>
      ids.forEach((id, rank) => {
        const other = this.indices.get(id);
        if (other === undefined || other === index) return;
        const weight = Math.round(firstWish / (rank + 1));
        this.wishes[index * this.size + other] = sign * weight;
        this.asked[index] = (this.asked[index] ?? 0) + weight;
        if (sign < 0) this.away[index] = (this.away[index] ?? 0) + weight;
      });
    read(person.with, 1);
    read(person.notWith, -1);
  }

  private different(team: readonly number[]): number {
    let found = 0;
    for (const index of team) found |= this.backgroundOf(index);
    return bitCount(found);
  }

  private possible(team: readonly number[]): number {
    return min(team.length, this.knownBackgrounds);
  }

  private backgroundPart(team: readonly number[]): number {
    const possible = this.possible(team);
    if (possible <= 1) return 1;
    return (max(1, this.different(team)) - 1) / (possible - 1);
  }

  private languagePart(team: readonly number[]): number {
    const stated = this.count(this.languages, team);
    if (stated <= 1) return 1;
    let most = 1;
    for (const count of this.counts) if (count > most) most = count;
    return (most - 1) / (stated - 1);
  }

  private hourPart(team: readonly number[]): number {
    const stated = this.count(this.hours, team);
    if (stated <= 1) return 1;
    let [first, second, third] = [1, 1, 1];
    for (const count of this.counts) {
      if (count > first) [first, second, third] = [count, first, second];
      else if (count > second) [second, third] = [count, second];
      else if (count > third) third = count;
    }
    return (first + second + third - enoughSlots) / (enoughSlots * (stated - 1));
  }

  private wishPart(team: readonly number[]): number {
    let [kept, asked] = [0, 0];
    for (const index of team) {
      asked += this.asked[index] ?? 0;
      kept += this.away[index] ?? 0;
      const row = index * this.size;
      for (const other of team) kept += this.wishes[row + other] ?? 0;
    }
    return asked === 0 ? 1 : kept / asked;
  }

  private spoken(team: readonly number[]): TeamScore['facts']['languages'] {
    const stated = this.count(this.languages, team);
    const speakers = max(...this.counts);
    const best = teamLanguages.filter((_, bit) => speakers > 0 && this.counts[bit] === speakers);
    return { best, speakers, stated };
  }

  private free(team: readonly number[]): TeamScore['facts']['hours'] {
    const stated = this.count(this.hours, team);
    const common = weekSlots.filter((_, bit) => stated > 0 && this.counts[bit] === stated);
    return { common, stated };
  }

  private countWishes(team: readonly number[]): TeamScore['facts']['wishes'] {
    let [kept, total] = [0, 0];
    for (const index of team) {
      const row = this.wishes.subarray(index * this.size, (index + 1) * this.size);
      row.forEach((wish, other) => {
        if (wish === 0) return;
        total += 1;
        if (team.includes(other) === wish > 0) kept += 1;
      });
    }
    return { kept, total };
  }

  /** Counts how often each bit is set in a team; gives in how many sets there is any. */
  private count(sets: Int32Array, team: readonly number[]): number {
    this.counts.fill(0);
    let stated = 0;
    for (const index of team) {
      const bits = sets[index] ?? 0;
      if (bits !== 0) stated += 1;
      for (let left = bits; left !== 0; left &= left - 1) {
        const bit = 31 - clz32(left & -left);
        this.counts[bit] = (this.counts[bit] ?? 0) + 1;
      }
    }
    return stated;
  }
}

/** Whether a team of several people has one background, as far as it is known. */
export function isOneSided(backgrounds: readonly (Background | null)[]): boolean {
  const known = new Set(backgrounds.filter((background) => background !== null));
  return backgrounds.length > 1 && known.size === 1;
}

function bitsOf<Item>(chosen: readonly Item[], all: readonly Item[]): number {
  return chosen.reduce((bits, item) => bits | (1 << all.indexOf(item)), 0);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
