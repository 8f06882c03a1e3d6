import { randomUUID } from 'node:crypto';
import { callApi, demoPassword, newLearner, signIn, type Person } from './accounts.js';
import { joinCohort, openCohort } from './cohort.js';

/** The assignment of a module of the track that cohorts here follow. */
export const assignmentId = 'zo-03-design-round';

/** A team of a new cohort, with its lecturer. */
export interface Team {
  id: string;
  cohortId: string;
  lecturer: Person;
  members: Person[];
}

/** Opens a cohort in which these learners, who are new, are one team. */
export async function openTeam(names: readonly string[], teamName = 'De wevers'): Promise<Team> {
  const login = { email: 'lecturer@weft.example', password: demoPassword };
  const lecturer: Person = { name: 'Lecturer', ...login, cookie: await signIn(login) };
  const cohortId = await openCohort(lecturer.cookie, `Team ${randomUUID().slice(0, 4)}`);
  return addTeam({ cohortId, lecturer }, names, teamName);
}

/** Makes one more team in a cohort, of learners who are new. */
export async function addTeam(
  { cohortId, lecturer }: Pick<Team, 'cohortId' | 'lecturer'>,
  names: readonly string[],
  teamName = 'De spinners',
): Promise<Team> {
  const members: Person[] = [];
  const accountIds: string[] = [];
  for (const name of names) {
    const person = await newLearner(name);
    await joinCohort(cohortId, { lecturer: lecturer.cookie, learner: person.cookie });
    const session = await callApi({ method: 'GET', path: '/api/session', cookie: person.cookie });
    const { account } = (await session.json()) as { account: { id: string } };
    members.push(person);
    accountIds.push(account.id);
  }
  const id = randomUUID();
  await callApi({
    method: 'POST',
    path: `/api/cohorts/${cohortId}/team-changes`,
    body: { id: randomUUID(), action: 'make', teamId: id, name: teamName, accountIds },
    cookie: lecturer.cookie,
  });
  return { id, cohortId, lecturer, members };
}

/** Opens the assignment for handing in, as its lecturer does by setting its dates. */
export async function openAssignment({ cohortId, lecturer }: Team): Promise<void> {
  const path = `/api/cohorts/${cohortId}/assignments`;
  const { cookie } = lecturer;
  const list = await callApi({ method: 'GET', path: `${path}?locale=nl`, cookie });
  const { items } = (await list.json()) as {
    items: { assignmentId: string; revision: number; usual: object }[];
  };
  const row = items.find((one) => one.assignmentId === assignmentId);
  if (!row) throw new Error(`the cohort has no assignment ${assignmentId}`);
  await callApi({
    ...{ method: 'PUT', path: `${path}/${assignmentId}`, cookie },
    body: {
      ...{ id: randomUUID(), revision: row.revision },
      settings: { ...row.usual, opensAt: new Date(Date.now() - 86_400_000).toISOString() },
    },
  });
}
