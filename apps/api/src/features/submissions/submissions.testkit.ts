import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** The assignment of the fixture curriculum. */
const assignmentId = 'tt-01-cloth';

/**
 * A submission as it lies in the database, without the conditions of handing in.
 * @param given.members accounts; the first one handed it in
 * @param given.snapshot the frozen work; absent: an empty one, as are `settings` and `rubric`
 * @returns its id
 */
export async function handInAs(
  dataSource: DataSource,
  given: {
    cohortId: string;
    teamId: string;
    members: readonly string[];
    final: boolean;
    number?: number;
    snapshot?: object;
    settings?: object;
    rubric?: object;
  },
): Promise<string> {
  const { cohortId, teamId, members, final, number = 1 } = given;
  const { snapshot = {}, settings = {}, rubric = [] } = given;
  const id = randomUUID();
  await dataSource.query(
    `insert into submission (id, team_id, cohort_id, assignment_id, module_code, module_version,
       number, final, late, submitted_at, submitted_by, settings, rubric, snapshot, hash)
     select $1, $2, $3, $4, code, version, $5, $6, false, now(), $7, $9, $10, $8,
       repeat('a', 64)
     from module_version where code = 'TT-01' limit 1`,
    [
      ...[id, teamId, cohortId, assignmentId, number, final, members[0]],
      ...[JSON.stringify(snapshot), JSON.stringify(settings), JSON.stringify(rubric)],
    ],
  );
  await dataSource.query(
    'insert into submission_member (submission_id, account_id) select $1, unnest($2::uuid[])',
    [id, members],
  );
  return id;
}
