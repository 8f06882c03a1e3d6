import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Polls of review rounds. Who voted and what was voted are tables that nothing joins. While a poll is
 * open its counts are sealed: without the key, which is in another table and is thrown away when the
 * poll is closed, not even how the counts stand can be read.
 */
export class RoundPolls1795313300000 implements MigrationInterface {
  name = 'RoundPolls1795313300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table round_poll (
        id uuid primary key,
        round_id uuid not null references review_round (id),
        follows_id uuid references round_poll (id),
        place int not null,
        question jsonb not null,
        state text not null default 'planned' check (state in ('planned', 'open', 'closed')),
        box_key bytea,
        outcomes jsonb not null default '[]',
        planned_by uuid not null references account (id),
        opened_by uuid references account (id),
        opened_at timestamptz(3),
        closed_by uuid references account (id),
        closed_at timestamptz(3),
        check ((state = 'open') = (box_key is not null)),
        check ((state = 'planned') = (opened_by is null)),
        check ((state = 'closed') = (closed_by is not null)),
        check (state = 'closed' or outcomes = '[]')
      )`);
    await runner.query('create index round_poll_of on round_poll (round_id, place)');
    // The id that the voter's device made tells a retry from a second try; no choice is near it.
    await runner.query(`
      create table round_poll_voter (
        poll_id uuid not null references round_poll (id),
        participant_id uuid not null references round_participant (id),
        ballot_id uuid not null,
        primary key (poll_id, participant_id)
      )`);
    await runner.query(`
      create table round_poll_tally (
        poll_id uuid primary key references round_poll (id),
        box bytea,
        result jsonb,
        check ((box is null) <> (result is null))
      )`);
    // Filled at once when a poll is closed: no time, no order and no transaction tells who wrote what.
    await runner.query(`
      create table round_poll_text (
        id uuid primary key default gen_random_uuid(),
        poll_id uuid not null references round_poll (id),
        text text not null,
        roles text[] not null
      )`);
    await runner.query('create index round_poll_text_of on round_poll_text (poll_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table round_poll_text, round_poll_tally, round_poll_voter, round_poll',
    );
  }
}
