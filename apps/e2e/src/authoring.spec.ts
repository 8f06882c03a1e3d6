import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { demoPassword, signIn, type Person } from './accounts.js';
import { closeBrowser, phone } from './device.js';
import { inspect, inspectHere, openViewer } from './inspect.js';

afterAll(closeBrowser);

const author = async (): Promise<Person> => {
  const login = { email: 'lecturer@weft.example', password: demoPassword };
  return { name: 'Author', ...login, cookie: await signIn(login) };
};

async function press(control: Locator): Promise<void> {
  await control.focus();
  await control.press('Enter');
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name });
const text = (page: Page) => page.getByRole('textbox', { name: /^Tekst: Nederlands/ });
const saved = (page: Page) => page.getByText('Bewaard', { exact: true }).waitFor();

/** Takes what is offered; the editor ignores keys that were meant for the text before. */
async function accept(page: Page, name: string): Promise<void> {
  await page.getByRole('option', { name, exact: true }).waitFor();
  await wait(150);
  await page.keyboard.press('Enter');
}

/** To the very end of the text that has the focus, on a line of its own. */
async function toEnd(page: Page): Promise<void> {
  await text(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
}

describe('an author', () => {
  it('forks a module, mends a tag, inserts activities, works through a lost network, and fixes a version', async () => {
    const viewer = await openViewer({ person: await author() });
    const { page, context, complaints } = viewer;
    await page.goto('/nl/studio/drafts');
    await page.getByLabel('Module', { exact: true }).selectOption('ZO-03');
    await press(button(page, 'Maak een ontwerp'));
    await text(page).waitFor();
    const preview = page.getByRole('region', { name: 'Voorbeeld' });
    await preview.getByRole('heading').first().waitFor();

    // A tag that is not closed is told at its line, and the cursor goes there by keyboard.
    await toEnd(page);
    await page.keyboard.type('<Callout kind="ti');
    await accept(page, 'tip');
    await page.keyboard.type('" title="Let op">');
    await tab(page, /^Fouten \(\d+\)/).waitFor();
    await press(tab(page, /^Fouten/));
    await press(button(page, /^Ga naar regel \d+/).first());
    await text(page).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Dit is nieuw.\n\n</Callout>');
    await tab(page, /^Fouten$/).waitFor();
    await press(tab(page, 'Voorbeeld'));
    await preview.getByText('Dit is nieuw.').waitFor();

    // A canvas and a quiz, each with its entry in activities.yaml.
    for (const [tag, fill] of [
      ['Canvas', 'empathy-map'],
      ['Quiz', null],
    ] as const) {
      await toEnd(page);
      await press(button(page, 'Voeg iets in'));
      const dialog = page.getByRole('dialog', { name: 'Voeg iets in' });
      await press(dialog.getByRole('button', { name: tag, exact: true }));
      await dialog.getByLabel('Id, voor de antwoorden').fill(`nieuw-${tag.toLowerCase()}`);
      if (fill) await dialog.getByLabel('template').selectOption(fill);
      await press(dialog.getByRole('button', { name: 'Voeg in', exact: true }));
    }
    await preview.getByText('Het juiste antwoord').waitFor();
    await saved(page);
    await press(tab(page, 'Andere taal'));
    await page.getByText(/in het Nederlands lopen? achter|Het Nederlands is bij/).waitFor();
    await inspectHere(viewer, ['light']);
    await page.setViewportSize({ width: 1280, height: 800 });

    // Without a network it is kept through a closed tab, and sent afterwards.
    const url = page.url();
    await context.setOffline(true);
    await toEnd(page);
    await page.keyboard.type('Onderweg geschreven.');
    await page.getByText('Geen netwerk: bewaard op dit toestel', { exact: false }).waitFor();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(url);
    await again.getByText('Onderweg geschreven.').first().waitFor();
    await saved(again);

    await press(again.getByRole('link', { name: 'Geschiedenis' }));
    await press(button(again, 'Vergelijk'));
    await press(again.getByText('lessons/01-double-diamond/activities.yaml (gewijzigd)'));
    await again.getByText('nieuw-quiz', { exact: false }).first().waitFor();
    await press(again.getByRole('link', { name: 'Schrijven' }));
    await press(button(again, /^Engels$/));
    await again.getByRole('textbox', { name: /^Tekst: Engels/ }).focus();
    await again.keyboard.press('Control+End');
    await again.keyboard.press('Enter');
    await again.keyboard.press('Enter');
    await again.keyboard.insertText(
      '<Callout kind="tip" title="Mind">\n\nThis is new.\n\n</Callout>\n\n' +
        '<Canvas id="nieuw-canvas" template="empathy-map" />\n\n<Quiz id="nieuw-quiz" />\n\n' +
        'Written on the way.',
    );
    await tab(again, /^Fouten$/).waitFor();
    await saved(again);
    await press(button(again, 'Maak een versie voor review'));
    await again.getByLabel('Wat is er nieuw?').fill('Een oefening erbij');
    await press(button(again, 'Maak de versie'));
    await again.getByText('Versie 1 is gemaakt.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('previews hostile text on a phone without running anything', async () => {
    const person = await author();
    const viewer = await openViewer({ person, viewport: phone });
    const { page, complaints } = viewer;
    await page.goto('/nl/studio/drafts');
    await page.getByLabel('Module', { exact: true }).selectOption('ZO-01');
    await press(button(page, 'Maak een ontwerp'));
    await text(page).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(
      '## Kop\n\n<script>alert(1)</script>\n\n{globalThis.hacked = 1}\n\n[klik](javascript:alert(2))\n',
    );
    await tab(page, /^Fouten \([3-9]\d*\)/).waitFor();
    await press(tab(page, 'Voorbeeld'));
    await page.getByText('regel 3, kolom 1', { exact: false }).first().waitFor();
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await inspectHere(viewer, ['dark']);
    const here = new URL(page.url()).pathname.replace('/nl/', '/en/');
    await inspect(viewer, here, ['dark']);
    await inspect(viewer, `${here}/history`, ['dark']);
    await inspect(viewer, '/en/studio/drafts', ['dark']);
  });
});
