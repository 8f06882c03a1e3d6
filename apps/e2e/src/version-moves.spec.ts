import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import {
  findFreePort,
  makeDataFolder,
  removeDataFolder,
  startSite,
} from '../../../tools/site-process.mjs';
import { violations } from './axe.js';
import { period } from './cohort.js';
import { closeBrowser, holds } from './device.js';
import { callAt, deviceAt, signInAt } from './own-site.js';

const fixture = path.resolve(
  import.meta.dirname,
  '../../api/src/features/content/fixtures/curriculum',
);
const contentFolder = mkdtempSync(path.join(tmpdir(), 'weft-content-'));
const dataFolder = makeDataFolder();
let port: number;
let cohort: Awaited<ReturnType<typeof openCohort>>;
let site: Awaited<ReturnType<typeof startSite>>;
const start = () => startSite({ dataFolder, port, env: { WEFT_CONTENT: contentFolder } });

// Each start has a time of its own, beside that of the journey.
beforeAll(async () => {
  cpSync(fixture, contentFolder, { recursive: true });
  port = await findFreePort();
  const first = await start();
  cohort = await openCohort(first.url);
  await first.stop();
});
beforeAll(async () => {
  raiseVersion();
  site = await start();
});
afterAll(async () => {
  await closeBrowser();
  await site.stop();
  removeDataFolder(dataFolder);
  rmSync(contentFolder, { recursive: true, force: true });
});

function edit(file: string, pattern: RegExp, by: string): void {
  const place = path.join(contentFolder, 'modules/TT-01-weaving', file);
  const before = readFileSync(place, 'utf8');
  if (!pattern.test(before)) throw new Error(`${file} does not hold ${pattern}`);
  writeFileSync(place, before.replace(pattern, by));
}

/** A cohort on 1.0.0 with a learner who finished one lesson. */
async function openCohort(site: string) {
  const [lecturer, learner] = [await signInAt(site, 'lecturer'), await signInAt(site, 'student')];
  const id = randomUUID();
  const settings = {
    ...{ id, title: 'Weefklas', trackSlug: 'craft', trackVersion: '1.0.0', locale: 'nl' },
    ...{ ...period(), timeZone: 'Europe/Brussels' },
    ...{ capacity: null, selfEnrolment: 'code' },
  };
  await callAt(`${site}/api/cohorts`, { body: settings, cookie: lecturer });
  const { body } = await callAt(`${site}/api/cohorts/${id}?locale=nl`, { cookie: lecturer });
  const join = { id: randomUUID(), code: body['joinCode'] };
  await callAt(`${site}/api/me/cohorts`, { body: join, cookie: learner });
  for (const lessonId of ['tt-01-weft', 'tt-01-warp']) {
    const done = { id: randomUUID(), lessonId, at: new Date().toISOString() };
    await callAt(`${site}/api/me/completions`, { body: done, cookie: learner });
  }
  return { id, lecturer, learner };
}

/** Publishes 1.1.0: one lesson told anew, one more lesson. */
function raiseVersion(): void {
  edit('module.yaml', /^version: .*/m, 'version: 1.1.0');
  edit('lessons/02-weft/nl.mdx', /Na elke rij/, 'Kijk eerst of het doek recht ligt. Na elke rij');
  const fringe = 'lessons/03-fringe';
  const module = path.join(contentFolder, 'modules/TT-01-weaving');
  cpSync(path.join(module, 'lessons/02-weft'), path.join(module, fringe), { recursive: true });
  edit(`${fringe}/lesson.yaml`, /id: tt-01-weft\nslug: weft/, 'id: tt-01-fringe\nslug: fringe');
  edit(`${fringe}/lesson.yaml`, /title: .*/, 'title: { nl: De franje, en: The fringe }');
}

async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

async function sound(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect({ page: page.url(), found: await violations(page) }).toMatchObject({ found: [] });
  }
  await page.setViewportSize({ width: 360, height: 740 });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ page: page.url(), sideways }).toMatchObject({ sideways: 0 });
}

it('a lecturer sees what changes, moves her cohort and goes back; a learner sees it and loses nothing', async () => {
  const lecturer = await deviceAt(site.url, cohort.lecturer, { width: 1280, height: 800 });
  const learner = await deviceAt(site.url, cohort.learner);
  const { page } = lecturer;
  const mobile = learner.page;

  // The first HTML already is that of the version of the cohort.
  await mobile.goto(`${site.url}/nl/modules/weaving/weft`);
  await mobile.getByText('Na elke rij').waitFor();
  expect(await mobile.getByText('Kijk eerst').count()).toBe(0);

  await page.goto(`${site.url}/nl/cohorts/${cohort.id}`);
  await press(page.getByRole('link', { name: 'Versies', exact: true }));
  await page.getByText('Nu 1.0.0, nieuw 1.1.0').waitFor();
  await page.getByText('Andere leerinhoud').waitFor();
  await page.getByText('1 les erbij, 1 les gewijzigd.').waitFor();
  await page.getByText('Nog niet begonnen: 0. Bezig: 0. Klaar: 1.').waitFor();
  await sound(page);
  await press(page.getByRole('link', { name: 'Bekijk wat verandert Weven' }));
  await page.getByRole('heading', { level: 1, name: 'Weven: van 1.0.0 naar 1.1.0' }).waitFor();
  await page.locator('ins', { hasText: /Kijk eerst of het doek recht ligt\.\s*\]/ }).waitFor();
  await page.getByLabel('Notitie voor je medelesgevers').fill('Na de paasvakantie besproken');
  await sound(page);
  await page.reload();
  const note = page.getByLabel('Notitie voor je medelesgevers');
  await holds(note, 'Na de paasvakantie besproken');
  await press(page.getByRole('button', { name: 'Zet nu over' }));
  await page.getByText('Weven: je cohort leest nu 1.1.0.').waitFor();

  await mobile.goto(`${site.url}/nl/me`);
  await mobile.getByRole('heading', { name: 'Bijgewerkt sinds je klaar was' }).waitFor();
  await mobile.getByText('Je werkte versie 1.0.0 helemaal af, en dat blijft zo.').waitFor();
  await mobile.getByText('Versie 1.1.0 voegt één les toe:').waitFor();
  await sound(mobile);
  await press(mobile.getByRole('link', { name: 'Wat veranderde er? De inslag' }));
  await mobile.locator('ins', { hasText: 'Kijk eerst' }).waitFor();
  await sound(mobile);
  await press(mobile.getByRole('link', { name: 'Naar de module' }));
  await mobile.getByRole('heading', { level: 1, name: 'Weven' }).waitFor();
  await mobile.getByText('2 van 3').first().waitFor();
  await sound(mobile);
  await press(mobile.getByRole('button', { name: 'Gezien, verberg dit Weven' }));
  await mobile.getByText('Verborgen: Weven.').waitFor();

  await press(page.getByRole('button', { name: 'Maak ongedaan' }));
  await page.getByText('Weven: je cohort leest weer 1.0.0.').waitFor();
  await page.goto(`${site.url}/nl/cohorts/${cohort.id}?view=versions`);
  await press(page.getByText('Wat er beslist is'));
  await page.getByText('Na de paasvakantie besproken').waitFor();
  await mobile.goto(`${site.url}/nl/modules/weaving/weft`);
  await mobile.getByText('Na elke rij').waitFor();
  expect(await mobile.getByText('Kijk eerst').count()).toBe(0);
  for (const { complaints } of [lecturer, learner]) expect(complaints).toEqual([]);
});
