import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { callApi, siteUrl } from './accounts.js';
import { enter, tabTo } from './by-keyboard.js';
import { closeBrowser, isChecked, phone } from './device.js';
import { inspect, inspectHere, openViewer } from './inspect.js';
import { openClass } from './team.js';

afterAll(closeBrowser);

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const said = (page: Page, text: string) => page.getByText(text).first().waitFor();

it('are wished for on a phone, mixed, swapped, confirmed and changed by keyboard', async () => {
  const { cohortId, lecturer, learners } = await openClass(['Noor', 'Sam', 'Lena'], 'Teams');
  const [noor, sam] = learners;

  const mobile = await openViewer({ viewport: phone, ...(noor && { person: noor }) });
  await mobile.page.goto(`/nl/cohorts/${cohortId}/my-wishes`);
  await mobile.page.getByLabel('Nederlands', { exact: true }).check();
  await mobile.page.getByLabel('maandag voormiddag').check();
  // What was marked is still there after the tab was closed.
  await mobile.page.getByText('blijft op dit toestel').waitFor();
  await mobile.page.reload();
  await isChecked(mobile.page.getByLabel('maandag voormiddag'));
  await mobile.page.getByLabel('Zoek een cursist op naam').fill('sam');
  await mobile.page.keyboard.press('Enter');
  await enter(mobile.page, button(mobile.page, 'Liever niet met Sam'));
  await inspectHere(mobile, ['light']);
  await mobile.page.setViewportSize(phone);
  await enter(mobile.page, button(mobile.page, 'Bewaar mijn wensen'));
  await said(mobile.page, 'Je wensen zijn bewaard.');

  const desk = await openViewer({ person: lecturer });
  const { page } = desk;
  await page.goto(`/nl/cohorts/${cohortId}/teams`);
  await inspectHere(desk, ['light']);
  await enter(page, page.getByRole('link', { name: 'Laat de menger een voorstel doen' }));
  await page.getByLabel('Personen per team').fill('3');
  await enter(page, button(page, 'Meng'));
  await said(page, '1 wens is niet vervuld');
  await page.getByLabel('Personen per team').fill('2');
  await enter(page, button(page, 'Meng'));
  await said(page, 'Maak deze 2 teams');
  // One swap changes the scores on the screen at once; its way back is a button.
  await enter(page, button(page, /^Wissel Noor/));
  await said(page, 'Het zwakste team gaat van');
  await enter(page, button(page, 'Wissel'));
  await said(page, 'zijn gewisseld.');
  await inspectHere(desk, ['light']);
  await enter(page, button(page, 'Maak ongedaan'));
  const none = await fetch(`${siteUrl}/api/cohorts/${cohortId}/teams`, {
    headers: { cookie: `weft_session=${lecturer.cookie}` },
  });
  expect(((await none.json()) as { teams: unknown[] }).teams).toEqual([]);
  await enter(page, button(page, 'Maak deze 2 teams'));
  await said(page, 'Iedereen van het cohort zit in een team.');

  await enter(page, button(page, 'Verplaats Noor'));
  await tabTo(page, page.getByLabel('Naar'));
  await page.getByLabel('Naar').selectOption({ label: 'Geen team' });
  await enter(page, button(page, 'Verplaats'));
  await said(page, 'Noor zit in geen team meer.');
  await enter(page, button(page, 'Maak ongedaan'));
  await page.getByText('Iedereen van het cohort zit in een team.').waitFor();
  await enter(page, button(page, 'Ontbind Team 1'));
  await said(page, 'Team 1 is ontbonden.');
  await enter(page, button(page, 'Maak ongedaan'));
  await said(page, 'Team 1 is er weer.');

  const other = await openViewer({
    ...{ viewport: phone, theme: 'dark' },
    ...(sam && { person: sam }),
  });
  await inspect(other, `/en/cohorts/${cohortId}/my-wishes`, ['dark']);
  await inspect(desk, `/en/cohorts/${cohortId}/teams`, ['dark']);
});

it('are chosen by learners while their lecturer lets them', async () => {
  const { cohortId, lecturer, learners } = await openClass(['Noor', 'Sam', 'Lena'], 'Teams');
  const [noor, sam] = learners;
  await callApi({
    ...{ method: 'PUT', path: `/api/cohorts/${cohortId}/team-choice`, cookie: lecturer.cookie },
    body: { id: randomUUID(), choice: { until: '2090-01-01', largest: 2, seesEarlier: true } },
  });
  const first = await openViewer({ viewport: phone, ...(noor && { person: noor }) });
  await first.page.goto(`/nl/cohorts/${cohortId}/teams`);
  await enter(first.page, button(first.page, 'Maak het team'));
  await said(first.page, 'Geef het team een naam.');
  await first.page.getByLabel('Naam van het team').fill('De Schering');
  await enter(first.page, button(first.page, 'Maak het team'));
  await said(first.page, 'Je zit nu in De Schering.');

  const second = await openViewer({ viewport: phone, ...(sam && { person: sam }) });
  await second.page.goto(`/nl/cohorts/${cohortId}/teams`);
  await enter(second.page, button(second.page, 'Kom erbij: De Schering'));
  await said(second.page, 'Je zit nu in De Schering.');
  await inspectHere(second, ['light']);
  await second.page.setViewportSize(phone);
  await enter(second.page, button(second.page, 'Verlaat dit team'));
  await said(second.page, 'Je zit in geen team meer.');
});
