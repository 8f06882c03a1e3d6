import { uuidFrom } from './random.mjs';
import { insertAll } from './write.mjs';

/**
 * Divides people, who come in no order, into teams that differ by one at most.
 * @template Person
 * @param {readonly Person[]} people
 * @param {number} size what a team has, or one more or less where that does not add up
 * @returns {Person[][]}
 */
export function inTeams(people, size) {
  const count = Math.max(1, Math.round(people.length / size));
  const teams = Array.from({ length: count }, () => []);
  for (const [place, person] of people.entries()) teams[place % count].push(person);
  return teams.filter((members) => members.length > 0);
}

/**
 * Makes teams of a cohort, as its lecturer does by hand.
 * @param {import('pg').PoolClient} client
 * @param {{ cohortId: string, by: string, at: number, people: { id: string }[], size: number,
 *   random: () => number }} asked `by`: the account of the lecturer
 * @returns {Promise<number>} how many
 */
export async function makeTeams(client, { cohortId, by, at, people, size, random }) {
  const teams = inTeams(people, size).map((members, place) => ({
    ...{ id: uuidFrom(random), event: uuidFrom(random), name: `Team ${place + 1}`, members },
  }));
  const then = { type: 'timestamptz', of: () => new Date(at) };
  const cohort = { type: 'uuid', of: () => cohortId };
  await insertAll(client, {
    into: 'team (id, cohort_id, name, created_at)',
    columns: {
      ...{ id: { type: 'uuid', of: ({ id }) => id }, cohort },
      ...{ name: { type: 'text', of: ({ name }) => name }, at: then },
    },
    rows: teams,
  });
  await insertAll(client, {
    into: 'team_event (id, cohort_id, team_id, kind, by_account, detail, at)',
    columns: {
      ...{ id: { type: 'uuid', of: ({ event }) => event }, cohort },
      ...{ team: { type: 'uuid', of: ({ id }) => id }, kind: { type: 'text', of: () => 'made' } },
      by: { type: 'uuid', of: () => by },
      detail: {
        type: 'jsonb',
        of: ({ name, members }) => ({ name, accountIds: members.map(({ id }) => id) }),
      },
      at: then,
    },
    rows: teams,
  });
  await insertAll(client, {
    into: 'team_membership (id, team_id, cohort_id, account_id, joined_at, sees_earlier, joined_by)',
    columns: {
      ...{
        id: { type: 'uuid', of: ({ id }) => id },
        team: { type: 'uuid', of: (row) => row.team },
      },
      ...{ cohort, account: { type: 'uuid', of: ({ account }) => account }, at: then },
      sees: { type: 'boolean', of: () => false },
      event: { type: 'uuid', of: ({ event }) => event },
    },
    rows: teams.flatMap(({ id: team, event, members }) =>
      members.map(({ id: account }) => ({ id: uuidFrom(random), team, event, account })),
    ),
  });
  return teams.length;
}
