const dayMs = 86_400_000;

/** A stage with its weight, in ECTS, and what its track plans: null or absent is nothing. */
interface WeightedStage {
  id: string;
  ects: number;
  /** Day it starts, counted from the first (0). */
  startDay?: number | null;
  weeks?: number | null;
}

/** When a stage opens and is due: days as `2027-02-01`, both included. */
interface StageDates {
  id: string;
  opensOn: string;
  dueOn: string;
}

/**
 * Spreads stages over a period in order, each as long as its share of the ECTS, without gaps. In a
 * period of fewer days than stages some of them share a day. Stages that a track plans have that
 * length and start, as far as the period goes; the one after begins when they end.
 * @param period first and last day, both included; the last is not before the first
 */
export function spreadStages(
  stages: readonly WeightedStage[],
  period: { startsOn: string; endsOn: string },
): StageDates[] {
  const first = Date.parse(period.startsOn) / dayMs;
  const days = Date.parse(period.endsOn) / dayMs - first + 1;
  const total = stages.reduce((sum, { ects }) => sum + weightOf(ects), 0);
  let end = 0;
  return stages.map(({ id, ects, startDay, weeks }) => {
    const start = startDay ?? end;
    end = start + (weeks ? weeks * 7 : (days * weightOf(ects)) / total);
    const opens = Math.min(Math.round(start), days - 1);
    const due = Math.min(Math.max(Math.round(end) - 1, opens), days - 1);
    return { id, opensOn: toDay(first + opens), dueOn: toDay(first + due) };
  });
}

/** A stage without ECTS, such as one of only open slots, still takes some time. */
function weightOf(ects: number): number {
  return ects > 0 ? ects : 1;
}

function toDay(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/** The day it is now in a time zone, as `2027-02-01`. */
export function todayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
}

/** A month as weeks of seven days from Monday, days of its neighbours included. */
export function weeksOf(month: string): string[][] {
  const first = Date.parse(`${month}-01`) / dayMs;
  // 1 January 1970 was a Thursday.
  const monday = first - ((((first + 3) % 7) + 7) % 7);
  const weeks: string[][] = [];
  for (let day = monday; day <= first || toDay(day).startsWith(month); day += 7) {
    weeks.push(Array.from({ length: 7 }, (_, n) => toDay(day + n)));
  }
  return weeks;
}
