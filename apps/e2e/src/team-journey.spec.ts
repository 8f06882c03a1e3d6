import type { Locator, Page } from 'playwright-core';
import { enter, typeIn } from './by-keyboard.js';
import { closeBrowser, openDevice, phone, type Device } from './device.js';
import { inspect, openViewer } from './inspect.js';
import { addTeam, assignmentId, openAssignment, openTeam, type Team } from './team.js';

afterAll(closeBrowser);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const textOf = (page: Page) => page.getByRole('textbox', { name: /Tekst van het team/ });
const saved = (page: Page) => page.getByText('Bewaard', { exact: true }).first().waitFor();

const agreement = {
  'Wat doen we zodat iedereen': 'Elk begint met een rondje',
  'Hoe houden we wie er niet was': 'Een bericht dezelfde avond',
  'Hoe beslissen we?': 'Eerst een minuut stil schrijven',
  'Hoe hoort de groep wie stil is': 'Wie veel praat, vraagt eerst',
  'Wat blijft in de groep': 'Wat persoonlijk is',
  'Wanneer en hoe geven we elkaar': 'Elke vrijdag tien minuten',
  'Wat doen we als het misloopt': 'Eerst met twee',
};

/** The best level of every criterion of the form on the page. */
async function chooseBest(page: Page): Promise<void> {
  await page.locator('fieldset:has(input[type=radio])').first().waitFor();
  for (const group of await page.locator('fieldset:has(input[type=radio])').all()) {
    await group.getByRole('radio').last().check();
  }
}

/** Carries something by the mouse; both have to be on the screen. */
async function drag(page: Page, what: Locator, onto: Locator): Promise<void> {
  await onto.scrollIntoViewIfNeeded();
  await what.scrollIntoViewIfNeeded();
  const [from, to] = [await what.boundingBox(), await onto.boundingBox()];
  if (!from || !to) throw new Error('nothing to carry, or nowhere to');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 12, to.y + 8, { steps: 4 });
  await page.mouse.up();
}

/** Writes a text in the team's document and hands it in for feedback. */
async function handIn({ page }: Device, team: Team, text: string): Promise<void> {
  await page.goto(`/nl/teams/${team.id}/work/${assignmentId}`);
  await typeIn(page, textOf(page), text);
  await saved(page);
  await page.goto(`/nl/teams/${team.id}/hand-in/${assignmentId}`);
  await enter(page, page.getByRole('button', { name: 'Indienen voor feedback' }));
  await enter(page, page.getByRole('button', { name: 'Ja, dien in' }));
  await page.getByRole('alert').getByText('Inzending 1').waitFor();
}

