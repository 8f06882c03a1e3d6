import { Injectable } from '@nestjs/common';
import type { PitchSeat } from '@weft/contracts';
import { DataSource } from 'typeorm';

/** The sums of a slot: all that is kept of what was scored. */
export interface TallyRow {
  slotId: string;
  seat: PitchSeat;
  ballots: number;
  sums: Record<string, number>;
}

/** Scores of pitches: which device scored, and sums, with nothing that joins them. */
@Injectable()
export class PitchScoreRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Adds a ballot once for a device, while scoring is open and the team was on the screen.
   * @returns whether the slot can be scored at all
   */
  async cast(ballot: {
    slotId: string;
    seat: PitchSeat;
    code: string;
    device: Buffer;
    points: Record<string, number>;
  }): Promise<boolean> {
    const { slotId, seat, code, device, points } = ballot;
    const column = seat === 'panel' ? 'panel_code' : 'audience_code';
    const rows: unknown[] = await this.dataSource.query(
      `with open as (
         select slot.id from pitch_slot slot join pitch_day day on day.id = pitch_day_id
         where slot.id = $1 and shown and day.state = 'open' and ${column} = $3 for share of day
       ), first as (
         insert into pitch_scored (slot_id, device) select id, $4 from open
         on conflict do nothing returning slot_id
       ), counted as (
         insert into pitch_tally (slot_id, seat, ballots, sums)
         select slot_id, $2, 1, $5 from first
         on conflict (slot_id, seat) do update set ballots = pitch_tally.ballots + 1,
           sums = (select jsonb_object_agg(key,
               value::int + coalesce((excluded.sums ->> key)::int, 0))
             from jsonb_each_text(pitch_tally.sums)))
       select id from open`,
      [slotId, seat, code, device, JSON.stringify(points)],
    );
    return rows.length > 0;
  }

  /** Which slots of a day a device scored. */
  async scoredBy(pitchDayId: string, device: Buffer): Promise<Set<string>> {
    const rows: { id: string }[] = await this.dataSource.query(
      `select slot_id as id from pitch_scored join pitch_slot slot on slot.id = slot_id
       where pitch_day_id = $1 and device = $2`,
      [pitchDayId, device],
    );
    return new Set(rows.map(({ id }) => id));
  }

  tallies(pitchDayId: string): Promise<TallyRow[]> {
    return this.dataSource.query(
      `select slot_id as "slotId", seat, ballots, sums
       from pitch_tally join pitch_slot slot on slot.id = slot_id where pitch_day_id = $1`,
      [pitchDayId],
    );
  }
}
