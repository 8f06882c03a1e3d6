import { launchBrowser } from '../browser.mjs';
import { signIn } from '../live-teams.mjs';
import { median, timed } from './load.mjs';
import { seedRemarks } from './remarks-seed.mjs';

const count = 2_000;
const rounds = 25;
const visits = 7;
/** Each of these once in every round, so that no list is measured warmer than another. */
const questions = [
  '?page=1',
  '?page=17',
  '?order=text&page=2',
  '?state=open&role=student',
  '?kind=suggestion&order=text',
  '?placing=true',
];

/**
 * What an author and a reader wait for with 2,000 remarks on a draft: a page of the list, the remarks
 * of a lesson, and both pages in a browser. One request at a time, beside the bare server with the
 * same body.
 * @param {{ weft: string, bare: string, database: import('pg').Pool,
 *   copy: (body: { id: string, from: string, headers: object, to: string }) => Promise<void> }} site
 * @param {(line: string) => void} say
 * @returns {Promise<Record<string, { weft: number, bare: number | null, ratio: number | null,
 *   unit: string }>>}
 */
export async function measureRemarks({ weft, bare, database, copy }, say) {
  const { rows } = await database.query('select id from account where email = $1', [
    'admin@weft.example',
  ]);
  const [{ id: accountId, cookie }] = await signIn(database, [rows[0].id]);
  const seeded = await seedRemarks({ url: weft, cookie, accountId, database, count });
  const { draftId, roundId, lessonId } = seeded;
  const headers = { cookie, 'accept-encoding': 'br' };
  const list = `${weft}/api/drafts/${draftId}/threads`;
  const lesson = `${weft}/api/rounds/${roundId}/lessons/${lessonId}/threads?locale=nl`;
  const cases = {};
  for (const [id, urls] of Object.entries({
    'remarks-2000-list': questions.map((question) => list + question),
    'remarks-2000-lesson': [lesson],
  })) {
    await copy({ id, from: urls[0], headers, to: bare });
    const times = { weft: [], bare: [] };
    for (let round = 0; round <= rounds; round += 1) {
      for (const url of urls) {
        const own = await timed(url, headers);
        const other = await timed(`${bare}/body/${id}`, {});
        // The first pass warms both up and is not counted.
        if (round > 0) times.weft.push(own);
        if (round > 0) times.bare.push(other);
      }
    }
    const [own, other] = [p95(times.weft), p95(times.bare)];
    cases[id] = { weft: own, bare: other, ratio: own / other, unit: 'ms (p95), one at a time' };
    say(`${id}: half within ${median(times.weft).toFixed(1)} ms, 95 % within ${own.toFixed(1)} ms`);
  }
  const pages = {
    'remarks-2000-page': `/nl/studio/drafts/${draftId}/remarks`,
    'remarks-2000-lesson-page': `/nl/rounds/${roundId}/lessons/${lessonId}`,
  };
  const browser = await launchBrowser({ asPeopleHave: true });
  try {
    for (const [id, path] of Object.entries(pages)) {
      const times = [];
      for (let visit = 0; visit < visits; visit += 1) {
        times.push(await timeToInteract(browser, { url: weft + path, cookie }));
      }
      const unit = 'ms to interact, cold cache, 390 px wide';
      cases[id] = { weft: median(times), bare: null, ratio: null, unit };
      say(`${id}: ${times.map((time) => Math.round(time)).join(', ')} ms to interact`);
    }
  } finally {
    await browser.close();
  }
  return cases;
}

/** Notes when the first remark is there, and when the last long task ended. */
function observe() {
  const found = { ready: 0, busy: 0 };
  globalThis.weftBench = found;
  const take = ({ startTime, duration }) => (found.busy = startTime + duration);
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
    ...{ type: 'longtask', buffered: true },
  });
  const look = () => {
    if (globalThis.document.querySelector('[data-remark]')) found.ready = performance.now();
    else globalThis.requestAnimationFrame(look);
  };
  globalThis.requestAnimationFrame(look);
}

/** Milliseconds from the address until the remarks are there and nothing holds the page up any more. */
async function timeToInteract(browser, { url, cookie }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const [name, value] = cookie.split('=');
  const { origin } = new URL(url);
  await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Lax' }]);
  const page = await context.newPage();
  await page.addInitScript(observe);
  await page.goto(url);
  await page.waitForFunction(() => globalThis.weftBench.ready > 0);
  await page.waitForTimeout(1_000);
  const { ready, busy } = await page.evaluate(() => globalThis.weftBench);
  await context.close();
  return Math.max(ready, busy);
}

const p95 = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)];
