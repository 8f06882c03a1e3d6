import { Injectable } from '@nestjs/common';
import type { AnswerRevision } from '@weft/contracts';
import { DataSource } from 'typeorm';
import { type PreparedStatement, runPrepared } from '../../platform/database/prepared-statement.js';
import type { Question } from './question.js';

export interface NewRevision extends Omit<AnswerRevision, 'savedAt'> {
  accountId: string;
}

interface RevisionRow extends Omit<AnswerRevision, 'editedAt' | 'savedAt'> {
  editedAt: Date;
  savedAt: Date;
}

/** Votes for one poll; `options` as the newest version of the question lists them. */
export interface PollTally {
  options: string[];
  voted: boolean;
  voters: number;
  votes: Record<string, number>;
}

const columns = `id, lesson_id as "lessonId", activity_id as "activityId",
  activity_hash as "activityHash", value, submitted, result, edited_at as "editedAt",
  saved_at as "savedAt"`;

const findRevision = {
  name: 'find-answer-revision',
  text: `select ${columns} from answer_revision where id = $1 and account_id = $2`,
};

/** Adds it, or gives the row that was stored before with this id by the same learner. */
const addRevision = {
  name: 'add-answer-revision',
  text: `
    with added as (
      insert into answer_revision (id, account_id, lesson_id, activity_id, activity_hash, value,
        submitted, result, edited_at, saved_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, least($9::timestamptz, now()), now())
      on conflict (id) do nothing
      returning *
    )
    select ${columns} from added union all ${findRevision.text}`,
};

/** The same, and the first time for this learner and poll the choices are counted: see ADR 0012. */
const addVote = {
  name: 'add-vote',
  text: `
    with added as (
      insert into answer_revision (id, account_id, lesson_id, activity_id, activity_hash, value,
        submitted, result, edited_at, saved_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, least($9::timestamptz, now()), now())
      on conflict (id) do nothing
      returning *
    ),
    voter as (
      insert into poll_voter (account_id, activity_id)
      select account_id, activity_id from added
      on conflict do nothing
      returning activity_id
    ),
    tally as (
      insert into poll_tally as known (activity_id, voters, votes)
      select activity_id, 1, $10::jsonb from voter
      on conflict (activity_id) do update set
        voters = known.voters + 1,
        votes = (
          select jsonb_object_agg(option_id, coalesce((known.votes ->> option_id)::int, 0)
            + coalesce((excluded.votes ->> option_id)::int, 0))
          from jsonb_object_keys(known.votes || excluded.votes) as option_id
        )
    )
    select ${columns} from added union all ${findRevision.text}`,
};

/** One statement a call; rows are only ever added. */
@Injectable()
export class AnswersRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The version of a question with this hash, also one that is no longer published. */
  async findQuestion(hash: string): Promise<Question | null> {
    const rows: Question[] = await this.dataSource.query(
      `select hash, activity_id as "activityId", lesson_id as "lessonId", kind, props,
         answer_key as key
       from activity_definition where hash = $1`,
      [hash],
    );
    return rows[0] ?? null;
  }

  /** Stores a revision once; null when its id belongs to somebody else's answer. */
  add(revision: NewRevision): Promise<AnswerRevision | null> {
    return this.store(addRevision, revision, []);
  }

  /**
   * Stores that a learner voted and counts the choices, once a learner; null as for `add`. A choice
   * that stands there more than once, as dots do, counts as often.
   */
  addVote(revision: NewRevision, choices: readonly string[]): Promise<AnswerRevision | null> {
    const votes: Record<string, number> = {};
    for (const optionId of choices) votes[optionId] = (votes[optionId] ?? 0) + 1;
    return this.store(addVote, revision, [JSON.stringify(votes)]);
  }

  /** For each activity of a lesson the newest revision and all that were handed in, oldest first. */
  async findCurrentAndSubmitted(accountId: string, lessonId: string) {
    const rows: (RevisionRow & { newest: boolean })[] = await this.dataSource.query(
      `select ${columns}, newest from (
         select *, row_number() over (
           partition by activity_id order by edited_at desc, saved_at desc, id desc) = 1 as newest
         from answer_revision where account_id = $1 and lesson_id = $2
       ) revision
       where newest or submitted
       order by activity_id, edited_at, saved_at, id`,
      [accountId, lessonId],
    );
    return rows.map(({ newest, ...row }) => ({ newest, revision: toRevision(row) }));
  }

  /** Revisions written before a time, newest first; those of one moment stay on one page. */
  async findBefore(asked: {
    accountId: string;
    activityId: string;
    before: string | undefined;
    limit: number;
  }): Promise<{ items: AnswerRevision[]; more: boolean }> {
    const rows: (RevisionRow & { more: boolean })[] = await this.dataSource.query(
      `with page as (
         select * from answer_revision
         where account_id = $1 and activity_id = $2 and edited_at < coalesce($3::timestamptz, 'infinity')
         order by edited_at desc fetch first $4 rows with ties
       )
       select ${columns}, exists (
         select from answer_revision
         where account_id = $1 and activity_id = $2
           and edited_at < (select min(edited_at) from page)
       ) as more
       from page order by edited_at desc, saved_at desc, id desc`,
      [asked.accountId, asked.activityId, asked.before ?? null, asked.limit],
    );
    return {
      items: rows.map(({ more: _, ...row }) => toRevision(row)),
      more: rows[0]?.more ?? false,
    };
  }

  /** Which activities of these lessons have a stored answer. */
  findAnswered(
    accountId: string,
    lessonIds: readonly string[],
  ): Promise<{ lessonId: string; activityId: string }[]> {
    return this.dataSource.query(
      `select distinct lesson_id as "lessonId", activity_id as "activityId"
       from answer_revision where account_id = $1 and lesson_id = any ($2)`,
      [accountId, lessonIds],
    );
  }

  /** Votes for a poll, and whether this learner voted; null when there is no such poll. */
  async findTally(accountId: string, activityId: string): Promise<PollTally | null> {
    const rows: PollTally[] = await this.dataSource.query(
      `select jsonb_path_query_array(props, '$.options[*].id') as options,
         coalesce(voters, 0) as voters, coalesce(votes, '{}') as votes,
         exists (select from poll_voter where account_id = $1 and activity_id = $2) as voted
       from activity_definition left join poll_tally using (activity_id)
       where activity_id = $2 and kind = 'poll'
       order by sequence desc limit 1`,
      [accountId, activityId],
    );
    return rows[0] ?? null;
  }

  private async store(
    statement: PreparedStatement,
    revision: NewRevision,
    more: readonly string[],
  ): Promise<AnswerRevision | null> {
    const values = [
      revision.id,
      revision.accountId,
      revision.lessonId,
      revision.activityId,
      revision.activityHash,
      JSON.stringify(revision.value),
      revision.submitted,
      revision.result && JSON.stringify(revision.result),
      revision.editedAt,
      ...more,
    ];
    let [row] = await runPrepared<RevisionRow>(this.dataSource, statement, values);
    // A write with the same id that ran at the same moment won; this statement could not see it.
    row ??= (await runPrepared<RevisionRow>(this.dataSource, findRevision, values.slice(0, 2)))[0];
    return row ? toRevision(row) : null;
  }
}

function toRevision(row: RevisionRow): AnswerRevision {
  return { ...row, editedAt: row.editedAt.toISOString(), savedAt: row.savedAt.toISOString() };
}
