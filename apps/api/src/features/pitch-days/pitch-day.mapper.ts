import type { PitchDay, PitchSeat, SeatResult } from '@weft/contracts';
import { slotStart } from '@weft/rules';
import type { PitchDayRow } from './pitch-day.repository.js';
import type { TallyRow } from './pitch-score.repository.js';

/** A pitch day as somebody sees it; `tallies` is null until it is closed. */
export function toPitchDay(
  row: PitchDayRow,
  given: {
    names: ReadonlyMap<string, string>;
    tallies: readonly TallyRow[] | null;
    mayRun: boolean;
    now: Date;
  },
): PitchDay {
  const { names, tallies, mayRun, now } = given;
  const { settings, slots } = row;
  const results = (slotId: string, seat: PitchSeat) =>
    resultOf(
      settings.criteria.map(({ id }) => id),
      tallies?.find((one) => one.slotId === slotId && one.seat === seat),
    );
  return {
    ...settings,
    ...{ id: row.id, cohortId: row.cohortId, state: row.state, announced: row.announced },
    ...{ currentSlotId: row.currentSlotId, clock: row.clock, now: now.toISOString() },
    codes: mayRun ? { panel: row.panelCode, audience: row.audienceCode } : null,
    slots: slots.map(({ id, teamId }, place) => ({
      ...{ id, teamId, teamName: names.get(teamId) ?? '–', startsAt: slotStart(place, settings) },
      results: tallies ? { panel: results(id, 'panel'), audience: results(id, 'audience') } : null,
    })),
  };
}

function resultOf(criteria: readonly string[], tally: TallyRow | undefined): SeatResult {
  if (!tally) return { ballots: 0, means: {}, mean: null };
  const means = Object.fromEntries(
    criteria.map((id) => [id, (tally.sums[id] ?? 0) / tally.ballots]),
  );
  const all = Object.values(means);
  return { ballots: tally.ballots, means, mean: all.reduce((a, b) => a + b, 0) / all.length };
}
