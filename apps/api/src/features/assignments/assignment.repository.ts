import { Injectable } from '@nestjs/common';
import type { AssignmentSettings, PublishedTrack, TeamExtension } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** What decides the dates of a cohort's assignments. */
export interface CohortDates {
  title: string;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  stages: PublishedTrack['stages'];
  /** Of stages, as days. */
  dates: { stageId: string; opensOn: string | null; dueOn: string | null }[];
  /** The newest ones; `revision` grows with each. */
  set: { assignmentId: string; revision: number; settings: AssignmentSettings | null }[];
}

interface ExtensionRow extends Omit<TeamExtension, 'until' | 'grantedAt'> {
  teamId: string;
  assignmentId: string;
  until: Date;
  grantedAt: Date;
}

/** A later deadline of a team for an assignment. */
export interface GrantedExtension extends TeamExtension {
  teamId: string;
  assignmentId: string;
}

interface NewSetting {
  id: string;
  cohortId: string;
  assignmentId: string;
  settings: AssignmentSettings | null;
  by: string;
}

/** Dates and rules of assignments, and what single teams were granted. */
@Injectable()
export class AssignmentRepository {
  constructor(private readonly dataSource: DataSource) {}

  transaction<Result>(work: (manager: Transaction) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(work);
  }

  /** All that decides the dates of a cohort, in one statement; null where there is no cohort. */
  async findDates(cohortId: string): Promise<CohortDates | null> {
    const rows: CohortDates[] = await this.dataSource.query(
      `select cohort.title, starts_on::text as "startsOn", ends_on::text as "endsOn",
         time_zone as "timeZone", track.meta -> 'stages' as stages,
         (select coalesce(jsonb_agg(jsonb_build_object('stageId', target_id,
            'opensOn', opens_on, 'dueOn', due_on)), '[]')
          from cohort_date where cohort_id = cohort.id and kind = 'stage') as dates,
         (select coalesce(jsonb_agg(jsonb_build_object('assignmentId', assignment_id,
            'revision', revision, 'settings', settings)), '[]')
          from (select distinct on (assignment_id) assignment_id, settings,
                  count(*) over (partition by assignment_id) as revision
                from assignment_setting where cohort_id = cohort.id
                order by assignment_id, sequence desc) newest) as set
       from cohort join track_version track
         on track.slug = track_slug and track.version = track_version
       where cohort.id = $1`,
      [cohortId],
    );
    return rows[0] ?? null;
  }

  /**
   * Stores what a lecturer set, once for an id, if nobody set anything since.
   * @returns the new revision; null when somebody else was first
   */
  addSetting(setting: NewSetting, revision: number): Promise<number | null> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select from cohort where id = $1 for update', [setting.cohortId]);
      const [counted]: { revision: number; known: boolean }[] = await manager.query(
        `select count(*)::int as revision, coalesce(bool_or(id = $3), false) as known
         from assignment_setting where cohort_id = $1 and assignment_id = $2`,
        [setting.cohortId, setting.assignmentId, setting.id],
      );
      if (!counted) throw new Error('A count gave no row');
      if (counted.known) return counted.revision;
      if (counted.revision !== revision) return null;
      await manager.query(
        `insert into assignment_setting (id, cohort_id, assignment_id, settings, by_account)
         values ($1, $2, $3, $4, $5)`,
        [
          ...[setting.id, setting.cohortId, setting.assignmentId],
          ...[setting.settings && JSON.stringify(setting.settings), setting.by],
        ],
      );
      return revision + 1;
    });
  }

  /** The newest extension that still counts of each team and assignment. */
  async findExtensions(
    teamIds: readonly string[],
    assignmentId: string | null = null,
  ): Promise<GrantedExtension[]> {
    const rows: ExtensionRow[] = await this.dataSource.query(
      `select distinct on (team_id, assignment_id) id, team_id as "teamId",
         assignment_id as "assignmentId", until, reopens, reason, granted_at as "grantedAt"
       from team_extension
       where team_id = any ($1) and ($2::text is null or assignment_id = $2)
         and withdrawn_at is null
       order by team_id, assignment_id, granted_at desc, id`,
      [teamIds, assignmentId],
    );
    return rows.map(({ until, grantedAt, ...row }) => ({
      ...row,
      until: until.toISOString(),
      grantedAt: grantedAt.toISOString(),
    }));
  }

  /** @returns false when this very extension was stored before */
  async extend(
    manager: Transaction,
    extension: Omit<GrantedExtension, 'grantedAt'> & { by: string },
  ): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `insert into team_extension (id, team_id, assignment_id, until, reopens, reason, granted_by)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing returning id`,
      [
        ...[extension.id, extension.teamId, extension.assignmentId, extension.until],
        ...[extension.reopens, extension.reason, extension.by],
      ],
    );
    return rows.length > 0;
  }

  /**
   * Takes an extension back, with those that it came in place of.
   * @returns false when there is none that counts
   */
  async withdrawExtension(given: {
    cohortId: string;
    assignmentId: string;
    extensionId: string;
    by: string;
  }): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `with taken as (
         select extension.team_id, assignment_id from team_extension extension
         join team on team.id = extension.team_id
         where extension.id = $3 and cohort_id = $1 and assignment_id = $2
           and withdrawn_at is null
       ), gone as (
         update team_extension one set withdrawn_at = clock_timestamp(), withdrawn_by = $4
         from taken
         where one.team_id = taken.team_id and one.assignment_id = taken.assignment_id
           and withdrawn_at is null
       )
       select from taken`,
      [given.cohortId, given.assignmentId, given.extensionId, given.by],
    );
    return rows.length > 0;
  }
}
