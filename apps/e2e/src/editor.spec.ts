import type { Page } from 'playwright-core';
import { enter, typeIn } from './by-keyboard.js';
import { closeBrowser, holds, openDevice, phone, type Device } from './device.js';
import { inspectHere, openViewer } from './inspect.js';
import { assignmentId, openTeam, type Team } from './team.js';

afterAll(closeBrowser);

const textOf = (page: Page) => page.getByRole('textbox', { name: /Tekst van het team|Text of/ });
/** Waits until the text says this; names at carets are no part of it. */
const reads = (page: Page, text: string) =>
  page.waitForFunction((wanted) => {
    const field = document.querySelector('[aria-multiline]')?.cloneNode(true) as
      Element | undefined;
    field?.querySelectorAll('[aria-hidden]').forEach((caret) => caret.remove());
    return field?.textContent.trim() === wanted;
  }, text);
const saved = (page: Page) => page.getByText('Bewaard', { exact: true }).waitFor();

describe('a team writes its work', () => {
  let team: Team;
  let an: Device;
  let bo: Device;
  let address: string;
  beforeAll(async () => {
    team = await openTeam(['An', 'Bo']);
    address = `/nl/teams/${team.id}/work/${assignmentId}`;
    const [first, second] = team.members;
    an = await openDevice({ ...(first && { person: first }) });
    bo = await openDevice({
      ...(second && { person: second }),
      viewport: phone,
      serviceWorkers: 'allow',
    });
    await Promise.all([an.page.goto(address), bo.page.goto(address)]);
    await Promise.all([textOf(an.page).waitFor(), textOf(bo.page).waitFor()]);
  });

  it('shows each what the other does: text, notes, tasks and who is here', async () => {
    const { page } = an;
    await page.getByRole('list', { name: 'Wie is hier' }).getByText('Bo').waitFor();
    await typeIn(page, textOf(page), 'Wie wacht het langst?');
    await reads(bo.page, 'Wie wacht het langst?');
    await saved(page);

    await enter(page, page.getByRole('button', { name: 'Canvas erbij' }));
    await enter(page, page.getByRole('button', { name: /Empathiekaart/ }).first());
    const note = page.getByLabel(/Nieuw briefje bij/).first();
    await typeIn(page, note, 'Niemand luistert');
    await page.keyboard.press('Enter');
    await bo.page.getByRole('tab', { name: 'Canvassen' }).click();
    const written = bo.page.getByRole('textbox', { name: /^Briefje 1 bij/ });
    await holds(written, 'Niemand luistert');
    await written.fill('Niemand luistert echt');
    await page.getByText('van An').or(page.getByText('An (jij)')).first().waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some(
        ({ value }) => value === 'Niemand luistert echt',
      ),
    );

    await bo.page.getByRole('tab', { name: 'Taken' }).click();
    await bo.page.getByLabel('Nieuwe taak').fill('Bel de partner');
    await bo.page.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByRole('tab', { name: 'Taken' }).click();
    await page.getByLabel('Klaar: Bel de partner').check();
    await bo.page.getByText('1 van 1 klaar').first().waitFor();
  });

  it('goes on without a network, and merges when it is back', async () => {
    await bo.page.getByRole('tab', { name: 'Tekst' }).click();
    await bo.context.setOffline(true);
    await bo.page.getByText(/^Offline/).waitFor();
    await textOf(bo.page).press('Control+End');
    await bo.page.keyboard.type(' Mantelzorgers.');
    await bo.page.getByText(/wijziging(en)? wacht(en)? op dit toestel/).waitFor();
    await textOf(an.page).press('Control+Home');
    await an.page.keyboard.type('Vraag: ');
    await saved(an.page);
    await bo.context.setOffline(false);
    const both = 'Vraag: Wie wacht het langst? Mantelzorgers.';
    await Promise.all([an, bo].map(({ page }) => reads(page, both)));
    await Promise.all([saved(an.page), saved(bo.page)]);
  });

  it('ties a comment to words, and shows who wrote what', async () => {
    const { page } = an;
    await textOf(page).press('Control+A');
    await page.getByRole('button', { name: 'Opmerking bij de selectie' }).click();
    await page.getByLabel('Je opmerking').fill('Wie bedoelen we?');
    await page.getByRole('button', { name: 'Plaats opmerking' }).click();
    await bo.page.getByRole('tab', { name: 'Opmerkingen' }).click();
    await bo.page.getByText('Wie bedoelen we?').first().waitFor();
    await page.getByRole('button', { name: 'Wie schreef wat' }).click();
    await page.getByText('Per alinea').click();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Bo' })
      .filter({ hasText: /\d %/ })
      .first()
      .waitFor();
    expect(an.complaints).toEqual([]);
    expect(bo.complaints).toEqual([]);
  });

  it('reads an earlier moment and puts it back; both pages are for everybody', async () => {
    const [first] = team.members;
    const viewer = await openViewer({ ...(first && { person: first }) });
    await viewer.page.goto(address);
    await textOf(viewer.page).waitFor();
    await inspectHere(viewer, ['light']);
    await viewer.page.goto(`/en/teams/${team.id}/work/${assignmentId}/history`);
    await viewer.page.getByRole('heading', { name: 'Who did what' }).waitFor();
    await inspectHere(viewer, ['dark']);
    const { page } = viewer;
    await enter(page, page.getByRole('button', { name: 'Previous moment' }));
    await enter(page, page.getByRole('button', { name: 'Put this moment back' }));
    await enter(
      page,
      page.getByRole('dialog').getByRole('button', { name: 'Put this moment back' }),
    );
    await page.getByText('Put back. The work is again as it was then.').waitFor();
    await enter(page, page.getByRole('button', { name: 'Undo putting back' }));
    await page.getByText('The work is again as it was before it was put back.').waitFor();
  });

  it('is closed to who is not in the team, and read only for the lecturer', async () => {
    const lecturer = await openDevice({ person: team.lecturer });
    await lecturer.page.goto(address);
    await lecturer.page.getByText('Je leest mee als lesgever').waitFor();
    expect(await textOf(lecturer.page).count()).toBe(0);
    const visitor = await openDevice();
    await visitor.page.goto(address);
    await visitor.page.getByRole('link', { name: 'Meld je aan' }).first().waitFor();
  });
});
