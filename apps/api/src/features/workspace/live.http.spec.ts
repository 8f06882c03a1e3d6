import { addNote, addCanvas, readWorkspace as readDocument, workspaceOf } from '@weft/workspace';
import * as Y from 'yjs';
import { readWorkspace } from '@weft/contracts';
import type { TeamClass, TeamsApi } from '../teams/teams.testkit.js';
import { assignmentId, openTab, startLiveApi, type Tab, until } from './workspace.testkit.js';

let api: TeamsApi & { port: number };
let here: TeamClass;
const tabs: Tab[] = [];

beforeAll(async () => {
  api = await startLiveApi();
  here = await api.openTeams();
}, 30_000);
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
});
afterAll(() => api.close());

const open = (agent = here.members[0], more: { document?: Y.Doc; origin?: string } = {}): Tab => {
  const tab = openTab({ port: api.port, agent, teamId: here.teamId, ...more });
  tabs.push(tab);
  return tab;
};

it('shows what one member writes to the other, and keeps it', async () => {
  const [mia, noor] = [open(here.members[0]), open(here.members[1])];
  await Promise.all([mia.saved(), noor.saved()]);
  addCanvas(mia.document, { id: 'c1', kind: 'canvas', template: 'empathy-map', title: 'Sofie' });
  addNote(mia.document, 'c1', { id: 'n1', zone: 'says', text: 'I miss the bus' });
  await mia.saved();
  await until(() => workspaceOf(noor.document).canvases.size === 1);
  expect(readDocument(noor.document).canvases[0]?.notes[0]?.text).toBe('I miss the bus');
  const { body, status } = await here.lecturer.call(readWorkspace, {
    params: { teamId: here.teamId, assignmentId },
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    mode: 'read',
    snapshot: { canvases: [{ notes: [{ accountId: here.members[0].account?.id }] }] },
  });
});
