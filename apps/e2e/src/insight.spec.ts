import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { callApi, demoPassword, newLearner, type Person, signIn, siteUrl } from './accounts.js';
import { violations } from './axe.js';
import { joinCohort, openCohort } from './cohort.js';
import { closeBrowser, openDevice, phone } from './device.js';

afterAll(closeBrowser);

const lesson = { module: 'design-thinking', slug: 'empathise' };
const secret = 'Mijn oma weefde een tapijt.';

let lecturer: Person;
let noor: Person;
let cohortId: string;

/** Answers the reflection of a lesson and finishes it. */
async function study(cookie: string): Promise<string> {
  const path = `/api/modules/${lesson.module}/lessons/${lesson.slug}?locale=nl`;
  const response = await fetch(siteUrl + path);
  const { document } = (await response.json()) as {
    document: { lessonId: string; activities: { id: string; kind: string; hash: string }[] };
  };
  const asked = document.activities.find(({ kind }) => kind === 'reflection');
  if (!asked) throw new Error('the lesson has no reflection');
  const at = new Date().toISOString();
  const { lessonId } = document;
  await callApi({
    ...{ method: 'POST', path: '/api/me/answers', cookie },
    body: {
      ...{ id: randomUUID(), activityId: asked.id, lessonId, activityHash: asked.hash },
      ...{ value: { text: secret }, submitted: false, editedAt: at },
    },
  });
  const completion = { id: randomUUID(), lessonId, at };
  await callApi({ method: 'POST', path: '/api/me/completions', cookie, body: completion });
  return asked.id;
}

let reflection: string;
beforeAll(async () => {
  const login = { email: 'lecturer@weft.example', password: demoPassword };
  lecturer = { name: 'Lecturer', ...login, cookie: await signIn(login) };
  noor = await newLearner('Noor');
  cohortId = await openCohort(lecturer.cookie, `Inzicht ${process.pid}`);
  await joinCohort(cohortId, { lecturer: lecturer.cookie, learner: noor.cookie });
  reflection = await study(noor.cookie);
});

const placeOf = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? '');

it('shows a lecturer how far everybody is, by keyboard alone, and what she may read', async () => {
  const device = await openDevice({ person: lecturer });
  const { page } = device;
  await page.goto(`/nl/cohorts/${cohortId}`);
  const way = page.getByRole('link', { name: 'Inzicht', exact: true });
  await way.focus();
  await way.press('Enter');
  await page.getByRole('heading', { name: '1 lerende' }).waitFor();
  const grid = page.getByRole('grid');
  expect(await grid.getAttribute('aria-rowcount')).toBe('2');

  await page.getByRole('button', { name: 'Naam' }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await placeOf(page)).toBe('0:0');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Noor');
  await page.keyboard.press('End');
  expect(await placeOf(page)).toBe('0:17');
  const module = page.getByRole('button', { name: 'ZO-03', exact: true });
  await module.focus();
  await module.press('Enter');
  await page.getByRole('heading', { name: 'Lessen van ZO-03: 1 lerende' }).waitFor();
  await page.getByRole('gridcell', { name: 'klaar', exact: true }).waitFor();
  const all = page.getByRole('button', { name: 'Toon alle modules' });
  await all.focus();
  await all.press('Enter');
  await page.getByRole('gridcell', { name: /^1\/\d$/ }).waitFor();
  const file = await page.getByRole('link', { name: 'Download als CSV' }).getAttribute('href');
  const csv = await page.evaluate(async (url) => (await fetch(url)).text(), file ?? '');
  expect(csv).toContain(noor.email);

  await page.goto(`/nl/cohorts/${cohortId}/answers?module=ZO-03&activity=${reflection}`);
  await page.getByText('1 lerende antwoordde, 0 kun je lezen.').waitFor();
  expect(await page.getByText(secret).count()).toBe(0);

  const mobile = await openDevice({ person: noor, viewport: phone });
  await mobile.page.goto('/nl/profile');
  await mobile.page.getByRole('link', { name: 'Je kiest zelf wat je lesgevers lezen.' }).click();
  await mobile.page.getByRole('checkbox').first().check();
  await mobile.page.getByText(/kunnen je lesgevers nu lezen/).waitFor();
  expect(await violations(mobile.page)).toEqual([]);

  await page.reload();
  await page.getByText(secret).waitFor();
  await page.getByLabel('Toon geen namen').check();
  await page.getByRole('heading', { name: 'Antwoord 1' }).waitFor();

  // What is kept, not the click, takes the mark away.
  await mobile.page.getByRole('checkbox').first().click();
  await mobile.page.getByText(/leest nu alleen jij/).waitFor();
  await page.reload();
  await page.getByText('1 lerende antwoordde, 0 kun je lezen.').waitFor();
  for (const { complaints } of [device, mobile]) expect(complaints).toEqual([]);
});

it.each([
  ['nl', 'light'],
  ['en', 'dark'],
] as const)('is accessible and fits on a phone: %s, %s', async (locale, theme) => {
  for (const viewport of [phone, { width: 1280, height: 800 }]) {
    const { page } = await openDevice({ person: lecturer, theme, viewport });
    for (const view of ['progress', 'answers', 'quiz', 'workload']) {
      await page.goto(`/${locale}/cohorts/${cohortId}/${view}`);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await violations(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([view, width <= viewport.width]).toEqual([view, true]);
    }
  }
});

it('keeps a lecturer of other cohorts out', async () => {
  const login = { email: 'author@weft.example', password: demoPassword };
  const other = { name: 'Author', ...login, cookie: await signIn(login) };
  const { page } = await openDevice({ person: other });
  await page.goto(`/nl/cohorts/${cohortId}/progress`);
  await page.getByText('Dit cohort bestaat niet, of je hoort er niet bij.').waitFor();
});
