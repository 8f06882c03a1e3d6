import { Injectable } from '@nestjs/common';
import type { PublishedTrack } from '@weft/contracts';
import { DataSource } from 'typeorm';

/** Where somebody stands in a cohort, with the track that it runs. */
export interface CohortSeat {
  cohortId: string;
  title: string;
  track: PublishedTrack;
  enrolled: boolean;
  teaching: boolean;
}

/** Cohorts as far as proposals ask about them. */
@Injectable()
export class SeatRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Null where there is no such cohort. */
  async find(cohortId: string, accountId: string): Promise<CohortSeat | null> {
    const rows: CohortSeat[] = await this.dataSource.query(
      `select cohort.id as "cohortId", cohort.title, meta as track,
         exists (select from enrolment where cohort_id = cohort.id and account_id = $2
           and state = 'enrolled') as enrolled,
         exists (select from cohort_lecturer
           where cohort_id = cohort.id and account_id = $2) as teaching
       from cohort join track_version track
         on track.slug = track_slug and track.version = track_version
       where cohort.id = $1`,
      [cohortId, accountId],
    );
    return rows[0] ?? null;
  }

  /** The track that a cohort runs. */
  async findTrack(cohortId: string): Promise<PublishedTrack | null> {
    const rows: { track: PublishedTrack }[] = await this.dataSource.query(
      `select meta as track from cohort join track_version track
         on track.slug = track_slug and track.version = track_version
       where cohort.id = $1`,
      [cohortId],
    );
    return rows[0]?.track ?? null;
  }
}
