import { Injectable } from '@nestjs/common';
import type { PitchDaySettings } from '@weft/contracts';
import type { PitchStage } from '@weft/rules';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** A slot in the running order. */
export interface SlotRow {
  id: string;
  teamId: string;
  shown: boolean;
}

/** A pitch day with its running order. */
export interface PitchDayRow extends PitchStage {
  id: string;
  cohortId: string;
  cohortTitle: string;
  timeZone: string;
  settings: PitchDaySettings;
  panelCode: string;
  audienceCode: string;
  announced: boolean;
  slots: SlotRow[];
}

interface StoredRow extends Omit<PitchDayRow, 'clock'> {
  gathered: number;
  since: Date | null;
}

const select = `select day.id, day.cohort_id as "cohortId", cohort.title as "cohortTitle",
  cohort.time_zone as "timeZone", settings, day.state, panel_code as "panelCode",
  audience_code as "audienceCode", announced, current_slot as "currentSlotId",
  clock_gathered as gathered, clock_since as since,
  (select coalesce(jsonb_agg(jsonb_build_object('id', slot.id, 'teamId', team_id, 'shown', shown)
     order by place), '[]') from pitch_slot slot where pitch_day_id = day.id) as slots
  from pitch_day day join cohort on cohort.id = day.cohort_id`;

/** Pitch days and their running orders. */
@Injectable()
export class PitchDayRepository {
  constructor(private readonly dataSource: DataSource) {}

  async find(
    id: string,
    reader: Pick<Transaction, 'query'> = this.dataSource,
  ): Promise<PitchDayRow | null> {
    const rows: StoredRow[] = await reader.query(`${select} where day.id = $1`, [id]);
    return rows[0] ? toRow(rows[0]) : null;
  }

  /** The day that a code of the panel or the audience leads to. */
  async findByCode(code: string): Promise<PitchDayRow | null> {
    const rows: StoredRow[] = await this.dataSource.query(
      `${select} where panel_code = $1 or audience_code = $1`,
      [code],
    );
    return rows[0] ? toRow(rows[0]) : null;
  }

  /** Those of a cohort, the latest first. */
  async findOf(cohortId: string): Promise<PitchDayRow[]> {
    const rows: StoredRow[] = await this.dataSource.query(
      `${select} where day.cohort_id = $1 order by starts_at desc nulls first, day.id limit 100`,
      [cohortId],
    );
    return rows.map(toRow);
  }

  /** Plans a day with these teams; the same id twice is the same day. */
  plan(day: {
    id: string;
    cohortId: string;
    settings: PitchDaySettings;
    codes: { panel: string; audience: string };
    teamIds: readonly string[];
  }): Promise<void> {
    const { id, cohortId, settings, codes, teamIds } = day;
    return this.dataSource.transaction(async (manager) => {
      const added: unknown[] = await manager.query(
        `insert into pitch_day (id, cohort_id, settings, starts_at, panel_code, audience_code)
         values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing returning id`,
        [
          ...[id, cohortId, JSON.stringify(settings), settings.startsAt],
          ...[codes.panel, codes.audience],
        ],
      );
      if (added.length > 0) await writeOrder(manager, id, teamIds);
    });
  }

  async saveSettings(
    manager: Transaction,
    { id, settings }: { id: string; settings: PitchDaySettings },
  ): Promise<void> {
    await manager.query('update pitch_day set settings = $2, starts_at = $3 where id = $1', [
      ...[id, JSON.stringify(settings), settings.startsAt],
    ]);
  }

  async saveOrder(manager: Transaction, id: string, teamIds: readonly string[]): Promise<void> {
    await writeOrder(manager, id, teamIds);
  }

  async saveStage(manager: Transaction, id: string, stage: PitchStage): Promise<void> {
    const { state, currentSlotId, clock } = stage;
    await manager.query(
      `update pitch_day set state = $2, current_slot = $3, clock_gathered = $4, clock_since = $5
       where id = $1`,
      [id, state, currentSlotId, clock.gathered, clock.since],
    );
    await manager.query('update pitch_slot set shown = true where id = $1 and not shown', [
      currentSlotId,
    ]);
  }

  async setAnnounced(manager: Transaction, id: string): Promise<void> {
    await manager.query('update pitch_day set announced = true where id = $1', [id]);
  }

  /** One at a time for a day; null where there is none. */
  change<Result>(
    id: string,
    work: (day: PitchDayRow | null, manager: Transaction) => Promise<Result>,
  ): Promise<Result> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select from pitch_day where id = $1 for update', [id]);
      return work(await this.find(id, manager), manager);
    });
  }
}

async function writeOrder(manager: Transaction, id: string, teamIds: readonly string[]) {
  await manager.query('delete from pitch_slot where pitch_day_id = $1 and team_id <> all ($2)', [
    ...[id, teamIds],
  ]);
  await manager.query(
    `insert into pitch_slot (pitch_day_id, team_id, place)
     select $1, team_id, place from unnest($2::uuid[]) with ordinality as asked (team_id, place)
     on conflict (pitch_day_id, team_id) do update set place = excluded.place`,
    [id, teamIds],
  );
}

function toRow({ gathered, since, ...row }: StoredRow): PitchDayRow {
  return { ...row, clock: { gathered, since: since?.toISOString() ?? null } };
}
