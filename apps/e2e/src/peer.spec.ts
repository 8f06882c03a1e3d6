import type { Page } from 'playwright-core';
import { enter } from './by-keyboard.js';
import { closeBrowser, phone } from './device.js';
import { inspect, inspectHere, openViewer } from './inspect.js';
import { addTeam, assignmentId, openTeam } from './team.js';

afterAll(closeBrowser);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

it('is settled and divided by keyboard; points within the team are given on a phone', async () => {
  const team = await openTeam(['Noor']);
  await addTeam(team, ['Sam']);
  const { lecturer, id: teamId, cohortId } = team;
  const [noor] = team.members;
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

  const mobile = await openViewer({ viewport: phone, ...(noor && { person: noor }) });
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
