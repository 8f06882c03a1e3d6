import { Injectable } from '@nestjs/common';
import type { PeerSettings } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** The peer feedback on one assignment of a cohort. */
export interface Round {
  id: string;
  cohortId: string;
  cohortTitle: string;
  timeZone: string;
  assignmentId: string;
  settings: PeerSettings;
  /** Of the settings; grows with each change. */
  revision: number;
  seed: string | null;
  startedAt: Date | null;
  releasedAt: Date | null;
}

/** Something that a lecturer or the clock did; the same id twice is the same write. */
interface RoundEvent {
  id: string;
  roundId: string;
  kind: 'settled' | 'started' | 'released';
  by: string | null;
  data?: object;
}

type Reader = Pick<Transaction, 'query'>;

const columns = `round.id, cohort_id as "cohortId", cohort.title as "cohortTitle",
  time_zone as "timeZone",
  assignment_id as "assignmentId", settings, revision, seed, started_at as "startedAt",
  released_at as "releasedAt"`;
const from = 'peer_round round join cohort on cohort.id = cohort_id';

/** What is settled for peer feedback, and when it begins and is shown. */
@Injectable()
export class RoundRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs what belongs together. */
  transaction<Result>(work: (manager: Transaction) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(work);
  }

  async find(cohortId: string, assignmentId: string): Promise<Round | null> {
    const rows: Round[] = await this.dataSource.query(
      `select ${columns} from ${from} where cohort_id = $1 and assignment_id = $2`,
      [cohortId, assignmentId],
    );
    return rows[0] ?? null;
  }

  async findById(id: string, reader: Reader = this.dataSource): Promise<Round | null> {
    const rows: Round[] = await reader.query(`select ${columns} from ${from} where round.id = $1`, [
      id,
    ]);
    return rows[0] ?? null;
  }

  /** Locks a round, so that what is divided is divided once. */
  async lock(manager: Transaction, id: string): Promise<Round | null> {
    const rows: Round[] = await manager.query(
      `select ${columns} from ${from} where round.id = $1 for update of round`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Rounds in which the clock may have something to do. */
  async findRunning(now: Date): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(
      `select id from peer_round
       where due_at > $1::timestamptz - interval '60 days'
         and (started_at is not null or (settings ->> 'opensAt')::timestamptz <= $1)
       order by due_at`,
      [now],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Keeps settings.
   * @param change.revision that was changed; 0 for the first
   * @returns the new revision, or null when somebody else changed them meanwhile
   */
  async save(change: {
    id: string;
    cohortId: string;
    assignmentId: string;
    settings: PeerSettings;
    revision: number;
    by: string;
  }): Promise<number | null> {
    const rows: { revision: number }[] = await this.dataSource.query(
      `with known as (select from peer_event where id = $1),
       saved as (
         insert into peer_round (cohort_id, assignment_id, settings, due_at)
         select $2, $3, $4::jsonb, $6::timestamptz where not exists (select from known)
           and ($5 = 0 or exists (select from peer_round where cohort_id = $2 and assignment_id = $3))
         on conflict (cohort_id, assignment_id) do update set settings = excluded.settings,
           due_at = excluded.due_at, revision = peer_round.revision + 1
         where peer_round.revision = $5
         returning id, revision
       ),
       event as (
         insert into peer_event (id, round_id, kind, by_account, data)
         select $1, id, 'settled', $7, $4::jsonb from saved
       )
       select revision from saved
       union all select revision from peer_round
       where cohort_id = $2 and assignment_id = $3 and exists (select from known)`,
      [
        ...[change.id, change.cohortId, change.assignmentId, JSON.stringify(change.settings)],
        ...[change.revision, change.settings.dueAt, change.by],
      ],
    );
    return rows[0]?.revision ?? null;
  }

  /** Whether this write was made before. */
  async isKnown(manager: Transaction, eventId: string): Promise<boolean> {
    const rows: unknown[] = await manager.query('select from peer_event where id = $1', [eventId]);
    return rows.length > 0;
  }

  async addEvent(manager: Transaction, { id, roundId, kind, by, data }: RoundEvent): Promise<void> {
    await manager.query(
      `insert into peer_event (id, round_id, kind, by_account, data) values ($1, $2, $3, $4, $5)`,
      [id, roundId, kind, by, data ? JSON.stringify(data) : null],
    );
  }

  async start(manager: Transaction, of: { id: string; seed: string; at: Date }): Promise<void> {
    await manager.query('update peer_round set seed = $2, started_at = $3 where id = $1', [
      ...[of.id, of.seed, of.at],
    ]);
  }

  async release(manager: Transaction, id: string, at: Date): Promise<void> {
    await manager.query('update peer_round set released_at = $2 where id = $1', [id, at]);
  }

  /** Lets somebody have one more review as soon as one is needed, or no longer. */
  async offer(manager: Transaction, roundId: string, accountId: string): Promise<void> {
    await manager.query(
      `insert into peer_offer (round_id, account_id) values ($1, $2) on conflict do nothing`,
      [roundId, accountId],
    );
  }

  async takeOffer(manager: Transaction, roundId: string, accountId: string): Promise<void> {
    await manager.query('delete from peer_offer where round_id = $1 and account_id = $2', [
      ...[roundId, accountId],
    ]);
  }

  async findOffers(manager: Reader, roundId: string): Promise<ReadonlySet<string>> {
    const rows: { id: string }[] = await manager.query(
      'select account_id as id from peer_offer where round_id = $1',
      [roundId],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
