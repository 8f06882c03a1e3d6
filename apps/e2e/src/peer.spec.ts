import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { callApi, demoPassword, newLearner, signIn, siteUrl, type Person } from './accounts.js';
import { enter } from './by-keyboard.js';
import { joinCohort, openCohort } from './cohort.js';
import { closeBrowser, phone } from './device.js';
import { inspect, inspectHere, openViewer } from './inspect.js';

afterAll(closeBrowser);

interface Class {
  lecturer: Person;
  noor: Person;
  teamId: string;
  cohortId: string;
  assignmentId: string;
}

/** Two teams of one, which do the assignments of a cohort. */
async function openClass(): Promise<Class> {
  const login = { email: 'lecturer@weft.example', password: demoPassword };
  const lecturer = { name: 'Lecturer', ...login, cookie: await signIn(login) };
  const cohortId = await openCohort(lecturer.cookie, `Feedback ${randomUUID().slice(0, 8)}`);
  const [noor, sam] = [await newLearner('Noor'), await newLearner('Sam')];
  const teamId = randomUUID();
  for (const [person, id] of [[noor, teamId] as const, [sam, randomUUID()] as const]) {
    await joinCohort(cohortId, { lecturer: lecturer.cookie, learner: person.cookie });
    const { account } = (await read('/api/session', person)) as { account: { id: string } };
    const change = { id: randomUUID(), action: 'make', teamId: id, name: `Team ${person.name}` };
    await callApi({
      ...{ method: 'POST', path: `/api/cohorts/${cohortId}/team-changes`, cookie: lecturer.cookie },
      body: { ...change, accountIds: [account.id] },
    });
  }
  const list = await read(`/api/cohorts/${cohortId}/assignments?locale=nl`, lecturer);
  const [first] = (list as { items: { assignmentId: string }[] }).items;
  return { lecturer, noor, teamId, cohortId, assignmentId: first?.assignmentId ?? '' };
}

async function read(path: string, { cookie }: Person): Promise<unknown> {
  const response = await fetch(siteUrl + path, { headers: { cookie: `weft_session=${cookie}` } });
  return response.json();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

it('is settled and divided by keyboard; points within the team are given on a phone', async () => {
  const { lecturer, noor, teamId, cohortId, assignmentId } = await openClass();
  const desk = await openViewer({ person: lecturer });
  const { page } = desk;
  await page.goto(`/nl/cohorts/${cohortId}/peer-feedback/${assignmentId}`);
  await said(page, '0 van 2 teams dienden in.');
  await page.getByLabel('Teamleden verdelen ook punten onder elkaar').check();
  await page.getByLabel(/^Voorbeeld om eerst te oefenen/).fill('Een voorbeeld van een team.');
  await page
    .getByLabel(/^Afgesproken niveau/)
    .first()
    .selectOption({ index: 2 });
  await inspectHere(desk, ['light']);
  await enter(page, button(page, 'Bewaar de afspraken'));
  await enter(page, button(page, 'Toon wie wie leest'));
  await enter(page, button(page, 'Verdeel en verwittig iedereen'));
  await said(page, /^Verdeeld op/);
  await inspect(desk, `/en/cohorts/${cohortId}/peer-feedback/${assignmentId}`, ['dark']);

  const mobile = await openViewer({ viewport: phone, person: noor });
  await mobile.page.goto('/nl/reviews');
  await said(mobile.page, 'Je hoeft nu geen feedback te geven');
  await inspectHere(mobile, ['light']);
  await mobile.page.setViewportSize(phone);
  await mobile.page.locator(`a[href$="/points/${teamId}/${assignmentId}"]`).click();
  const own = mobile.page.getByLabel('Punten voor jezelf (Noor)');
  await own.selectOption('4');
  await inspectHere(mobile, ['light']);
  await mobile.page.setViewportSize(phone);
  await enter(mobile.page, button(mobile.page, 'Bewaar de punten'));
  await said(mobile.page, /^Bewaard\./);
  await mobile.page.reload();
  await own.waitFor();
  expect(await own.inputValue()).toBe('4');
  await inspect(mobile, `/nl/teams/${teamId}/feedback/${assignmentId}`, ['light']);
  await said(mobile.page, 'De feedback is nog niet vrijgegeven');
  await inspect(mobile, '/en/reviews', ['dark']);
});