describe('four people, each in a browser of their own', () => {
  let wevers: Team;
  let spinners: Team;
  let an: Device;
  let bo: Device;
  let cas: Device;
  let lecturer: Device;
  beforeAll(async () => {
    wevers = await openTeam(['An', 'Bo']);
    spinners = await addTeam(wevers, ['Cas']);
    await openAssignment(wevers);
    const [first, second] = wevers.members;
    const [third] = spinners.members;
    an = await openDevice({ ...(first && { person: first }) });
    bo = await openDevice({ ...(second && { person: second }), viewport: phone });
    cas = await openDevice({ ...(third && { person: third }) });
    lecturer = await openDevice({ person: wevers.lecturer });
  });

  it('agree on how they work together, and have it approved', async () => {
    for (const { page } of [an, bo]) await page.goto(`/nl/teams/${wevers.id}/agreement`);
    for (const [label, text] of Object.entries(agreement)) {
      await an.page.getByLabel(label).fill(text);
    }
    await saved(an.page);
    await said(bo.page, 'Eerst met twee');
    for (const { page } of [an, bo]) {
      await enter(page, button(page, 'Ik ga akkoord'));
      await button(page, 'Ik ga toch niet akkoord').waitFor();
    }
    await enter(bo.page, button(bo.page, 'Verstuur naar de docent'));
    const { page } = lecturer;
    await page.goto(`/nl/cohorts/${wevers.cohortId}/agreements`);
    await enter(page, page.getByRole('link', { name: 'De wevers: Groepsafspraak' }));
    await enter(page, button(page, 'Keur goed'));
    await said(page, 'Goedgekeurd.');
  });

  it('think on a board, and vote', async () => {
    const { page } = an;
    await page.goto(`/nl/teams/${wevers.id}`);
    await page.getByRole('link', { name: 'Borden' }).click();
    await page.getByLabel('Titel').fill('Wat wringt er?');
    await enter(page, button(page, 'Open bord'));
    await page.getByRole('heading', { level: 1, name: 'Wat wringt er?' }).waitFor();
    await enter(page, button(page, 'Begin de brainstorm'));
    await bo.page.goto(page.url());
    await typeIn(bo.page, bo.page.getByLabel('Nieuw kaartje'), 'Lange wachtlijsten');
    await bo.page.keyboard.press('Enter');
    await said(page, /1 kaartje op het bord/);
    await enter(page, button(page, 'Ga clusteren'));
    await typeIn(page, page.getByLabel('Naam van een nieuwe cluster'), 'Wachten');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Wachten', exact: true }).waitFor();
    await enter(page, button(page, 'Open de stemming'));
    await enter(bo.page, button(bo.page, 'Geef een stip aan Wachten'));
    await enter(bo.page, button(bo.page, 'Geef mijn stippen'));
    await said(page, '1 persoon heeft gestemd.');
    await enter(page, button(page, 'Sluit de stemming'));
    await page.getByLabel('Naam van het project').first().fill('Een kortere rij');
    await said(page, 'Bewaard.');
  });

  it('write a text and fill a canvas together, and hand in', async () => {
    for (const { page } of [an, bo]) {
      await page.goto(`/nl/teams/${wevers.id}/work/${assignmentId}`);
      await textOf(page).waitFor();
    }
    await an.page.getByRole('list', { name: 'Wie is hier' }).getByText('Bo').waitFor();
    await enter(an.page, an.page.getByRole('button', { name: 'Canvas erbij' }));
    await enter(an.page, an.page.getByRole('button', { name: /Empathiekaart/ }).first());
    await bo.page.getByRole('tab', { name: 'Canvassen' }).click();
    await typeIn(
      bo.page,
      bo.page.getByLabel(/Nieuw briefje bij/).first(),
      'Niemand zegt hoelang het duurt',
    );
    await bo.page.keyboard.press('Enter');
    await an.page.getByRole('textbox', { name: /^Briefje 1 bij/ }).waitFor();
    const other = an.page.locator('section[data-zone]').nth(1);
    await drag(an.page, an.page.getByText('⠿').first(), other.getByRole('heading'));
    await other.getByRole('textbox', { name: /^Briefje 1 bij/ }).waitFor();
    // What the board came to goes on in the work.
    await enter(an.page, button(an.page, 'Neem een projectfiche over'));
    await enter(an.page, button(an.page, 'Zet op een canvas'));
    await bo.page.getByRole('heading', { name: 'Een kortere rij' }).waitFor();
    await Promise.all([
      handIn(an, wevers, 'Wie wacht, weet niet hoelang.'),
      handIn(cas, spinners, 'Wie weggaat, komt niet terug.'),
    ]);
  });

  it('review each other, and say what helped', async () => {
    const { page } = lecturer;
    const { cohortId } = wevers;
    await page.goto(`/nl/cohorts/${cohortId}/peer-feedback/${assignmentId}`);
    await said(page, '2 van 2 teams dienden in.');
    await page.getByLabel('Hoeveel feedbacks geeft elk?').fill('1');
    await enter(page, button(page, 'Bewaar de afspraken'));
    await said(page, 'Bewaard.');
    await enter(page, button(page, 'Toon wie wie leest'));
    await enter(page, button(page, 'Verdeel en verwittig iedereen'));
    await said(page, /^Verdeeld op/);
    await Promise.all(
      [an, bo, cas].map(async ({ page: own }) => {
        await own.goto('/nl/reviews');
        await own.getByRole('main').locator('a[href*="/reviews/"]').first().click();
        await own.getByRole('heading', { level: 2, name: 'Jouw feedback' }).waitFor();
        await chooseBest(own);
        await own.getByLabel(/^In het geheel/).fill('Helder; toon nu één dag van één iemand.');
        await enter(own, button(own, 'Geef deze feedback'));
        await said(own, 'Je gaf deze feedback.');
      }),
    );
    await page.reload();
    await enter(page, button(page, 'Geef de feedback vrij aan de teams'));
    await said(page, /^Vrijgegeven op/);
    await an.page.goto(`/nl/teams/${wevers.id}/feedback/${assignmentId}`);
    await said(an.page, 'toon nu één dag');
    expect(await an.page.getByRole('main').innerText()).not.toContain('Cas');
    await an.page.getByRole('radio', { name: 'veel', exact: true }).first().check();
    await enter(an.page, button(an.page, 'Verstuur'));
    await said(an.page, 'Jullie vonden dit nuttig: veel.');
  });

  it('get a grade with its reasons, marked by keyboard', async () => {
    const { page } = lecturer;
    const marking = `/nl/cohorts/${wevers.cohortId}/marking/${assignmentId}`;
    await page.goto(`${marking}?view=settings`);
    await page.getByLabel('Minuten bedenktijd bij vrijgeven').fill('0');
    await enter(page, button(page, 'Bewaar'));
    await said(page, 'Bewaard.');
    await page.goto(marking);
    // Once one is settled the next is there.
    for (const done of [1, 2]) {
      const boxes = page.locator('[data-criterion]');
      await boxes.first().waitFor();
      await page.keyboard.press('k');
      for (let nth = await boxes.count(); nth > 0; nth -= 1) {
        await page.keyboard.press('2');
        await page.keyboard.press('j');
      }
      await page.keyboard.press('s');
      await said(page, `${done} van 2 door jou afgewerkt`);
    }
    await page.goto(`${marking}?view=release`);
    await enter(page, button(page, 'Geef 3 punten vrij'));
    await said(page, /^Cursisten zien hun punten sinds/);
    await an.page.goto('/nl/grades');
    await said(an.page, 'Waarom dit punt?');
    await enter(an.page, an.page.locator('summary', { hasText: 'Vraag om opnieuw' }));
    await an.page.getByLabel(/^Wat moet er opnieuw/).fill('Ons tweede gesprek telt niet mee.');
    await enter(an.page, button(an.page, 'Verstuur de vraag'));
    await said(an.page, 'Ons tweede gesprek');
    expect([an, bo, cas, lecturer].flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  it('find all of it on pages for everybody', async () => {
    const [first] = wevers.members;
    const learner = await openViewer({ ...(first && { person: first }) });
    const marker = await openViewer({ person: wevers.lecturer });
    const { id, cohortId } = wevers;
    const pages = [
      { viewer: learner, path: '/grades' },
      { viewer: learner, path: `/teams/${id}/feedback/${assignmentId}` },
      { viewer: marker, path: `/cohorts/${cohortId}/grades` },
      { viewer: marker, path: `/cohorts/${cohortId}/marking/${assignmentId}` },
    ];
    for (const { viewer, path } of pages) {
      await inspect(viewer, `/nl${path}`, ['light']);
      await inspect(viewer, `/en${path}`, ['dark']);
    }
    // The work stands beside its rubric.
    const work = marker.page.getByRole('region', { name: 'What the team handed in' });
    await work.getByText(/^Wie w/).waitFor();
    await marker.page.goto('/nl/notifications');
    await said(marker.page, 'Een cursist vraagt om opnieuw naar punten te kijken');
  });
});
