import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { callApi, demoPassword, signIn, type Person } from './accounts.js';
import { closeBrowser, laptop, phone } from './device.js';
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
const text = (page: Page, language = 'Nederlands') =>
  page.getByRole('textbox', { name: new RegExp(`^Tekst: ${language}`) });
const saved = (page: Page) => page.getByText('Bewaard', { exact: true }).waitFor();

/** Forks a published module and waits for the text of its first lesson. */
async function fork(page: Page, code: string): Promise<void> {
  await page.goto('/nl/studio/drafts');
  await page.getByLabel('Module', { exact: true }).selectOption(code);
  await press(button(page, 'Maak een ontwerp'));
  await text(page).waitFor();
}

/** Takes what is offered; the editor ignores keys that were meant for the text before. */
async function accept(page: Page, name: string): Promise<void> {
  await page.getByRole('option', { name, exact: true }).waitFor();
  await wait(150);
  await page.keyboard.press('Enter');
}

/** To the very end of a text, on a line of its own. */
async function toEnd(page: Page, language?: string): Promise<void> {
  await text(page, language).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
}

interface File {
  path: string;
  revision: number;
  text: string;
}

/** The draft that a page shows, as other devices of its author read and write it. */
function elsewhere(page: Page, { cookie }: Person) {
  const draftId = /drafts\/([\w-]+)/.exec(page.url())?.[1] ?? '';
  const read = async (path: string): Promise<File> => {
    const answer = await callApi({ method: 'GET', path: `/api/drafts/${draftId}/files`, cookie });
    const { files } = (await answer.json()) as { files: File[] };
    const file = files.find((one) => one.path === path);
    if (!file) throw new Error(`no ${path}`);
    return file;
  };
  const change = async (path: string, edit: (text: string) => string): Promise<void> => {
    const { revision, text: now } = await read(path);
    const body = { id: randomUUID(), path, base: revision, text: edit(now) };
    await callApi({ method: 'PUT', path: `/api/drafts/${draftId}/file`, body, cookie });
  };
  return { draftId, read, change };
}

const dutch = 'lessons/01-double-diamond/nl.mdx';

