import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What teams agree on, with their lecturer and with each other. */
export class Agreements1795312100000 implements MigrationInterface {
  name = 'Agreements1795312100000';

  async up(runner: QueryRunner): Promise<void> {
    // The one draft of a team on a subject, `group` or an assignment. State and rounds follow from
    // the events, the rest from the edits; all are written together.
    await runner.query(`
      create table agreement (
        team_id uuid not null references team (id),
        subject text not null check (subject <> ''),
        revision int not null default 0,
        texts jsonb not null default '{}',
        lists jsonb not null default '{"goals": [], "success": [], "criteria": []}',
        authors jsonb not null default '{}',
        updated_at timestamptz(3) not null default now(),
        updated_by uuid not null references account (id),
        state text not null default 'draft'
          check (state in ('draft', 'sent', 'questions', 'approved')),
        rounds int not null default 0,
        approved_round int,
        before text not null default 'draft' check (before in ('draft', 'questions', 'approved')),
        changed_at timestamptz(3) not null default now(),
        primary key (team_id, subject),
        check (approved_round <= rounds)
      )`);
    // What each save changed: texts by name, null where one went, and lists that are in another order.
    await runner.query(`
      create table agreement_edit (
        id uuid primary key,
        team_id uuid not null,
        subject text not null,
        revision int not null,
        account_id uuid not null references account (id),
        texts jsonb not null,
        lists jsonb not null,
        at timestamptz(3) not null default now(),
        foreign key (team_id, subject) references agreement (team_id, subject),
        unique (team_id, subject, revision)
      )`);
    await runner.query(`
      create trigger agreement_edit_is_append_only
      before update or delete or truncate on agreement_edit
      for each statement execute function refuse_change()`);
    await runner.query(`
      create table agreement_event (
        sequence bigint generated always as identity unique,
        id uuid primary key,
        team_id uuid not null,
        subject text not null,
        account_id uuid not null references account (id),
        kind text not null
          check (kind in ('agreed', 'unagreed', 'sent', 'recalled', 'questioned', 'approved')),
        revision int,
        round int,
        content jsonb,
        questions jsonb,
        note text,
        at timestamptz(3) not null default now(),
        foreign key (team_id, subject) references agreement (team_id, subject),
        check ((kind in ('agreed', 'unagreed')) = (round is null)),
        check ((kind = 'sent') = (content is not null))
      )`);
    await runner.query(`
      create index agreement_event_of on agreement_event (team_id, subject, sequence)`);
    await runner.query(`
      create unique index agreement_event_round on agreement_event (team_id, subject, round)
      where kind = 'sent'`);
    await runner.query(`
      create trigger agreement_event_is_append_only
      before update or delete or truncate on agreement_event
      for each statement execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table agreement_event, agreement_edit, agreement');
  }
}
