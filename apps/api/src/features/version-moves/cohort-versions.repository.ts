import { Injectable } from '@nestjs/common';
import type { LearnerCounts, MoveDecision } from '@weft/contracts';
import type { DecidedMove } from '@weft/rules';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import type { CohortFacts } from './cohort-course.js';

interface FactsRow extends Omit<CohortFacts, 'openedAt' | 'decisions'> {
  openedAt: Date;
  decisions: CohortFacts['decisions'];
}

/** A cohort with the accounts of its lecturers. */
export type TaughtCohort = CohortFacts & { lecturers: string[] };

/** A decision as it is stored. */
export interface NewDecision extends Omit<DecidedMove, 'at'> {
  id: string;
  cohortId: string;
  code: string;
  by: string;
  note: string | null;
}

interface HistoryRow extends Omit<NewDecision, 'cohortId'> {
  decision: MoveDecision;
  at: Date;
  total: number;
}

const facts = `cohort.id, cohort.title, cohort.created_at as "openedAt", track.meta as track,
  (select coalesce(jsonb_agg(jsonb_build_object('code', module_code, 'decision', decision,
     'from', from_version, 'to', to_version, 'at', at) order by sequence), '[]')
   from version_move_decision where cohort_id = cohort.id) as decisions`;

const withTrack = `cohort join track_version track
  on track.slug = track_slug and track.version = track_version`;

/** Per learner and lesson whether it was begun and done; $1 is the cohort, $2 module versions. */
const learnerLessons = `
  select wanted.code, lesson.lesson_id, learner.account_id,
    max(done.completed_at) is not null as done,
    max(done.completed_at) is not null or max(place.opened_at) is not null as begun
  from jsonb_to_recordset($2::jsonb) as wanted (code text, version text)
  join lesson on module_code = wanted.code and module_version = wanted.version
  cross join (
    select account_id from enrolment where cohort_id = $1 and state = 'enrolled'
  ) learner
  left join completion done
    on done.account_id = learner.account_id and done.lesson_id = lesson.lesson_id
  left join reading_position place
    on place.account_id = learner.account_id and place.lesson_id = lesson.lesson_id
  group by wanted.code, lesson.lesson_id, learner.account_id`;

const pageSize = 20;
const cohortsAtOnce = 100;

