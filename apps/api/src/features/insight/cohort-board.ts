import type { Background } from '@weft/contracts';
import { quantile, type QuizTries } from '@weft/rules';

/** Somebody who is enrolled. */
export interface RosterEntry {
  accountId: string;
  displayName: string;
  email: string;
  background: Background | null;
  /** When she came in, in ms since 1970. */
  since: number;
}

/** What one learner did, lessons by their place in the board: compact, as there are thousands. */
export interface LearnerRecord extends RosterEntry {
  /** Seconds since 1970 at which each lesson was finished; 0 where it was not. */
  readonly done: Uint32Array;
  /** 1 where a lesson was opened. */
  readonly opened: Uint8Array;
  /** Seconds of reading. */
  readonly seconds: Uint32Array;
  /** Seconds since 1970; 0 before anything was done. */
  lastActive: number;
  readonly tries: Map<string, QuizTries>;
  /** Changes when anything of the above does. */
  revision: number;
}

/** What the database knows of one learner, as `history` of the repository gives it. */
export interface HistoryRow {
  accountId: string;
  /** `place:seconds` of finished lessons, with commas between; null for none. */
  done: string | null;
  /** `place:last read:seconds of reading`. */
  read: string | null;
  tries: QuizTries[] | null;
}

/**
 * What the learners of one cohort did, in memory. Rows may be taken in again in any order: what was
 * finished or opened stays so, and what is counted comes with its newest count.
 */
export class CohortBoard {
  private readonly records = new Map<string, LearnerRecord>();
  private usuals: { readAt: number; byPlace: (Usual | null)[] } = { readAt: 0, byPlace: [] };
  /** By name, as the roster is. */
  learners: readonly LearnerRecord[] = [];
  /** Which enrolments the roster was read with. */
  enrolments = '';
  rosterReadAt = 0;
  /** What was recorded before this moment is in. */
  since = new Date(0);

  constructor(readonly lessonIds: readonly string[]) {}

  /** Takes over who is enrolled. @returns those of whom nothing is known yet */
  enrol(roster: readonly RosterEntry[]): string[] {
    const newcomers = roster.filter(({ accountId }) => !this.records.has(accountId));
    const before = new Map(this.records);
    this.records.clear();
    this.learners = roster.map((entry) => {
      const known = before.get(entry.accountId) ?? this.emptyRecord(entry);
      const record = Object.assign(known, entry, { revision: known.revision + 1 });
      this.records.set(entry.accountId, record);
      return record;
    });
    return newcomers.map(({ accountId }) => accountId);
  }

  /** Takes in what learners did; others are left out. */
  take(rows: readonly HistoryRow[]): void {
    for (const row of rows) {
      const record = this.records.get(row.accountId);
      if (record && takeInto(record, row)) record.revision += 1;
    }
  }

  /** What finishing a lesson took, in seconds, of those whose time was measured. */
  secondsOfFinished(place: number): number[] {
    return this.learners.flatMap(({ done, seconds }) => {
      const taken = seconds[place] ?? 0;
      return (done[place] ?? 0) > 0 && taken > 0 ? [taken] : [];
    });
  }

  /**
   * The medians of that and of how many they are, by the place of the lesson. They hardly move, so they
   * are worked out once a minute; the same list is given until then.
   * @param now in ms since 1970
   */
  usual(now: number): readonly (Usual | null)[] {
    if (now - this.usuals.readAt > usualMs) {
      const byPlace = this.lessonIds.map((_, place) => {
        const sorted = this.secondsOfFinished(place).sort((a, b) => a - b);
        const median = quantile(sorted, 0.5);
        return sorted.length > 0 ? { median, learners: sorted.length } : null;
      });
      this.usuals = { readAt: now, byPlace };
    }
    return this.usuals.byPlace;
  }

  private emptyRecord(entry: RosterEntry): LearnerRecord {
    const count = this.lessonIds.length;
    return {
      ...entry,
      done: new Uint32Array(count),
      opened: new Uint8Array(count),
      seconds: new Uint32Array(count),
      lastActive: 0,
      tries: new Map(),
      revision: 0,
    };
  }
}

const usualMs = 60_000;

interface Usual {
  median: number;
  learners: number;
}

/** @returns whether anything was new */
function takeInto(record: LearnerRecord, { done, read, tries }: HistoryRow): boolean {
  let isNew = false;
  const put = (list: Uint8Array | Uint32Array, place: number, value: number) => {
    if (list[place] === value) return;
    list[place] = value;
    isNew = true;
  };
  const wasActive = (at: number) => {
    if (at <= record.lastActive) return;
    record.lastActive = at;
    isNew = true;
  };
  for (const [place = 0, at = 0] of numbersIn(done)) {
    put(record.done, place, at);
    wasActive(at);
  }
  for (const [place = 0, readAt = 0, seconds = 0] of numbersIn(read)) {
    put(record.opened, place, 1);
    put(record.seconds, place, seconds);
    wasActive(readAt);
  }
  for (const one of tries ?? []) {
    const known = record.tries.get(one.activityId);
    if (known?.tries === one.tries && known.best === one.best) continue;
    record.tries.set(one.activityId, one);
    isNew = true;
  }
  return isNew;
}

const numbersIn = (list: string | null): number[][] =>
  list ? list.split(',').map((part) => part.split(':').map(Number)) : [];
