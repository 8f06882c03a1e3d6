import type { Page } from 'playwright-core';
import { siteUrl } from './accounts.js';
import { closeBrowser, isChecked, openDevice, phone } from './device.js';

afterAll(closeBrowser);

/** Every entry on the pages of a list, from the first to the last, with the places of actors. */
async function readList(page: Page, address: string): Promise<{ ids: string[]; places: string[] }> {
  const ids: string[] = [];
  const places: string[] = [];
  await page.goto(address);
  for (;;) {
    const attributesOf = (name: string) =>
      page
        .locator(`main [${name}]`)
        .evaluateAll((all, of) => all.map((one) => one.getAttribute(of) ?? ''), name);
    ids.push(...(await attributesOf('data-entry')));
    places.push(...(await attributesOf('data-place')));
    const next = page.locator('main a[rel="next"]');
    if ((await next.count()) === 0) return { ids, places };
    await page.goto((await next.getAttribute('href')) ?? '');
  }
}

describe.each(['nl', 'en'])('everything is on a page in %s, without a script:', (locale) => {
  it.each([
    ['cases', 3],
    ['ecosystem?kind=directory', 98],
    ['measures', 27],
    ['figures?kind=fact', 45],
    ['clusters?kind=cluster', 8],
    ['polls?kind=poll', 2],
    ['glossary', 69],
    ['addresses?kind=address', 10],
  ])('%s has %i entries', async (list, count) => {
    const { page } = await openDevice({ javaScript: false });
    const { ids, places } = await readList(page, `/${locale}/library/${list}`);
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
    if (list.startsWith('ecosystem')) expect(new Set(places).size).toBe(103);
  });

  it('the votes of both polls, side by side and of each', async () => {
    const { page } = await openDevice({ javaScript: false });
    await page.goto(`/${locale}/library/polls`);
    const rows = page.locator('main figure').first().locator('table tbody tr');
    const counts = await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
    );
    const sum = (at: number) => counts.reduce((total, row) => total + (row[at] ?? 0), 0);
    expect([counts.length, sum(0), sum(1)]).toEqual([8, 24, 23]);
    const text = await page.locator('main').innerText();
    expect(text).toContain(locale === 'nl' ? 'minstens acht' : 'at least eight');
    expect(text).not.toMatch(/\d\s?%/);
    await page.goto(`/${locale}/library/polls/poll-12`);
    expect(await page.locator('main h1').count()).toBe(1);
    expect(await page.locator('main figure table tbody tr').count()).toBe(8);
  });

  it.each([
    ['figures?kind=maturity', 4],
    ['timeline', 7],
  ])('%s is drawn with a table of %i rows', async (list, count) => {
    const { page } = await openDevice({ javaScript: false });
    await page.goto(`/${locale}/library/${list}`);
    expect(await page.locator('main figure table tbody tr').count()).toBe(count);
  });
});

describe('a visitor of the library', () => {
  it('searches, filters with the keyboard, shares the address and takes the table along', async () => {
    const { page, complaints } = await openDevice();
    await page.goto('/nl/library');
    await page.getByRole('searchbox').fill('sociale');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/nl\/library\?q=sociale$/);
    await page.getByRole('link', { name: 'Ecosysteem' }).click();
    await page.waitForURL(/\/ecosystem\?q=sociale$/);

    const summary = page.locator('summary').filter({ hasText: 'Gewest of niveau' });
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL(/region=VLG/);
    const choice = page.getByRole('checkbox', { name: /Vlaanderen/ });
    expect(await choice.evaluate((box) => box === document.activeElement)).toBe(true);
    await isChecked(choice);
    await page.getByRole('link', { name: 'Laat filter los: Vlaanderen' }).waitFor();

    const shared = await openDevice({ viewport: phone, javaScript: false });
    await shared.page.goto(page.url());
    const told = await shared.page.getByRole('status').first().innerText();
    // What was found before stands there until this has come.
    const found = page.getByRole('status').filter({ hasText: new RegExp(`^${told}`) });
    await found.waitFor();

    const csv = (await page.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '';
    const response = await fetch(siteUrl + csv);
    expect(response.headers.get('content-disposition')).toContain('weft-ecosystem-nl.csv');
    const rows = (await response.text()).trimEnd().split('\r\n');
    expect(rows.length - 3).toBe(Number.parseInt(told, 10));

    await page.goBack();
    await page.waitForURL(/ecosystem\?q=sociale$/);
    await isChecked(choice, false);
    expect(complaints).toEqual([]);
  });

  it('filters without a script, and is told how to widen a search that finds nothing', async () => {
    const { page } = await openDevice({ javaScript: false });
    await page.goto('/en/library/ecosystem?domain=D1&region=BRU');
    await page.getByRole('checkbox', { name: /Wallonia/ }).check();
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(/region=WAL/);
    expect(await page.getByRole('checkbox', { name: /Wallonia/ }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: /Brussels/ }).isChecked()).toBe(true);
    await page.goto('/en/library/measures?q=xqzzjk');
    await page.getByText('Nothing fits this search.').waitFor();
    await page.getByRole('link', { name: 'Search the whole library for this' }).waitFor();
  });

  it('follows a number of the matrix to exactly as many actors', async () => {
    const { page, complaints } = await openDevice();
    await page.goto('/en/library/ecosystem');
    const cell = page.getByRole('table').getByRole('link').first();
    const count = Number(await cell.innerText());
    await cell.click();
    await page.waitForURL(/domain=D1&region=/);
    await page
      .getByRole('status')
      .filter({ hasText: `${count} of` })
      .waitFor();
    expect(await page.locator('main [data-entry]').count()).toBe(count);
    expect(complaints).toEqual([]);
  });

  it('reads a case in its seven parts', async () => {
    const { page, complaints } = await openDevice({ viewport: phone });
    await page.goto('/nl/library/cases');
    await page.locator('main [data-entry] h3').getByRole('link').first().click();
    await page.waitForURL(/\/nl\/library\/cases\/[^/]+$/);
    // Seven parts and the sources.
    await page.getByRole('heading', { level: 2 }).nth(7).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(8);
    expect(complaints).toEqual([]);
  });
});
