import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { makeDataFolder, removeDataFolder, startSite } from '../../../tools/site-process.mjs';
import { bringAxe } from './axe.js';
import { period } from './cohort.js';
import { closeBrowser, holds, laptop } from './device.js';
import { inspect, inspectHere } from './inspect.js';
import { callAt, deviceAt, signInAt } from './own-site.js';
import { watchPage } from './settled.js';

const fixture = path.resolve(
  import.meta.dirname,
  '../../api/src/features/content/fixtures/curriculum',
);
const contentFolder = mkdtempSync(path.join(tmpdir(), 'weft-content-'));
const dataFolder = makeDataFolder();
let site: Awaited<ReturnType<typeof startSite>>;

// The start has a time of its own, beside that of the journey.
beforeAll(async () => {
  writeContent();
  site = await startSite({ dataFolder, env: { WEFT_CONTENT: contentFolder } });
});
afterAll(async () => {
  await closeBrowser();
  await site.stop();
  removeDataFolder(dataFolder);
  rmSync(contentFolder, { recursive: true, force: true });
});

const filler = (words: string) => `\n${`${words}\n\n`.repeat(170)}`;
const parts = (kinds: readonly string[]) =>
  kinds.map((kind) => `<Part kind="${kind}" minutes={10} />\n\n`).join('');

/** The fixture module with enough words, parts and sources to pass the check of content. */
function writeContent(): void {
  cpSync(fixture, contentFolder, { recursive: true });
  const change = (file: string, make: (text: string) => string) => {
    const place = path.join(contentFolder, 'modules/TT-01-weaving/lessons', file);
    writeFileSync(place, make(readFileSync(place, 'utf8')));
  };
  for (const [lesson, kinds] of [
    ['01-warp', ['contact', 'followup']],
    ['02-weft', ['prework', 'contact', 'followup']],
  ] as const) {
    const end = parts(kinds);
    change(`${lesson}/nl.mdx`, (text) => `${text}${filler('Een zin van vijf woorden.')}${end}`);
    change(`${lesson}/en.mdx`, (text) => `${text}${filler('A line of five words.')}${end}`);
    change(`${lesson}/lesson.yaml`, (text) => {
      const [start = '', source = ''] = text.split('sources:\n');
      const second = source.replaceAll('loom', 'draad');
      return `${start}sources:\n${source}    language: en\n${second}    language: nl\n`;
    });
  }
}

/** A cohort on 1.0.0 with a learner who finished a lesson, and a draft with version 1. */
async function prepare(site: string) {
  const [lecturer, learner] = [await signInAt(site, 'lecturer'), await signInAt(site, 'student')];
  const cohortId = randomUUID();
  const settings = {
    ...{ id: cohortId, title: 'Weefklas', trackSlug: 'craft', trackVersion: '1.0.0' },
    ...{ ...period(), timeZone: 'Europe/Brussels' },
    ...{ locale: 'nl', capacity: null, selfEnrolment: 'code' },
  };
  await callAt(`${site}/api/cohorts`, { body: settings, cookie: lecturer });
  const cohort = await callAt(`${site}/api/cohorts/${cohortId}?locale=nl`, { cookie: lecturer });
  const join = { id: randomUUID(), code: cohort.body['joinCode'] };
  await callAt(`${site}/api/me/cohorts`, { body: join, cookie: learner });
  const done = { id: randomUUID(), lessonId: 'tt-01-weft', at: new Date().toISOString() };
  await callAt(`${site}/api/me/completions`, { body: done, cookie: learner });

  const draftId = randomUUID();
  const here = `${site}/api/drafts/${draftId}`;
  const fork = { id: draftId, from: { kind: 'fork', code: 'TT-01', version: '1.0.0' } };
  await callAt(`${site}/api/drafts`, { body: fork, cookie: lecturer });
  const { body } = await callAt(`${here}/files`, { cookie: lecturer });
  const files = body['files'] as unknown as { path: string; revision: number; text: string }[];
  const weft = files.find((file) => file.path === 'lessons/02-weft/nl.mdx');
  const text = weft?.text.replace('Na elke rij', 'Kijk eerst of het doek recht ligt. Na elke rij');
  const save = { id: randomUUID(), path: weft?.path, base: weft?.revision, text };
  await callAt(`${here}/file`, { method: 'PUT', body: save, cookie: lecturer });
  const version = { id: randomUUID(), note: 'Eerst kijken' };
  await callAt(`${here}/versions`, { body: version, cookie: lecturer });
  return { cohortId, draftId, lecturer, learner };
}

async function press(control: Locator): Promise<void> {
  await control.focus();
  await control.press('Enter');
}

/** Has a draft checked over and over; called, it stops and gives the codes of all that was told. */
function keepChecking(draft: string, cookie: string): () => Promise<string[]> {
  const end = new AbortController();
  const told = (async () => {
    const codes: string[] = [];
    while (!end.signal.aborted) {
      const { body } = await callAt(`${draft}/check`, { method: 'POST', cookie });
      const { problems } = body as unknown as { problems: { code: string }[] };
      codes.push('checked', ...problems.map(({ code }) => code));
    }
    return codes;
  })();
  return () => {
    end.abort();
    return told;
  };
}

