import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Goals and practice: what a learner wrote and answered is only ever added. */
export class GoalsAndRetrieval1795310800000 implements MigrationInterface {
  name = 'GoalsAndRetrieval1795310800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table goal_revision (
        sequence bigint generated always as identity unique,
        account_id uuid not null references account (id),
        id uuid not null,
        goal_id uuid not null,
        module_code text,
        text text not null,
        evidence text not null,
        due_on date,
        outcome text check (outcome in ('reached', 'partly', 'changed')),
        look_back text not null,
        shared_with uuid references cohort (id),
        removed boolean not null,
        edited_at timestamptz(3) not null,
        primary key (account_id, id)
      )`);
    await runner.query(`
      create index goal_revision_newest
      on goal_revision (account_id, goal_id, edited_at desc, sequence desc)`);
    await runner.query(`
      create index goal_revision_shared on goal_revision (shared_with) where shared_with is not null`);
    // The one place that says what a goal is now.
    await runner.query(`
      create view goal as
      select distinct on (account_id, goal_id) account_id, goal_id, module_code, text, evidence,
        due_on, outcome, look_back, shared_with, removed, edited_at
      from goal_revision
      order by account_id, goal_id, edited_at desc, sequence desc`);
    await runner.query(`
      create table goal_skip (
        account_id uuid not null references account (id),
        module_code text not null,
        at timestamptz(3) not null default now(),
        primary key (account_id, module_code)
      )`);
    await runner.query(`
      create table retrieval_review (
        account_id uuid not null references account (id),
        id uuid not null,
        activity_id text not null,
        item_id text not null,
        activity_hash text not null,
        answer jsonb not null,
        result jsonb not null,
        grade smallint not null check (grade between 1 and 4),
        reviewed_at timestamptz(3) not null,
        primary key (account_id, id)
      )`);
    await runner.query(`
      create index retrieval_review_card
      on retrieval_review (account_id, activity_id, item_id, reviewed_at)`);
    await runner.query(`
      create table retrieval_grade (
        sequence bigint generated always as identity unique,
        account_id uuid not null,
        id uuid not null,
        review_id uuid not null,
        grade smallint not null check (grade between 1 and 4),
        graded_at timestamptz(3) not null,
        primary key (account_id, id),
        foreign key (account_id, review_id) references retrieval_review (account_id, id)
      )`);
    await runner.query(`
      create index retrieval_grade_review
      on retrieval_grade (account_id, review_id, graded_at desc, sequence desc)`);
    // Derived from the reviews of a card, each time one is added, so that what is due is one look-up.
    await runner.query(`
      create table retrieval_card (
        account_id uuid not null references account (id),
        activity_id text not null,
        item_id text not null,
        due_on date not null,
        reviews int not null,
        primary key (account_id, activity_id, item_id)
      ) with (fillfactor = 80)`);
    await runner.query('create index retrieval_card_due on retrieval_card (account_id, due_on)');
    await runner.query(`
      create table portfolio_omission (
        account_id uuid not null references account (id),
        entry_id text not null,
        primary key (account_id, entry_id)
      )`);
    for (const table of appendOnlyTables) {
      await runner.query(`
        create trigger ${table}_is_append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view goal');
    await runner.query(`
      drop table portfolio_omission, retrieval_card, retrieval_grade, retrieval_review, goal_skip,
        goal_revision`);
  }
}

const appendOnlyTables = ['goal_revision', 'goal_skip', 'retrieval_review', 'retrieval_grade'];
