import type { Locator, Page } from 'playwright-core';
import { enter } from './by-keyboard.js';
import { closeBrowser, holds, phone } from './device.js';
import { inspect, inspectHere, openViewer, type Viewer } from './inspect.js';
import { addTeam, assignmentId, handInFile, openAssignment, openTeam } from './team.js';

afterAll(closeBrowser);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** Judges the example that comes first, by keyboard. */
async function practises(viewer: Viewer, toReview: Locator): Promise<void> {
  const { page } = viewer;
  await page.setViewportSize(phone);
  await enter(page, toReview);
  await enter(page, page.getByRole('link', { name: 'Doe eerst het voorbeeld' }));
  await page.locator('fieldset:has(input[type=radio])').first().waitFor();
  for (const group of await page.locator('fieldset:has(input[type=radio])').all()) {
    await group.getByRole('radio').first().check();
  }
  await inspectHere(viewer, ['light']);
  await enter(page, button(page, 'Vergelijk met wat is afgesproken'));
  await said(page, 'Klaar. Nu kun je het werk van anderen lezen.');
  await inspect(viewer, new URL(page.url()).pathname.replace('/nl/', '/en/'), ['dark']);
}

it('is settled and divided by keyboard; points within the team are given on a phone', async () => {
  const team = await openTeam(['Noor']);
  const other = await addTeam(team, ['Sam']);
  await openAssignment(team);
  await Promise.all([handInFile(team, 'draad.txt'), handInFile(other, 'verslag van Sam.txt')]);
  const { lecturer, id: teamId, cohortId } = team;
  const [noor] = team.members;
  const desk = await openViewer({ person: lecturer });
  const { page } = desk;
  await page.goto(`/nl/cohorts/${cohortId}/peer-feedback/${assignmentId}`);
  await said(page, '2 van 2 teams dienden in.');
  await page.getByLabel('Hoeveel feedbacks geeft elk?').fill('1');
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
  const toReview = mobile.page.getByRole('main').locator('a[href*="/reviews/"]').first();
  await toReview.waitFor();
  const review = (await toReview.getAttribute('href')) ?? '';
  await inspectHere(mobile, ['light']);
  await practises(mobile, toReview);
  await inspect(mobile, review, ['light']);
  // Its author wrote her name in that of the file.
  const file = mobile.page.getByRole('link', { name: 'Bestand 1 (txt)' });
  const fetched = await mobile.page.request.get((await file.getAttribute('href')) ?? '');
  expect(await fetched.text()).toBe(`Werk van ${other.id}`);
  expect(JSON.stringify(fetched.headers())).not.toContain('Sam');
  expect(await mobile.page.getByRole('main').innerText()).not.toContain('Sam');
  await inspect(mobile, review.replace('/nl/', '/en/'), ['dark']);
  await mobile.page.goto('/nl/reviews');
  await mobile.page.setViewportSize(phone);
  await mobile.page.locator(`a[href$="/points/${teamId}/${assignmentId}"]`).click();
  const own = mobile.page.getByLabel('Punten voor jezelf (Noor)');
  await own.selectOption('4');
  await inspectHere(mobile, ['light']);
  await mobile.page.setViewportSize(phone);
  await enter(mobile.page, button(mobile.page, 'Bewaar de punten'));
  await said(mobile.page, /^Bewaard\./);
  await mobile.page.reload();
  await holds(own, '4');
  await inspect(mobile, `/nl/teams/${teamId}/feedback/${assignmentId}`, ['light']);
  await said(mobile.page, 'De feedback is nog niet vrijgegeven');
  await inspect(mobile, '/en/reviews', ['dark']);
});
