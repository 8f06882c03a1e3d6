import type { Page } from 'playwright-core';
import { demoAdministrator, newLearner, signIn, type Person } from './accounts.js';
import { violations } from './axe.js';
import { joinCohort, openCohort } from './cohort.js';
import { closeBrowser, openDevice, type Device } from './device.js';
import { lessonAddresses, moduleSlugs } from './lesson.js';
import { pages } from './pages.js';

/** Fetches are done and fonts are there: what a reader sees. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

const cohortViews = ['overview', 'people', 'invite', 'dates', 'versions', 'settings'];

describe.each(['nl', 'en'] as const)('every page in %s', (locale) => {
  const devices = new Map<string, Device>();
  let cookie = '';
  let cohortId: string | undefined;

  beforeAll(async () => {
    cookie = await signIn(demoAdministrator);
    const administrator: Person = { ...demoAdministrator, name: 'Administrator', cookie };
    devices.set('visitor', await openDevice());
    devices.set('learner', await openDevice({ person: await newLearner() }));
    devices.set('administrator', await openDevice({ person: administrator }));
  });
  afterAll(closeBrowser);

  async function inspect(who: string, path: string): Promise<void> {
    const device = devices.get(who);
    if (!device) throw new Error(`nobody is called ${who}`);
    const { page, complaints } = device;
    complaints.length = 0;
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'light' });
    // Two addresses that differ after # only are one page to the browser.
    await page.goto('about:blank');
    await page.goto(path);
    await settle(page);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect({ path, sideways }).toEqual({ path, sideways: 0 });
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await violations(page);
      expect({ path, colorScheme, found }).toEqual({ path, colorScheme, found: [] });
    }
    expect({ path, complaints }).toEqual({ path, complaints: [] });
  }

  it.each(pages)('$path as $who: axe, 360 px, console', async ({ path, who }) => {
    await inspect(who, `/${locale}${path}`);
  });

  it.each(cohortViews)('a cohort, %s: axe, 360 px, console', async (view) => {
    cohortId ??= await openCohort(cookie, 'Lente');
    if (view === 'people') {
      const { cookie: learner } = await newLearner('An');
      await joinCohort(cohortId, { lecturer: cookie, learner });
    }
    await inspect('administrator', `/${locale}/cohorts/${cohortId}?view=${view}`);
  });

  it.each(moduleSlugs)('every lesson of %s: axe, 360 px, console', async (slug) => {
    const learner = devices.get('learner');
    const lessons = learner ? await lessonAddresses(learner.page, locale, slug) : [];
    expect(lessons.length).toBeGreaterThanOrEqual(4);
    for (const lesson of lessons) await inspect('learner', lesson);
  });
});
