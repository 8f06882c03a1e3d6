import { randomUUID } from 'node:crypto';
import { extendTeam, submitWork, readHandIn } from '@weft/contracts';
import { Clock } from '../../platform/clock.js';
import { uploadFile } from '../attachments/attachments.testkit.js';
import { pdf } from '../attachments/files.testkit.js';
import { idOf, startTeamsApi, type TeamClass, type TeamsApi } from '../teams/teams.testkit.js';
import { HandInReminders } from './hand-in-reminders.js';

let api: TeamsApi;
let group: TeamClass;
let now = '';
const assignmentId = 'tt-01-cloth';

/** Who was told so far, and of which day. */
async function told(moment: string) {
  now = moment;
  await api.app.get(HandInReminders, { strict: false }).run();
  const rows = await api.dataSource.query<{ account_id: string; day: string }[]>(
    `select account_id, data ->> 'dueOn' as day from notification where kind = 'hand-in-near'`,
  );
  return rows.map(({ account_id, day }) => `${account_id} ${day}`).sort();
}
const both = (day: string) => group.outsiders.map((agent) => `${idOf(agent)} ${day}`);

beforeAll(async () => {
  api = await startTeamsApi();
  api.app.get(Clock).now = () => new Date(now);
  group = await api.openTeams();
});
afterAll(() => api.close());

it('reminds each member once, not who handed in for good, and anew when the date moves', async () => {
  const { members, teamId, otherTeamId, cohortId, lecturer } = group;
  now = '2083-02-03T09:00:00.000Z';
  const bytes = pdf();
  await uploadFile(members[0], { teamId, assignmentId }, { name: 'a.pdf', bytes });
  const params = { teamId, assignmentId };
  const seen = await members[0].call(readHandIn, { params, query: { locale: 'nl' } });
  const body = { id: randomUUID(), final: true, seen: seen.body.preview?.hash ?? '' };
  expect((await members[0].call(submitWork, { params, body })).status).toBe(200);
  expect(await told('2083-02-07T05:59:00.000Z')).toEqual([]);
  expect(await told('2083-02-07T06:00:00.000Z')).toEqual(both('2083-02-10').sort());
  expect(await told('2083-02-08T06:00:00.000Z')).toEqual(both('2083-02-10').sort());
  await lecturer.call(extendTeam, {
    params: { cohortId, assignmentId },
    body: {
      ...{ id: randomUUID(), teamId: otherTeamId, until: '2083-02-20T12:00:00.000Z' },
      ...{ reopens: false, reason: 'Ziek' },
    },
  });
  expect(await told('2083-02-16T12:00:00.000Z')).toEqual(both('2083-02-10').sort());
  const later = [...both('2083-02-10'), ...both('2083-02-20')].sort();
  expect(await told('2083-02-18T12:00:00.000Z')).toEqual(later);
  expect(await told('2083-02-21T12:00:00.000Z')).toEqual(later);
});
