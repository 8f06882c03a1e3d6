import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposals of learners: what happens to one is only ever added. */
export class Proposals1795310900000 implements MigrationInterface {
  name = 'Proposals1795310900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proposal_draft (
        id uuid primary key,
        account_id uuid not null references account (id) on delete cascade,
        cohort_id uuid references cohort (id),
        kind text not null check (kind in ('source', 'case', 'actor', 'lesson')),
        fields jsonb not null,
        edited_at timestamptz(3) not null
      )`);
    await runner.query(
      'create index proposal_draft_account on proposal_draft (account_id, edited_at desc)',
    );
    // All but the first five columns follow from the events; they are written together with them.
    await runner.query(`
      create table proposal (
        id uuid primary key,
        cohort_id uuid references cohort (id),
        account_id uuid not null references account (id),
        kind text not null check (kind in ('source', 'case', 'actor', 'lesson')),
        proposed_at timestamptz(3) not null default now(),
        credit text not null check (credit in ('name', 'role')),
        state text not null check (state in ('proposed', 'accepted', 'adapted', 'declined')),
        title text not null,
        text_id uuid not null,
        published_id uuid,
        published_text_id uuid,
        version int,
        versions int not null,
        changed_at timestamptz(3) not null default now(),
        check (kind in ('source', 'actor') or cohort_id is not null)
      )`);
    await runner.query(`
      create index proposal_cohort on proposal (cohort_id, changed_at desc, id)`);
    await runner.query('create index proposal_account on proposal (account_id, changed_at desc)');
    await runner.query(`
      create table proposal_event (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        proposal_id uuid not null references proposal (id),
        account_id uuid not null references account (id),
        kind text not null check (kind in ('proposed', 'changed', 'accepted', 'adapted', 'declined',
          'reopened', 'supported', 'unsupported', 'credited')),
        content jsonb,
        reason text,
        credit text check (credit in ('name', 'role')),
        version int,
        at timestamptz(3) not null default now()
      )`);
    await runner.query('create index proposal_event_of on proposal_event (proposal_id, sequence)');
    await runner.query(`
      create index proposal_event_support on proposal_event (proposal_id, account_id, sequence desc)
      where kind in ('supported', 'unsupported')`);
    await runner.query(`
      create index proposal_event_text on proposal_event (account_id, at)
      where kind in ('proposed', 'changed')`);
    await runner.query(`
      create trigger proposal_event_is_append_only
      before update or delete or truncate on proposal_event
      for each statement execute function refuse_change()`);
    // The one place that says who supports what.
    await runner.query(`
      create view proposal_supporter as
      select proposal_id, account_id from (
        select distinct on (proposal_id, account_id) proposal_id, account_id, kind
        from proposal_event where kind in ('supported', 'unsupported')
        order by proposal_id, account_id, sequence desc
      ) newest
      where kind = 'supported'`);
    // Lessons that were accepted, as they were compiled then.
    await runner.query(`
      create table proposal_lesson (
        proposal_id uuid not null references proposal (id),
        version int not null,
        locale text not null check (locale in ('nl', 'en')),
        title text not null,
        body text not null,
        blocks jsonb not null,
        primary key (proposal_id, version, locale)
      )`);
    await runner.query(`
      create trigger proposal_lesson_is_immutable
      before update or delete or truncate on proposal_lesson
      for each statement execute function refuse_change()`);
    // What the library holds beside what it came with; `credit_account` where she is named.
    await runner.query(`
      create table library_addition (
        id text primary key,
        collection text not null,
        entry jsonb not null,
        source jsonb not null,
        locale text not null,
        version int not null,
        adapted boolean not null,
        accepted_at timestamptz(3) not null,
        credit_account uuid references account (id) on delete set null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view proposal_supporter');
    await runner.query(`
      drop table library_addition, proposal_lesson, proposal_event, proposal, proposal_draft`);
  }
}
