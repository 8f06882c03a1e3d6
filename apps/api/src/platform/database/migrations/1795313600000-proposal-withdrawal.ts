import type { MigrationInterface, QueryRunner } from 'typeorm';

const states = ['proposed', 'accepted', 'adapted', 'declined'];
const kinds = [
  ...['proposed', 'changed', 'accepted', 'adapted', 'declined', 'reopened'],
  ...['supported', 'unsupported', 'credited'],
];

/** Who proposed something can take it back; that it was proposed stays in its history. */
export class ProposalWithdrawal1795313600000 implements MigrationInterface {
  name = 'ProposalWithdrawal1795313600000';

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, ['withdrawn']);
  }

  /** Refused by the database while anything is withdrawn: history is not rewritten. */
  async down(runner: QueryRunner): Promise<void> {
    await allow(runner, []);
  }
}

async function allow(runner: QueryRunner, more: readonly string[]): Promise<void> {
  const listed = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');
  await runner.query(`
    alter table proposal drop constraint proposal_state_check,
      add constraint proposal_state_check check (state in (${listed([...states, ...more])}))`);
  await runner.query(`
    alter table proposal_event drop constraint proposal_event_kind_check,
      add constraint proposal_event_kind_check check (kind in (${listed([...kinds, ...more])}))`);
}
