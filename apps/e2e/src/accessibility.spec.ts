import { demoAdministrator, newLearner, signIn, type Person } from './accounts.js';
import { joinCohort, openCohort } from './cohort.js';
import { closeBrowser } from './device.js';
import { inspect, openViewer, type Viewer } from './inspect.js';
import { lessonAddresses, moduleSlugs } from './lesson.js';
import { pages } from './pages.js';
import { duplicateTrack } from './track.js';

/** Lessons are long and alike: each in one scheme, so that both are seen in every kind of block. */
const lessonSchemes = { nl: 'light', en: 'dark' } as const;

/**
 * A lesson has the same blocks in both languages, so each takes its turn in one of them. With
 * `WEFT_AXE=all` every lesson is inspected in both, which takes minutes more.
 */
const everyLesson = process.env.WEFT_AXE === 'all';

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
      viewers.set(who, await openViewer(person ? { person } : {}));
    }
  });
  afterAll(closeBrowser);

  const viewerOf = (who: string): Viewer => {
    const viewer = viewers.get(who);
    if (!viewer) throw new Error(`nobody is called ${who}`);
    return viewer;
  };

  it.each(pages)('$path as $who: axe, 360 px, console', async ({ path, who }) => {
    await inspect(viewerOf(who), `/${locale}${path}`);
  });

  it.each(cohortViews)('a cohort, %s: axe, 360 px, console', async (view) => {
    cohortId ??= await openCohort(cookie, 'Lente');
    if (view === 'people') {
      const { cookie: learner } = await newLearner('An');
      await joinCohort(cohortId, { lecturer: cookie, learner });
    }
    await inspect(viewerOf('administrator'), `/${locale}/cohorts/${cohortId}?view=${view}`);
  });

  it.each(['build', 'about', 'publish', 'people', 'history'])(
    'a draft of a track, %s: axe, 360 px, console',
    async (view) => {
      draftId ??= await duplicateTrack(cookie, 'Een eigen traject');
      await inspect(viewerOf('administrator'), `/${locale}/studio/tracks/${draftId}?view=${view}`);
    },
  );

  it.each(moduleSlugs)('every lesson of %s: axe, 360 px, console', async (slug) => {
    const lessons = await lessonAddresses(viewerOf('learner').page, locale, slug);
    expect(lessons.length).toBeGreaterThanOrEqual(4);
    const turn = locale === 'nl' ? 0 : 1;
    const chosen = everyLesson ? lessons : lessons.filter((_, at) => at % 2 === turn);
    // Two windows share the list: while one is inspected the other is drawn.
    const waiting = chosen.values();
    const lane = async (who: string) => {
      for (const lesson of waiting) await inspect(viewerOf(who), lesson, [lessonSchemes[locale]]);
    };
    await Promise.all([lane('learner'), lane('the same learner')]);
  });
});
