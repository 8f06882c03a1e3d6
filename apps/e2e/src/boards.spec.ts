import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { newLearner } from './accounts.js';
import { enter, tabTo, typeIn } from './by-keyboard.js';
import { closeBrowser, phone } from './device.js';
import { inspect, inspectHere, openViewer } from './inspect.js';
import { demoLecturer, openClass } from './team.js';

afterAll(closeBrowser);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

it('lead from a silent brainstorm to a project sheet, with a guest by phone and by keyboard', async () => {
  const lecturer = await demoLecturer();
  const desk = await openViewer({ person: lecturer });
  const title = `Groene wijk ${randomUUID().slice(0, 8)}`;
  await desk.page.goto('/nl/boards');
  const form = desk.page.locator('details', { hasText: 'Open een bord' });
  await form.waitFor();
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
  await desk.page.getByLabel('Voor wie?').selectOption({ label: 'Workshop met gasten' });
  await desk.page.getByLabel('Titel').fill(title);
  await desk.page.getByLabel('Clusters die verdergaan').selectOption('1');
  await enter(desk.page, button(desk.page, 'Open bord'));
  await desk.page.getByRole('heading', { level: 1, name: title }).waitFor();
  await desk.page.getByText('Hoe het bord werkt', { exact: true }).click();
  await desk.page.getByLabel('Stippen per persoon').selectOption('3');
  await desk.page.getByLabel('Titel').fill(`${title}!`);
  await enter(desk.page, button(desk.page, 'Bewaar'));
  await desk.page.getByRole('heading', { level: 1, name: `${title}!` }).waitFor();
  await desk.page.getByText('Gasten', { exact: true }).click();
  await enter(desk.page, button(desk.page, 'Maak een code'));
  const code = (await desk.page.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/).textContent()) ?? '';
  await enter(desk.page, button(desk.page, 'Begin de brainstorm'));
  await button(desk.page, 'Onthul de kaartjes').waitFor();

  const mobile = await openViewer({ viewport: phone, serviceWorkers: 'allow' });
  const { page } = mobile;
  await page.goto(`/nl/b/${code.toLowerCase()}`);
  await typeIn(page, page.getByLabel('Je naam'), 'Fatima');
  await page.keyboard.press('Enter');
  await said(page, 'Je bent hier als gast: Fatima.');
  await typeIn(page, page.getByLabel('Nieuw kaartje'), 'Meer bomen');
  await page.keyboard.press('Enter');
  await said(desk.page, /1 kaartje op het bord/);
  expect(await desk.page.getByText('Meer bomen').count()).toBe(0);

  // Without a network a note waits on the phone.
  await mobile.context.setOffline(true);
  await typeIn(page, page.getByLabel('Nieuw kaartje'), 'Minder asfalt');
  await page.keyboard.press('Enter');
  await said(page, 'Wacht op verbinding');
  await mobile.context.setOffline(false);
  await said(desk.page, /2 kaartjes op het bord/);
  await inspectHere(mobile, ['light']);
  await page.setViewportSize(phone);

  await enter(desk.page, button(desk.page, 'Ga clusteren'));
  await page.getByRole('heading', { name: 'Nog los' }).waitFor();
  await typeIn(page, page.getByLabel('Naam van een nieuwe cluster'), 'Bomen');
  await page.keyboard.press('Enter');
  const cluster = (on: Page) => on.getByRole('region', { name: 'Bomen', exact: true });
  await cluster(desk.page).waitFor();
  await tabTo(page, button(page, 'Versleep: Meer bomen'));
  await page.keyboard.press('ArrowRight');
  await cluster(desk.page).getByText('Meer bomen').first().waitFor();
  const handle = desk.page.getByRole('button', { name: 'Versleep: Minder asfalt' });
  // Only what is on the screen can be dragged.
  await handle.scrollIntoViewIfNeeded();
  const from = await handle.boundingBox();
  const to = await cluster(desk.page).boundingBox();
  if (!from || !to) throw new Error('A note or a cluster is not there');
  await desk.page.mouse.move(from.x + 10, from.y + 10);
  await desk.page.mouse.down();
  await desk.page.mouse.move(to.x + 40, to.y + 40, { steps: 4 });
  await desk.page.mouse.up();
  await cluster(page).getByText('Minder asfalt').first().waitFor();
  await enter(desk.page, button(desk.page, 'Ongedaan maken'));
  await page.getByRole('region', { name: 'Nog los' }).getByText('Minder asfalt').first().waitFor();
  await inspectHere(mobile, ['light']);
  await page.setViewportSize(phone);

  await enter(desk.page, button(desk.page, 'Open de stemming'));
  await enter(page, button(page, 'Geef een stip aan Bomen'));
  await said(page, 'Nog 2 stippen te geven.');
  await inspectHere(mobile, ['light']);
  await enter(page, button(page, 'Geef mijn stippen'));
  await said(page, 'Je stippen zijn geteld.');
  await said(desk.page, '1 persoon heeft gestemd.');
  await enter(desk.page, button(desk.page, 'Sluit de stemming'));
  await said(desk.page, 'gaat verder');
  await page.getByLabel('Naam van het project').fill('Boomgaard in de straat');
  await said(page, 'Bewaard.');
  await desk.page.waitForFunction(
    () => document.querySelector('textarea')?.value === 'Boomgaard in de straat',
  );
  await inspectHere(desk, ['light']);
  const csv = await desk.page.request.get(
    `/api${new URL(desk.page.url()).pathname.replace('/nl', '')}/export.csv?locale=nl`,
  );
  expect(await csv.text()).toContain('Bomen,1,ja,Meer bomen');

  // Who is shown out sees nothing more.
  await enter(desk.page, desk.page.getByRole('button', { name: 'Zet buiten: Fatima' }));
  await said(page, 'Dit bord is er niet');
});

it('are readable in English and in the dark, as are the example, the screen and the way in', async () => {
  const { cohortId, lecturer, learners } = await openClass(['Noor'], 'Borden');
  const [noor] = learners;
  const desk = await openViewer({ person: lecturer });
  await desk.page.goto(`/en/boards?cohort=${cohortId}`);
  await desk.page.getByLabel('Title').fill('Greener');
  await desk.page.getByLabel('Begin with the eight clusters of the example').check();
  await enter(desk.page, button(desk.page, 'Open board'));
  await desk.page.getByRole('heading', { name: 'Innovation' }).waitFor();
  const address = new URL(desk.page.url()).pathname;
  await inspect(desk, address, ['dark']);
  await inspect(desk, `${address}/screen`, ['dark']);

  const learner = await openViewer({ ...(noor && { person: noor }) });
  await inspect(learner, `/en/boards?cohort=${cohortId}`, ['dark']);
  await learner.page.getByRole('link', { name: 'Greener' }).waitFor();
  await inspect(learner, '/nl/boards/example', ['light']);
  await inspect(learner, '/nl/b', ['light']);

  const stranger = await openViewer({ person: await newLearner('Vreemd') });
  await stranger.page.goto(address);
  await said(stranger.page, 'This board is not here');
});
