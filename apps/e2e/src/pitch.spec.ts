import type { Page } from 'playwright-core';
import { enter } from './by-keyboard.js';
import { daysAhead } from './cohort.js';
import { closeBrowser, holdScripts, phone } from './device.js';
import { inspect, inspectHere, openViewer } from './inspect.js';
import { addTeam, openTeam } from './team.js';

afterAll(closeBrowser);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, text: string) => page.getByText(text).first().waitFor();

it('is planned and run by keyboard, and scored on a phone without an account', async () => {
  const team = await openTeam(['Noor']);
  await addTeam(team, ['Sam']);
  const desk = await openViewer({ person: team.lecturer });
  const { page } = desk;
  const days = `/cohorts/${team.cohortId}/pitch-days`;
  await inspect(desk, `/nl${days}`, ['light']);
  await page.getByLabel('Titel').fill('Pitchen in mei');
  await page.getByLabel('Begin van de eerste pitch').fill(`${daysAhead(180)}T14:00`);
  await page.getByLabel(/^Waarop wordt er gescoord/).fill('Helder\nHaalbaar');
  await enter(page, button(page, 'Plan een pitchdag'));
  await page.getByRole('heading', { level: 1, name: 'Pitchen in mei' }).waitFor();
  const day = new URL(page.url()).pathname.replace('/nl', '');
  await button(page, 'Verplaats De wevers').focus();
  await page.keyboard.press('ArrowUp');
  await said(page, 'De wevers staat nu op plaats 1.');
  await inspectHere(desk, ['light']);
  await enter(page, button(page, 'Open het scoren'));
  await enter(page, button(page, 'Breng De wevers op het scherm'));
  await button(page, 'Start').waitFor();
  await inspect(desk, `/en${day}`, ['dark']);
  const code = (await page.locator('dd a').last().textContent()) ?? '';

  const mobile = await openViewer({ viewport: phone });
  await inspect(mobile, '/nl/p', ['light']);
  // Who types faster than the page comes is not made to type again.
  const letCome = await holdScripts(mobile.page);
  await mobile.page.goto('/nl/p', { waitUntil: 'domcontentloaded' });
  await mobile.page.getByLabel('Code').fill(code.toLowerCase());
  await mobile.page.keyboard.press('Enter');
  letCome();
  await mobile.page.getByRole('heading', { name: 'De wevers' }).waitFor();
  for (const group of await mobile.page.locator('fieldset').all()) {
    await group.getByRole('radio').nth(3).check();
  }
  await inspectHere(mobile, ['light']);
  await enter(mobile.page, button(mobile.page, 'Verstuur je score'));
  await said(mobile.page, 'Gescoord. Bedankt!');
  await inspect(mobile, `/en/p/${code}`, ['dark']);

  await page.goto(`/nl${day}`);
  await enter(page, button(page, 'Sluit af en toon de resultaten'));
  await enter(page, button(page, 'Sluit af en toon de resultaten').last());
  await page.getByRole('heading', { name: 'Resultaten' }).waitFor();
  await inspectHere(desk, ['light']);
  await inspect(desk, `/en${days}`, ['dark']);
});
