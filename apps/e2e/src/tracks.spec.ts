import type { Locator, Page } from 'playwright-core';
import { demoPassword, signIn, type Person } from './accounts.js';
import { violations } from './axe.js';
import { daysAhead } from './cohort.js';
import { closeBrowser, laptop, openDevice, phone } from './device.js';
import { duplicateTrack } from './track.js';

afterAll(closeBrowser);

const lecturer = async (): Promise<Person> => {
  const login = { email: 'lecturer@weft.example', password: demoPassword };
  return { name: 'Lecturer', ...login, cookie: await signIn(login) };
};

/** As somebody without a mouse does it. */
async function press(control: Locator, key = 'Enter'): Promise<void> {
  await control.focus();
  await control.press(key);
}

const codesIn = (page: Page, stage: RegExp) =>
  page
    .getByRole('region', { name: stage })
    .getByRole('listitem')
    .filter({ hasText: /ZO-\d\d/ })
    .evaluateAll((rows) => rows.map((row) => /ZO-\d\d/.exec(row.textContent)?.[0] ?? ''));

describe.each([
  ['a laptop', laptop],
  ['a phone', phone],
])('a lecturer on %s', (name, viewport) => {
  it('duplicates the reference track, builds on it by keyboard, publishes and opens a cohort', async () => {
    const { page, complaints } = await openDevice({ person: await lecturer(), viewport });
    const title = `Traject ${name} ${process.pid}`;

    await page.goto('/nl/studio/tracks');
    await press(page.getByRole('button', { name: /^Maak een kopie van \(Z\)Ondernemen/ }));
    await page.getByLabel('Naam van het traject (Nederlands)').fill(title);
    await page.getByLabel('Naam van het traject (Engels)').fill(`${title} en`);
    await press(page.getByRole('button', { name: 'Maak het ontwerp' }));
    await page.getByRole('heading', { name: 'Blok 2: Ontwerpen' }).waitFor();
    await page.getByText('30 van 30 ECTS').last().waitFor();

    // ZO-04 needs ZO-03: putting it first is an error that says so and can be mended at once.
    const design = /^Blok 2/;
    expect(await codesIn(page, design)).toEqual(['ZO-03', 'ZO-04']);
    const handle = page.getByRole('button', { name: /^Versleep Service design/ });
    await press(handle, 'ArrowUp');
    expect(await codesIn(page, design)).toEqual(['ZO-04', 'ZO-03']);
    expect(await handle.evaluate((button) => button === document.activeElement)).toBe(true);
    const problems = page.getByRole('region', { name: 'Aandachtspunten' });
    await problems.getByText('ZO-04 staat vóór ZO-03, maar bouwt erop voort.').waitFor();
    await press(problems.getByRole('button', { name: 'Zet ZO-03 vóór ZO-04' }));
    expect(await codesIn(page, design)).toEqual(['ZO-03', 'ZO-04']);

    await press(page.getByRole('button', { name: 'Open ruimte in Ontwerpen' }));
    await page.getByText('33 van 30 ECTS').last().waitFor();
    await problems.getByText('33 ECTS: 3 meer dan de 30 die je wil.').waitFor();
    await page.getByText('3 ECTS open ruimte in het traject', { exact: false }).waitFor();
    await page.locator('body').press('Control+z');
    await problems.getByText('33 ECTS: 3 meer').waitFor({ state: 'detached' });
    await page.locator('body').press('Control+y');
    await problems.getByText('33 ECTS: 3 meer').waitFor();
    await page.getByText('Bewaard', { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);

    await page.reload();
    const kept = page.getByRole('region', { name: design });
    await kept.getByText('Eigen inbreng van lerenden', { exact: true }).waitFor();
    await press(page.getByRole('link', { name: 'Publiceren' }));
    await page.getByLabel('Wat is er nieuw?').fill('Met eigen inbreng');
    await press(page.getByRole('button', { name: 'Publiceren' }));
    await page.getByText('Versie 1.0.0 is gepubliceerd.').waitFor();
    expect(await violations(page)).toEqual([]);

    await press(page.getByRole('link', { name: 'Bekijk het in de catalogus' }));
    const inCatalogue = page.getByRole('region', { name: title, exact: true });
    await inCatalogue.getByText('Open ruimte, 3 ECTS: Eigen inbreng van lerenden').waitFor();
    await page.goBack();
    await page.goto('/nl/cohorts/new');
    await page.getByLabel('Naam van het cohort').fill(`Cohort ${title}`);
    await page.getByLabel('Traject').selectOption({ label: `${title} (1.0.0)` });
    await page.getByLabel('Eerste dag').fill(daysAhead(70));
    await page.getByLabel('Laatste dag').fill(daysAhead(219));
    await press(page.getByRole('button', { name: 'Open het cohort' }));
    await page.getByRole('heading', { level: 1, name: `Cohort ${title}` }).waitFor();
    await page.getByText(title, { exact: false }).first().waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('a lecturer with a mouse', () => {
  it('drags modules within a stage and to another one', async () => {
    const person = await lecturer();
    const id = await duplicateTrack(person.cookie, `Slepen ${process.pid}`);
    const { page, complaints } = await openDevice({ person });
    await page.goto(`/nl/studio/tracks/${id}`);
    const drag = async (from: Locator, to: Locator) => {
      // Far from the edges of the window, where dragging scrolls.
      await to.evaluate((row) => row.scrollIntoView({ block: 'center' }));
      await from.hover();
      await page.mouse.down();
      const box = await to.boundingBox();
      if (!box) throw new Error('nowhere to drop');
      await page.mouse.move(box.x + 40, box.y + 30, { steps: 4 });
      await page.mouse.move(box.x + 40, box.y + 6, { steps: 4 });
      await page.mouse.up();
    };
    const row = (code: string) => page.getByRole('listitem').filter({ hasText: code }).first();
    const handle = (title: string) => page.getByRole('button', { name: `Versleep ${title}` });
    const stage = (number: number) => new RegExp(`^Blok ${number}`);
    await handle('Zorg, jobcarving').waitFor();
    expect(await codesIn(page, stage(3))).toEqual(['ZO-05', 'ZO-11', 'ZO-12']);
    const third = page.getByRole('region', { name: stage(3) });
    await drag(handle('Zorg, jobcarving'), third.getByRole('listitem').first());
    expect(await codesIn(page, stage(3))).toEqual(['ZO-12', 'ZO-05', 'ZO-11']);
    await drag(handle('Zorg, jobcarving'), row('ZO-04'));
    expect(await codesIn(page, stage(2))).toEqual(['ZO-03', 'ZO-12', 'ZO-04']);
    expect(await codesIn(page, stage(3))).toEqual(['ZO-05', 'ZO-11']);
    await page.getByText('Bewaard', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('two lecturers on one draft', () => {
  it('lose nothing: what they did elsewhere is merged, what both did is asked', async () => {
    const person = await lecturer();
    const first = await openDevice({ person });
    const second = await openDevice({ person });
    await first.page.goto('/nl/studio/tracks');
    await first.page.getByLabel('Naam van het traject (Nederlands)').fill('Samen');
    await first.page.getByLabel('Naam van het traject (Engels)').fill('Together');
    await first.page.getByRole('button', { name: 'Maak het ontwerp' }).click();
    await first.page.getByRole('button', { name: 'Voeg een blok toe' }).click();
    await first.page.getByLabel('Naam van het blok (Nederlands)').fill('Start');
    await first.page.getByText('Bewaard', { exact: true }).waitFor();
    await second.page.goto(first.page.url());
    const nameOf = (page: Page) => page.getByLabel('Naam van het blok (Nederlands)');
    await second.page.getByText('Naam, inleiding en tijd van dit blok').click();

    await first.page.getByRole('button', { name: 'Voeg Design thinking toe' }).click();
    await first.page.getByText('Bewaard', { exact: true }).waitFor();
    await second.page.getByRole('button', { name: 'Voeg Storytelling toe' }).click();
    await second.page.getByText('Beide wijzigingen staan er nu in.', { exact: false }).waitFor();
    await second.page.getByRole('button', { name: /^Versleep Design thinking/ }).waitFor();
    await second.page.getByRole('button', { name: /^Versleep Storytelling/ }).waitFor();
    await second.page.getByText('Bewaard', { exact: true }).waitFor();

    await nameOf(second.page).fill('Begin');
    await second.page.getByText('Bewaard', { exact: true }).waitFor();
    await nameOf(first.page).fill('Aanvang');
    const dialog = first.page.getByRole('dialog', { name: 'Jullie wijzigden allebei hetzelfde' });
    await dialog.getByRole('radio', { name: /“Aanvang”/ }).waitFor();
    await dialog.getByRole('radio', { name: /“Begin”/ }).check();
    await dialog.getByRole('button', { name: 'Voeg samen' }).click();
    await first.page.getByRole('heading', { name: 'Blok 1: Begin' }).waitFor();
    await first.page.getByRole('button', { name: /^Versleep Storytelling/ }).waitFor();
  });
});

describe('a draft without a network', () => {
  it('keeps what was done through a closed tab, and sends it later', async () => {
    const { page, context } = await openDevice({
      person: await lecturer(),
      serviceWorkers: 'allow',
    });
    await page.goto('/nl/studio/tracks');
    await page.getByLabel('Naam van het traject (Nederlands)').fill('Trein');
    await page.getByLabel('Naam van het traject (Engels)').fill('Train');
    await page.getByRole('button', { name: 'Maak het ontwerp' }).click();
    await page.getByRole('button', { name: 'Voeg een blok toe' }).waitFor();
    const url = page.url();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Voeg een blok toe' }).click();
    await page.getByLabel('Naam van het blok (Nederlands)').fill('Onderweg');
    await page.getByText('Geen netwerk: bewaard op dit toestel', { exact: false }).waitFor();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(url);
    await again.getByRole('heading', { name: 'Blok 1: Onderweg' }).waitFor();
    await again.getByText('Bewaard', { exact: true }).waitFor();
  });
});
