import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A team's own row tells that something else is asked of its members: that it handed in, or which
 * reviews they give. Readers, such as the mark of the learner home, look at that row anyway.
 */
export class TeamAsked1795313610000 implements MigrationInterface {
  name = 'TeamAsked1795313610000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table team add column asked_changed_at timestamptz(3) not null default now()',
    );
    await this.note(runner, 'handed_in', 'select team_id from changed');
    await this.note(
      runner,
      'withdrawn_work',
      'select team_id from changed join submission on submission.id = submission_id',
    );
    // Whoever reviews by herself is told by the row of the team that she is in.
    const reviewers = `select coalesce(reviewer_team, stay.team_id) from changed
      left join team_membership stay on stay.account_id = reviewer_account and left_at is null`;
    await this.note(runner, 'review_asked', reviewers);
    await this.note(
      runner,
      'review_state',
      `${reviewers.replace('from changed', 'from changed join before using (id)')}
       where changed.state <> before.state`.replaceAll('reviewer_', 'changed.reviewer_'),
    );
    const after = [
      ['submission', 'insert', 'handed_in'],
      ['submission_withdrawal', 'insert', 'withdrawn_work'],
      ['peer_review', 'insert', 'review_asked'],
    ] as const;
    for (const [table, event, what] of after) {
      await runner.query(`
        create trigger note_${what} after ${event} on ${table} referencing new table as changed
        for each statement execute function note_${what}()`);
    }
    // What is typed in a review is kept each second and asks nothing else: only its state does.
    await runner.query(`
      create trigger note_review_state after update on peer_review
      referencing old table as before new table as changed
      for each statement execute function note_review_state()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const triggers = [
      ['handed_in', 'submission'],
      ['withdrawn_work', 'submission_withdrawal'],
      ['review_asked', 'peer_review'],
      ['review_state', 'peer_review'],
    ] as const;
    for (const [what, table] of triggers) {
      await runner.query(`drop trigger note_${what} on ${table}`);
      await runner.query(`drop function note_${what}`);
    }
    await runner.query('alter table team drop column asked_changed_at');
  }

  private async note(runner: QueryRunner, what: string, teams: string): Promise<void> {
    await runner.query(`
      create function note_${what}() returns trigger language plpgsql as $$
      begin
        update team set asked_changed_at = clock_timestamp() where id in (${teams});
        return null;
      end $$`);
  }
}