describe('an author', () => {
  it('forks a module, writes it in two languages and without a network, and sends it to review', async () => {
    const person = await author();
    const viewer = await openViewer({ person, serviceWorkers: 'allow' });
    const { page, context, complaints } = viewer;
    await fork(page, 'ZO-03');
    const preview = page.getByRole('region', { name: 'Voorbeeld' });
    await preview.getByRole('heading').first().waitFor();

    // A tag that does not exist is told at its line, and the cursor goes there by keyboard.
    await toEnd(page);
    await page.keyboard.type('<Calout />');
    await tab(page, /^Fouten \(\d+\)/).waitFor();
    await press(tab(page, /^Fouten/));
    await press(button(page, /^Ga naar regel \d+, kolom 1$/).first());
    await text(page).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('<Callout kind="ti');
    await accept(page, 'tip');
    await page.keyboard.type('" title="Let op">');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Dit is nieuw.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await tab(page, /^Fouten$/).waitFor();
    await press(tab(page, 'Voorbeeld'));
    await preview.getByText('Dit is nieuw.').waitFor();
    await saved(page);

    // The other language is behind by what is new, until that is written there.
    await press(button(page, 'Engels'));
    await press(tab(page, 'Andere taal'));
    await page
      .getByText(/in het Engels (loopt|lopen) achter/)
      .first()
      .waitFor();
    await inspectHere(viewer, ['light']);
    await page.setViewportSize(laptop);
    await toEnd(page, 'Engels');
    await page.keyboard.insertText(
      '<Callout kind="tip" title="Mind">\n\nThis is new.\n\n</Callout>',
    );
    await page.getByText('Het Engels is bij.').waitFor();

    // A canvas and a quiz, each with its entry in activities.yaml.
    await press(button(page, 'Nederlands'));
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
    await press(tab(page, 'Voorbeeld'));
    await preview.getByText('Het juiste antwoord').waitFor();
    await press(button(page, 'Engels'));
    await toEnd(page, 'Engels');
    await page.keyboard.insertText(
      '<Canvas id="nieuw-canvas" template="empathy-map" />\n\n<Quiz id="nieuw-quiz" />',
    );
    await tab(page, /^Fouten$/).waitFor();
    // What the other language has is offered here, with what it is; a variant has it too.
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('<Quiz id="nieuw');
    await page.getByRole('option', { name: /^nieuw-quiz\s*Quiz/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Backspace');
    await press(button(page, 'Nederlands'));
    await saved(page);

    // Without a network it is kept through a closed tab; what another device wrote there meanwhile
    // is for the author to settle.
    const { change, read, draftId } = elsewhere(page, person);
    await context.setOffline(true);
    await toEnd(page);
    await page.keyboard.type('Onderweg geschreven.');
    await page.getByText('Geen netwerk: bewaard op dit toestel', { exact: false }).waitFor();
    await page.close();
    await change(dutch, (now) => `${now.trimEnd()}\n\nThuis geschreven.`);
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(`/nl/studio/drafts/${draftId}`);
    const conflict = again.getByRole('dialog', { name: 'Iemand anders wijzigde dit ook' });
    await conflict.getByLabel(/^Samen/).check();
    const both = conflict.getByLabel('De tekst die blijft');
    await both.fill(`${await both.inputValue()}\n\nThuis geschreven.`);
    await press(conflict.getByRole('button', { name: 'Bewaar deze keuze' }));
    await saved(again);
    expect((await read(dutch)).text).toMatch(/Onderweg geschreven\.\s+Thuis geschreven\.$/);

    // What differs from the published module; and an earlier text comes back, and goes again.
    await press(again.getByRole('link', { name: 'Geschiedenis' }));
    await press(button(again, 'Vergelijk'));
    await press(again.getByText('lessons/01-double-diamond/activities.yaml (gewijzigd)'));
    await again.getByText('nieuw-quiz', { exact: false }).first().waitFor();
    const sitting = again.getByRole('listitem').filter({ hasText: dutch }).first();
    await press(sitting.getByText('Toon wat veranderde'));
    await press(sitting.getByRole('button', { name: 'Zoals lezers het zien' }));
    await sitting.getByRole('region', { name: 'Erna' }).getByText('Dit is nieuw.').waitFor();
    await sitting.getByLabel('Tot en met').selectOption({ index: 1 });
    await press(sitting.getByRole('button', { name: 'Zet dit terug' }));
    await again.getByText(`${dutch} staat weer zoals toen.`).waitFor();
    expect((await read(dutch)).text).not.toMatch(/Onderweg.*Thuis/s);
    await press(button(again, 'Maak ongedaan'));
    await again.getByText(`${dutch} staat weer zoals toen.`).waitFor({ state: 'detached' });
    expect((await read(dutch)).text).toMatch(/Onderweg.*Thuis/s);

    // A link leads to the words that a suggested wording replaces.
    const wording = `Beter gezegd ${randomUUID().slice(0, 8)}`;
    const place = new URLSearchParams({
      path: dutch,
      line: '1',
      quote: 'Onderweg geschreven.',
      wording,
    });
    await again.goto(`/nl/studio/drafts/${draftId}?${place.toString()}`);
    await text(again).and(again.locator(':focus')).waitFor();
    await press(button(again, 'Zet in de tekst'));
    await press(button(again, 'Klaar'));
    await saved(again);
    expect((await read(dutch)).text).toContain(`\n\n${wording}\n\nThuis geschreven.`);

    await press(button(again, 'Maak een versie voor review'));
    await again.getByLabel('Wat is er nieuw?').fill('Een oefening erbij');
    await press(button(again, 'Maak de versie'));
    await again.getByText('Versie 1 is gemaakt.').waitFor();
    await press(again.getByRole('link', { name: 'Plan een reviewronde' }));
    await press(button(again, 'Maak de ronde'));
    await again.getByRole('heading', { level: 1, name: /^Focusgroep WELFARE/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('writes a variant for a country on a phone, and meets pages that everybody can use', async () => {
    const viewer = await openViewer({ person: await author(), viewport: phone });
    const { page } = viewer;
    await fork(page, 'ZO-01');
    await page.getByText('Variant voor een land').click();
    await page.getByRole('tabpanel').getByLabel('Land', { exact: true }).selectOption('LT');
    await press(button(page, 'Maak de variant'));
    await text(page, 'Engels, Litouwen').and(page.locator(':focus')).waitFor();
    await toEnd(page, 'Engels, Litouwen');
    await page.keyboard.insertText('In Vilnius this goes another way.');
    await press(tab(page, 'Voorbeeld'));
    const preview = page.getByRole('region', { name: 'Voorbeeld' });
    await preview.getByText('In Vilnius this goes another way.').waitFor();
    await press(tab(page, 'Andere taal'));
    await page.getByRole('heading', { name: 'Engels', exact: true }).waitFor();
    await saved(page);
    const here = new URL(page.url()).pathname;

    // It goes away, as who reads there is told, and comes back.
    await press(tab(page, 'Tekst'));
    await press(button(page, 'Haal deze variant weg'));
    const dialog = page.getByRole('dialog', { name: 'Variant weghalen: Engels, Litouwen' });
    await dialog
      .getByText('krijgt dan de algemene tekst in het Engels', { exact: false })
      .waitFor();
    await press(dialog.getByRole('button', { name: 'Haal deze variant weg' }));
    await page.getByText('De variant Engels, Litouwen is weg.', { exact: false }).waitFor();
    expect(await button(page, 'Engels, Litouwen').count()).toBe(0);
    await press(button(page, 'Zet terug'));
    await text(page, 'Engels, Litouwen').waitFor();
    await press(tab(page, 'Voorbeeld'));
    await preview.getByText('In Vilnius this goes another way.').waitFor();
    await inspect(viewer, here, ['light']);
    await inspect(viewer, `${here}/history`, ['light']);
    await inspect(viewer, '/nl/studio/drafts', ['light']);
    const english = here.replace('/nl/', '/en/');
    await inspect(viewer, english, ['dark']);
    await inspect(viewer, `${english}/history`, ['dark']);
    await inspect(viewer, '/en/studio/drafts', ['dark']);
  });
});
