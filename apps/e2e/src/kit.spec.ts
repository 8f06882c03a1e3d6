import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { newLearner } from './accounts.js';
import { violations } from './axe.js';
import { closeBrowser, type Device, openDevice } from './device.js';

const kit = new URL('../../../content/library/kit.yaml', import.meta.url);
const tools = [...readFileSync(kit, 'utf8').matchAll(/^- id: (\S+)$/gm)].map(([, id = '']) => id);

const words = 'Geprobeerd in de kit.';

/** Types into the first field; Enter adds what a canvas or a board takes. */
const type = (more = '') => {
  return async (sheet: Locator): Promise<void> => {
    await sheet.getByRole('textbox').first().focus();
    await sheet.page().keyboard.type(words);
    if (more) await sheet.page().keyboard.press(more);
  };
};

async function press(target: Locator, key = 'Enter'): Promise<void> {
  await target.focus();
  await target.page().keyboard.press(key);
}

const choice = (sheet: Locator): Locator =>
  sheet.getByRole('radio').or(sheet.getByRole('checkbox')).first();

const choose = (sheet: Locator): Promise<void> => press(choice(sheet), 'Space');

const writeNumber = async (sheet: Locator): Promise<void> => {
  await sheet.locator('input:visible').first().focus();
  await sheet.page().keyboard.type('7');
};

/** How each kind of activity is begun with a keyboard. */
const begin: Record<string, (sheet: Locator) => Promise<void>> = {
  quiz: async (sheet) =>
    (await choice(sheet).count()) > 0
      ? choose(sheet)
      : press(sheet.getByRole('combobox').first(), 'ArrowDown'),
  reflection: type(),
  'figure-reader': type(),
  script: type(),
  canvas: type('Enter'),
  board: type('Enter'),
  log: async (sheet) => {
    await press(sheet.getByRole('button', { name: 'Voeg een rij toe' }));
    await type()(sheet);
  },
  // Of a poll nothing is kept before the vote.
  poll: async (sheet) => {
    for (const option of await sheet.locator('input').all()) {
      if (await option.isEnabled()) await press(option, 'Space');
    }
    const dot = sheet.getByRole('button', { name: /^Geef een stip aan/ }).first();
    for (let dots = 0; dots < 10 && (await dot.isVisible()); dots += 1) await press(dot);
    await press(sheet.getByRole('button', { name: 'Stem', exact: true }));
    await sheet
      .getByText(/stemmer/)
      .first()
      .waitFor();
  },
  checklist: choose,
  rubric: choose,
  'position-line': choose,
  decision: (sheet) => press(sheet.getByRole('listitem').getByRole('button').first()),
  'break-even': writeNumber,
  'financing-plan': writeNumber,
  explorer: (sheet) => press(sheet.getByRole('button', { name: /^Bewaar / }).first()),
  'pitch-timer': async (sheet) => {
    await press(sheet.getByRole('button', { name: 'Start' }));
    await sheet.page().waitForTimeout(1_200);
    await press(sheet.getByRole('button', { name: 'Stop en bewaar' }));
  },
};

/** What stands in an activity: its texts without what is only said in passing, and its fields. */
const stateOf = (sheet: Locator): Promise<string> =>
  sheet.evaluate((element) => {
    const fields = [...element.querySelectorAll('input, textarea, select')].map((field) => {
      const { type, checked, value } = field as HTMLInputElement;
      return type === 'radio' || type === 'checkbox' ? checked : value;
    });
    const copy = element.cloneNode(true) as Element;
    copy.querySelectorAll('[role="status"], [aria-live]').forEach((line) => line.remove());
    // Nobody can look up who voted for what, the voter neither: only the counts come back.
    const text = copy.textContent.replace(/ \((jouw keuze|\d+ van jou)\)/g, '');
    return JSON.stringify([fields, text]);
  });

/** An explorer calls what was kept “Bewaard” too: the line about saving is meant. */
const saved = (sheet: Locator): Promise<void> =>
  sheet.locator('[role="status"][data-state="saved"]').waitFor();

describe('the kit', () => {
  let device: Device;
  beforeAll(async () => {
    device = await openDevice({ person: await newLearner() });
  });
  afterAll(closeBrowser);

  it('lists all tools', async () => {
    const { page, complaints } = device;
    await page.goto('/nl/kit');
    const links = page.getByRole('main').locator('a[href^="/nl/kit/"]');
    await links.first().waitFor();
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(tools).toHaveLength(44);
    expect(paths).toEqual(tools.map((id) => `/nl/kit/${id}`));
    expect(complaints).toEqual([]);
  });

  it.each(tools)('%s is saved and restored, printable and without a barrier', async (id) => {
    const { page, complaints } = device;
    complaints.length = 0;
    await page.goto(`/nl/kit/${id}`);
    const sheet = page.locator('[data-activity]');
    await sheet.locator('fieldset:enabled').first().waitFor();
    await sheet.getByRole('button', { name: 'Druk af' }).waitFor();
    const empty = await stateOf(sheet);
    const way = begin[(await sheet.getAttribute('data-activity')) ?? ''];
    expect(way).toBeDefined();
    await way?.(sheet);
    await saved(sheet);
    const filled = await stateOf(sheet);
    expect(filled).not.toEqual(empty);
    expect(await violations(page)).toEqual([]);

    await page.reload();
    await saved(sheet);
    // The counts of a vote come after the answer.
    const soon = Date.now() + 5_000;
    while (Date.now() < soon && (await stateOf(sheet)) !== filled) await page.waitForTimeout(50);
    expect(await stateOf(sheet)).toEqual(filled);
    expect(complaints).toEqual([]);
  });
});