/** What was decided about versions in cohorts, and how far their learners are. */
@Injectable()
export class CohortVersionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** One cohort, in the caller's transaction where it decides something. */
  async findCohort(cohortId: string, transaction?: Transaction): Promise<CohortFacts | null> {
    const rows: FactsRow[] = await (transaction ?? this.dataSource).query(
      `select ${facts} from ${withTrack} where cohort.id = $1`,
      [cohortId],
    );
    return rows.map(toFacts)[0] ?? null;
  }

  /** The cohorts in which somebody is enrolled. */
  async findCohortsOf(accountId: string): Promise<CohortFacts[]> {
    const rows: FactsRow[] = await this.dataSource.query(
      `select ${facts} from enrolment join cohort on cohort.id = cohort_id
       join track_version track on track.slug = track_slug and track.version = track_version
       where account_id = $1 and state = 'enrolled'`,
      [accountId],
    );
    return rows.map(toFacts);
  }

  /**
   * Goes through the cohorts that follow a module and are not over yet, a hundred in a transaction.
   * @param now by the clock of the caller; a cohort is over after its last day in its time zone
   */
  async eachFollowing(
    { code, now }: { code: string; now: Date },
    work: (transaction: Transaction, cohorts: readonly TaughtCohort[]) => Promise<void>,
  ): Promise<void> {
    for (let after: string | undefined, more = true; more;) {
      const cohorts = await this.dataSource.transaction(async (transaction) => {
        const rows: (FactsRow & { lecturers: string[] })[] = await transaction.query(
          `select ${facts}, (select coalesce(jsonb_agg(account_id), '[]') from cohort_lecturer
             where cohort_id = cohort.id) as lecturers
           from ${withTrack}
           where ($2::uuid is null or cohort.id > $2)
             and ends_on >= ($3::timestamptz at time zone time_zone)::date
             and jsonb_path_exists(track.meta, '$.stages[*].modules[*] ? (@.code == $code)',
               jsonb_build_object('code', $1::text))
           order by cohort.id limit ${cohortsAtOnce}`,
          [code, after ?? null, now],
        );
        const found = rows.map(({ lecturers, ...row }) => ({ ...toFacts(row), lecturers }));
        await work(transaction, found);
        return found;
      });
      after = cohorts.at(-1)?.id;
      more = cohorts.length === cohortsAtOnce;
    }
  }

  /** Runs `work` while nobody else decides anything of this cohort. */
  alone<T>(cohortId: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (transaction) => {
      await transaction.query('select from cohort where id = $1 for update', [cohortId]);
      return work(transaction);
    });
  }

  /** Whether this very decision was stored before; null when its id is of another cohort. */
  async isKnown(transaction: Transaction, id: string, cohortId: string): Promise<boolean | null> {
    const rows: { own: boolean }[] = await transaction.query(
      'select cohort_id = $2 as own from version_move_decision where id = $1',
      [id, cohortId],
    );
    return rows[0] ? (rows[0].own ? true : null) : false;
  }

  async add(transaction: Transaction, decision: NewDecision): Promise<void> {
    await transaction.query(
      `insert into version_move_decision
         (id, cohort_id, module_code, from_version, to_version, decision, by_account, note)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[decision.id, decision.cohortId, decision.code, decision.from, decision.to],
        ...[decision.decision, decision.by, decision.note],
      ],
    );
  }

  /** Accounts of who is enrolled. */
  async findEnrolled(transaction: Transaction, cohortId: string): Promise<string[]> {
    const rows: { accountId: string }[] = await transaction.query(
      `select account_id as "accountId" from enrolment where cohort_id = $1 and state = 'enrolled'`,
      [cohortId],
    );
    return rows.map(({ accountId }) => accountId);
  }

  /** How many learners are before, in and past these module versions, by code. */
  async countInModules(
    cohortId: string,
    modules: readonly { code: string; version: string }[],
  ): Promise<Map<string, LearnerCounts>> {
    const rows: (LearnerCounts & { code: string })[] = await this.dataSource.query(
      `select code, count(*) filter (where not begun)::int as before,
         count(*) filter (where begun and not done)::int as in,
         count(*) filter (where done)::int as past
       from (
         select code, account_id, bool_or(begun) as begun, bool_and(done) as done
         from (${learnerLessons}) seen group by code, account_id
       ) learner group by code`,
      [cohortId, JSON.stringify(modules)],
    );
    return new Map(rows.map(({ code, ...counts }) => [code, counts]));
  }

  /** The same for each lesson of these versions. */
  async countInLessons(
    cohortId: string,
    modules: readonly { code: string; version: string }[],
  ): Promise<Map<string, LearnerCounts>> {
    const rows: (LearnerCounts & { lessonId: string })[] = await this.dataSource.query(
      `select lesson_id as "lessonId", count(*) filter (where not begun)::int as before,
         count(*) filter (where begun and not done)::int as in,
         count(*) filter (where done)::int as past
       from (select distinct lesson_id, account_id, begun, done from (${learnerLessons}) seen) one
       group by lesson_id`,
      [cohortId, JSON.stringify(modules)],
    );
    return new Map(rows.map(({ lessonId, ...counts }) => [lessonId, counts]));
  }

  /** Decisions with who made them, newest first. */
  async findHistory(cohortId: string, page: number) {
    const rows: HistoryRow[] = await this.dataSource.query(
      `select decision.id, module_code as code, from_version as "from", to_version as "to",
         decision, display_name as by, at, note, count(*) over ()::int as total
       from version_move_decision decision join account on account.id = by_account
       where cohort_id = $1 order by sequence desc limit $2 offset $3`,
      [cohortId, pageSize, (page - 1) * pageSize],
    );
    const total = rows[0]?.total ?? 0;
    const items = rows.map(({ total: _, at, ...row }) => ({ ...row, at: at.toISOString() }));
    return { items, total, pages: Math.max(1, Math.ceil(total / pageSize)) };
  }
}

function toFacts({ openedAt, decisions, ...row }: FactsRow): CohortFacts {
  return {
    ...row,
    openedAt: openedAt.toISOString(),
    decisions: decisions.map((one) => ({ ...one, at: new Date(one.at).toISOString() })),
  };
}
