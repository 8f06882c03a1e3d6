import { randomUUID } from 'node:crypto';
import { callApi, demoPassword, newLearner, signIn, siteUrl, type Person } from './accounts.js';
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

/** A cohort with its lecturer and learners who are new. */
interface Class {
  cohortId: string;
  lecturer: Person;
  learners: Person[];
}

/** The lecturer of the demo, signed in. */
export async function demoLecturer(): Promise<Person> {
  const login = { email: 'lecturer@weft.example', password: demoPassword };
  return { name: 'Lecturer', ...login, cookie: await signIn(login) };
}

/** Opens a cohort that these learners, who are new, join. */
export async function openClass(names: readonly string[], title = 'Team'): Promise<Class> {
  const lecturer = await demoLecturer();
  const cohortId = await openCohort(lecturer.cookie, `${title} ${randomUUID().slice(0, 8)}`);
  return { cohortId, lecturer, learners: await joined({ cohortId, lecturer }, names) };
}

/** Opens a cohort in which these learners, who are new, are one team. */
export async function openTeam(names: readonly string[], teamName = 'De wevers'): Promise<Team> {
  return addTeam(await openClass([]), names, teamName);
}

/** Makes one more team in a cohort, of learners who are new. */
export async function addTeam(
  { cohortId, lecturer }: Pick<Team, 'cohortId' | 'lecturer'>,
  names: readonly string[],
  teamName = 'De spinners',
): Promise<Team> {
  const members = await joined({ cohortId, lecturer }, names);
  const accountIds = await Promise.all(members.map(accountIdOf));
  const id = randomUUID();
  await callApi({
    method: 'POST',
    path: `/api/cohorts/${cohortId}/team-changes`,
    body: { id: randomUUID(), action: 'make', teamId: id, name: teamName, accountIds },
    cookie: lecturer.cookie,
  });
  return { id, cohortId, lecturer, members };
}

/** Learners who are new, in a cohort. */
async function joined(
  { cohortId, lecturer }: Pick<Class, 'cohortId' | 'lecturer'>,
  names: readonly string[],
): Promise<Person[]> {
  const people: Person[] = [];
  for (const name of names) {
    const person = await newLearner(name);
    await joinCohort(cohortId, { lecturer: lecturer.cookie, learner: person.cookie });
    people.push(person);
  }
  return people;
}

async function accountIdOf({ cookie }: Person): Promise<string> {
  const session = await callApi({ method: 'GET', path: '/api/session', cookie });
  return ((await session.json()) as { account: { id: string } }).account.id;
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

/** Hands in one small file of a team to get feedback, as its first member. */
export async function handInFile({ id: teamId, members }: Team, name: string): Promise<void> {
  const cookie = members[0]?.cookie ?? '';
  const uploads = `/api/teams/${teamId}/uploads/${randomUUID()}`;
  const bytes = Buffer.from(`Werk van ${teamId}`);
  const file = { assignmentId, name, size: bytes.length };
  await callApi({ method: 'PUT', path: uploads, body: file, cookie });
  const sent = await fetch(`${siteUrl}${uploads}/parts?offset=0`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', cookie: `weft_session=${cookie}` },
    body: bytes,
  });
  if (!sent.ok) throw new Error(`a part was not taken: ${await sent.text()}`);
  await callApi({ method: 'POST', path: `${uploads}/completion`, cookie });
  const path = `/api/teams/${teamId}/hand-in/${assignmentId}`;
  const seen = await callApi({ method: 'GET', path: `${path}?locale=nl`, cookie });
  const { preview } = (await seen.json()) as { preview: { hash: string } };
  const body = { id: randomUUID(), final: false, seen: preview.hash };
  await callApi({ method: 'POST', path, body, cookie });
}
