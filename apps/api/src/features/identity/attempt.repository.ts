import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** At most `limit` attempts in a bucket in any window of `seconds`. */
export interface Limit {
  readonly bucket: Buffer;
  readonly limit: number;
  readonly seconds: number;
}

/** Either the attempts that were noted, or how many seconds until there is room. */
export type Reservation = { ids: string[] } | { retryAfter: number };

/** Longest window in use; older attempts are thrown away. */
const keptHours = 1;

/** Attempts at what is limited, counted in the database, so that all processes count together. */
@Injectable()
export class AttemptRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Notes an attempt in every bucket, or in none when one of them is full. Attempts in one bucket
   * take turns, so that a hundred at once are not a hundred first ones.
   */
  async reserve(limits: readonly Limit[]): Promise<Reservation> {
    const buckets = limits.map(({ bucket }) => bucket);
    return this.dataSource.transaction(async (manager) => {
      await manager.query(
        `select pg_advisory_xact_lock(key) from (
           select distinct hashtextextended(encode(bucket, 'hex'), 0) as key
             from unnest($1::bytea[]) bucket order by key) keys`,
        [buckets],
      );
      const [full] = await manager.query<{ retryAfter: number }[]>(
        `select ceil(extract(epoch from max(
             oldest.at + make_interval(secs => given.seconds) - now())))::int as "retryAfter"
           from unnest($1::bytea[], $2::int[], $3::int[]) given (bucket, size, seconds)
           cross join lateral (
             select at from attempt
              where attempt.bucket = given.bucket
                and at > now() - make_interval(secs => given.seconds)
              order by at desc offset given.size - 1 limit 1) oldest`,
        [buckets, limits.map(({ limit }) => limit), limits.map(({ seconds }) => seconds)],
      );
      if (full?.retryAfter) return { retryAfter: Math.max(1, full.retryAfter) };
      const rows = await manager.query<{ id: string }[]>(
        `with old as (delete from attempt where at < now() - make_interval(hours => $2))
         insert into attempt (bucket) select unnest($1::bytea[]) returning id`,
        [buckets, keptHours],
      );
      return { ids: rows.map(({ id }) => id) };
    });
  }

  /** Takes attempts back, and everything in one bucket. */
  async release(ids: readonly string[], bucket: Buffer): Promise<void> {
    await this.dataSource.query('delete from attempt where id = any($1::bigint[]) or bucket = $2', [
      ids,
      bucket,
    ]);
  }
}