it('an author has a version checked and signed for and publishes it; a cohort keeps its own until its lecturer decides', async () => {
  const { cohortId, draftId, lecturer, learner } = await prepare(site.url);
  const device = await deviceAt(site.url, lecturer);
  const { page } = device;
  await page.goto(`${site.url}/nl/studio/drafts/${draftId}`);
  await press(page.getByRole('link', { name: 'Publiceren', exact: true }));
  await page.getByText('Nu gepubliceerd: 1.0.0').waitFor();
  await page.getByText('Dit blok volgde de andere taal nog niet').waitFor();
  await page.getByText('Uit de teksten volgt: Verduidelijking.').waitFor();
  const publish = page.getByRole('button', { name: /^Publiceer als/ });
  expect(await publish.isDisabled()).toBe(true);

  // The module asks an administrator to sign, who does so elsewhere.
  await press(page.getByText('Wie moet tekenen', { exact: true }));
  await page.getByRole('checkbox', { name: 'Beheerder' }).press('Space');
  await press(page.getByRole('button', { name: 'Bewaar wie moet tekenen' }));
  await page.getByText('Nog nodig: Beheerder.').waitFor();
  const administrator = await signInAt(site.url, 'admin');
  await callAt(`${site.url}/api/drafts/${draftId}/versions/1/sign-offs`, {
    ...{ body: { id: randomUUID(), kind: 'signed', note: '' }, cookie: administrator },
  });

  // What is typed outlives the tab.
  await page.getByText(/blok(ken)? veranderde/).press('Enter');
  const weight = page.getByRole('combobox', { name: /^Kijk eerst/ });
  await weight.selectOption('outcome');
  await page.getByText('Het geheel wordt: Andere leerinhoud.').waitFor();
  await page.getByLabel('Wat is er nieuw? (Nederlands)').fill('Eerst kijken, dan aanslaan.');
  await page.getByLabel('Wat is er nieuw? (Engels)').fill('Look first, then beat.');
  const viewer = { ...device, settled: watchPage(page) };
  const here = `${site.url}/nl/studio/drafts/${draftId}/publish`;
  await bringAxe(page);
  await inspectHere(viewer, ['light']);
  await inspect(viewer, here.replace('/nl/', '/en/'), ['dark']);
  await page.goto(here);
  await page.getByText('Er is getekend door wie moet tekenen.').waitFor();
  await holds(page.getByLabel('Wat is er nieuw? (Nederlands)'), 'Eerst kijken, dan aanslaan.');
  await page.getByText('Het geheel wordt: Andere leerinhoud.').waitFor();
  await page.getByRole('checkbox', { name: /^Ik heb dit bekeken: vertaling/ }).press('Space');
  // What others have checked meanwhile is not given up for it.
  const stop = keepChecking(`${site.url}/api/drafts/${draftId}`, administrator);
  await press(page.getByRole('button', { name: 'Publiceer als 2.0.0' }));
  await page.getByText('Gepubliceerd als 2.0.0', { exact: true }).waitFor();
  const codes = await stop();
  expect(codes).toContain('checked');
  expect(codes).not.toContain('mdx/compile-failed');
  await page.getByText('Eerst kijken, dan aanslaan.').waitFor();
  await press(page.getByRole('link', { name: 'Bekijk de module' }));
  await page.getByRole('heading', { level: 1, name: 'Weven' }).waitFor();

  const student = await deviceAt(site.url, learner);
  await student.page.goto(`${site.url}/nl/modules/weaving/weft`);
  await student.page.getByText('Na elke rij').waitFor();
  expect(await student.page.getByText('Kijk eerst').count()).toBe(0);
  await student.page.goto(`${site.url}/nl/modules/weaving`);
  await student.page.getByText('1 van 2').first().waitFor();

  await page.setViewportSize(laptop);
  await page.goto(`${site.url}/nl/cohorts/${cohortId}?view=versions`);
  await page.getByText('Nu 1.0.0, nieuw 2.0.0').waitFor();
  await page.getByText('Andere leerinhoud').waitFor();

  // Its lecturer was told, and sees first what the author says is new.
  await page.goto(`${site.url}/nl/notifications`);
  await press(page.getByRole('link', { name: /Nieuwe versie voor Weefklas: Weven/ }).first());
  await page.getByRole('heading', { name: 'Wat er nieuw is' }).waitFor();
  await page.getByText('Eerst kijken, dan aanslaan.').waitFor();
  await page
    .getByText('nieuw · Andere leerinhoud')
    .or(page.getByText('gewijzigd · Andere leerinhoud'))
    .first()
    .waitFor();
  const preview = page.url();
  await inspect(viewer, preview, ['light']);
  await inspect(viewer, preview.replace('/nl/', '/en/'), ['dark']);
  for (const { complaints } of [device, student]) expect(complaints).toEqual([]);
});
