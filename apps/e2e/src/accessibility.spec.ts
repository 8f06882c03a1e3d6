import { demoAdministrator, newLearner, signIn, type Person } from './accounts.js';
import { violations } from './axe.js';
import { joinCohort, openCohort } from './cohort.js';
import { closeBrowser, openDevice, type Device } from './device.js';
import { lessonAddresses, moduleSlugs } from './lesson.js';
import { pages } from './pages.js';
import { watchPage } from './settled.js';
import { duplicateTrack } from './track.js';

interface Viewer extends Device {
  readonly settled: () => Promise<void>;
}

type Scheme = 'light' | 'dark';
/** Lessons are long and alike: each in one scheme, so that both are seen in every kind of block. */
const lessonSchemes = { nl: 'light', en: 'dark' } as const;

const cohortViews = ['overview', 'people', 'invite', 'dates', 'versions', 'settings'];

describe.each(['nl', 'en'] as const)('every page in %s', (locale) => {
  const viewers = new Map<string, Viewer>();
  let cookie = '';
  let cohortId: string | undefined;
  let draftId: string | undefined;

  beforeAll(async () => {
    cookie = await signIn(demoAdministrator);
    const administrator: Person = { ...demoAdministrator, name: 'Administrator', cookie };
    const learner = await newLearner();
    const people = { visitor: undefined, learner, 'the same learner': learner, administrator };
    for (const [who, person] of Object.entries(people)) {
      const device = await openDevice(person ? { person } : {});
      viewers.set(who, { ...device, settled: watchPage(device.page) });
    }
  });
  afterAll(closeBrowser);

  const viewerOf = (who: string): Viewer => {
    const viewer = viewers.get(who);
    if (!viewer) throw new Error(`nobody is called ${who}`);
    return viewer;
  };

  /** All of axe in the first scheme; in the other what depends on colours. */
  async function inspect(
    who: string,
    path: string,
    schemes: readonly Scheme[] = ['light', 'dark'],
  ) {
    const { page, complaints, settled } = viewerOf(who);
    complaints.length = 0;
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: schemes[0] ?? null });
    // Two addresses that differ after # only are one page to the browser.
    await page.goto('about:blank');
    await page.goto(path);
    await settled();
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect({ path, sideways }).toEqual({ path, sideways: 0 });
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const [at, colorScheme] of schemes.entries()) {
      await page.emulateMedia({ colorScheme });
      const found = await violations(page, at === 0 ? 'everything' : 'colours');
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

  it.each(['build', 'about', 'publish', 'people', 'history'])(
    'a draft of a track, %s: axe, 360 px, console',
    async (view) => {
      draftId ??= await duplicateTrack(cookie, 'Een eigen traject');
      await inspect('administrator', `/${locale}/studio/tracks/${draftId}?view=${view}`);
    },
  );

  it.each(moduleSlugs)('every lesson of %s: axe, 360 px, console', async (slug) => {
    const lessons = await lessonAddresses(viewerOf('learner').page, locale, slug);
    expect(lessons.length).toBeGreaterThanOrEqual(4);
    // Two windows share the list: while one is inspected the other is drawn.
    const waiting = lessons.values();
    const lane = async (who: string) => {
      for (const lesson of waiting) await inspect(who, lesson, [lessonSchemes[locale]]);
    };
    await Promise.all([lane('learner'), lane('the same learner')]);
  });
});
