import type { Block, LessonPage } from '@weft/contracts';
import { attacks } from '../../../libs/mdx/src/attack-list.testkit.js';
import { compileLesson } from '../../../libs/mdx/src/compile-lesson.js';
import { lessonSource } from '../../../libs/mdx/src/lesson-source.testkit.js';
import { siteUrl } from './accounts.js';
import { closeBrowser, openDevice } from './device.js';
import { moduleAddress } from './lesson.js';

afterAll(closeBrowser);

const inert = attacks.filter(({ outcome }) => outcome === 'inert');

/** What the compiler makes of all hostile texts that it lets through, as one lesson. */
function hostileBlocks(): Block[] {
  return inert.flatMap(({ name, source }, at) => {
    const result = compileLesson(lessonSource(source));
    if (!result.ok) throw new Error(`${name} is refused`);
    return result.lesson.document.blocks.map((block) => ({ ...block, id: `a${at}-${block.id}` }));
  });
}

describe('hostile lesson texts that compile', () => {
  it('do nothing in a real page under the real security policy', async () => {
    const { page, complaints } = await openDevice();
    const acts: string[] = [];
    page.on('dialog', (dialog) => {
      acts.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(siteUrl)) acts.push(`request: ${request.url()}`);
    });
    const blocks = hostileBlocks();
    await page.route('**/api/modules/*/lessons/*', async (route) => {
      const response = await route.fetch();
      const lesson = (await response.json()) as LessonPage;
      const document = { ...lesson.document, blocks, outline: [], activities: [] };
      await route.fulfill({ response, json: { ...lesson, document } });
    });

    // Once the page is alive, a link fetches the lesson's data instead of a new page.
    await page.goto(moduleAddress, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Begin met les 1' }).click();
    for (const { id } of blocks) await page.locator(`[id="${id}"]`).waitFor({ state: 'attached' });
    expect(blocks.length).toBeGreaterThanOrEqual(15);

    // Whatever can be opened is opened; a mouse passes over everything.
    for (const fold of await page.locator('article summary').all()) await fold.click();
    for (const { id } of blocks) {
      await page.locator(`[id="${id}"]`).dispatchEvent('mouseover');
      await page.locator(`[id="${id}"]`).dispatchEvent('click');
    }
    const addresses = await page
      .locator('article a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol));
    expect(addresses.filter((protocol) => !/^(https?|mailto):$/.test(protocol))).toEqual([]);
    expect(
      await page.locator('article :is(script, iframe, object, embed, form[action])').count(),
    ).toBe(0);
    await page.waitForLoadState('networkidle');
    expect(new URL(page.url()).pathname.startsWith(moduleAddress)).toBe(true);
    expect({ acts, complaints }).toEqual({ acts: [], complaints: [] });
  });
});
