import type { Page } from 'playwright-core';
import { enter } from './by-keyboard.js';
import { closeBrowser, phone } from './device.js';
import { inspect, inspectHere, openViewer } from './inspect.js';
import { openTeam } from './team.js';

afterAll(closeBrowser);

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const said = (page: Page, text: string) =>
  page.locator(':not(option)', { hasText: text }).first().waitFor();

it('is opened by a lecturer, handed in on a phone by keyboard, and read back', async () => {
  const { cohortId, id: teamId, lecturer, members } = await openTeam(['Noor', 'Sam']);
  const desk = await openViewer({ person: lecturer });
  const assignments = `/cohorts/${cohortId}/assignments`;
  await inspect(desk, `/nl${assignments}`, ['light']);
  await enter(desk.page, button(desk.page, /^Datums en regels van/).first());
  await desk.page.getByLabel('Open', { exact: true }).fill('2026-01-05T08:00');
  await inspectHere(desk, ['light']);
  await enter(desk.page, button(desk.page, 'Bewaar'));
  await desk.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await said(desk.page, '5 jan 2026');

  await enter(desk.page, desk.page.getByRole('link', { name: /^Teams:/ }).first());
  await said(desk.page, 'nog niets ingediend');
  const assignmentId = new URL(desk.page.url()).searchParams.get('assignment') ?? '';

  const mobile = await openViewer({ viewport: phone, ...(members[0] && { person: members[0] }) });
  const { page } = mobile;
  const handIn = `/teams/${teamId}/hand-in/${assignmentId}`;
  await page.goto(`/nl${handIn}`);
  await said(page, 'Er is nog niets om in te dienen.');
  const file = { name: 'Ons plan.txt', mimeType: 'text/plain' };
  const field = page.getByLabel('Bestanden toevoegen');
  await field.setInputFiles({
    ...file,
    buffer: Buffer.from('Eén plan met twee draden.'),
  });
  await page.getByRole('link', { name: 'Ons plan.txt' }).waitFor();
  await field.setInputFiles({
    ...file,
    name: 'echt.pdf',
    buffer: Buffer.from('geen pdf'),
  });
  await said(page, 'echt.pdf is niet toegevoegd.');
  await inspectHere(mobile, ['light']);
  await page.setViewportSize(phone);
  await enter(page, button(page, 'Verberg'));
  await enter(page, button(page, 'Indienen voor feedback'));
  await enter(page, button(page, 'Ja, dien in'));
  await page.getByRole('alert').getByText('Inzending 1').waitFor();
  await enter(page, page.getByRole('link', { name: 'Inzending 1' }));
  await said(page, 'Het team toen: Noor, Sam');
  await page.getByRole('link', { name: 'Ons plan.txt' }).waitFor();

  await desk.page.reload();
  await said(desk.page, 'ingediend voor feedback');
  await inspectHere(desk, ['light']);
  await inspect(desk, `/en${assignments}`, ['dark']);
  await inspect(mobile, `/en${handIn}`, ['dark']);
  await inspect(mobile, `/en${handIn}/1`, ['dark']);
});
