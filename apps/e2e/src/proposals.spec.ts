import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { callApi, demoPassword, newLearner, signIn, siteUrl, type Person } from './accounts.js';
import { violations } from './axe.js';
import { joinCohort, openCohort } from './cohort.js';
import { closeBrowser, holds, openDevice, phone, type Device } from './device.js';

afterAll(closeBrowser);

interface Class {
  cohortId: string;
  title: string;
  lecturer: Person;
  author: Person;
  fellow: Person;
}

/** A cohort with its lecturer and two learners. */
async function openClass(): Promise<Class> {
  const login = { email: 'lecturer@weft.example', password: demoPassword };
  const lecturer = { name: 'Lecturer', ...login, cookie: await signIn(login) };
  const title = `Voorstellen ${randomUUID().slice(0, 8)}`;
  const cohortId = await openCohort(lecturer.cookie, title);
  const [author, fellow] = [await newLearner('Noor'), await newLearner('Sam')];
  for (const { cookie: learner } of [author, fellow]) {
    await joinCohort(cohortId, { lecturer: lecturer.cookie, learner });
  }
  return { cohortId, title, lecturer, author, fellow };
}

async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function isAccessible({ page, complaints }: Device): Promise<void> {
  expect(await violations(page)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(sideways).toBe(false);
  expect(complaints).toEqual([]);
}

/** The address of the proposal on the screen, without its language. */
const addressOf = (page: Page): string => new URL(page.url()).pathname;

describe('what learners propose', () => {
  it('a source and an organisation: supported, one adapted into the library, one declined', async () => {
    const { cohortId, lecturer, author, fellow } = await openClass();
    const name = `De Herstelling ${randomUUID().slice(0, 8)}`;
    const mobile = await openDevice({ viewport: phone, person: author });
    const { page } = mobile;

    // Begun, closed, and found again as a draft.
    await page.goto(`/nl/proposals/new?kind=actor&cohort=${cohortId}`);
    await page.getByLabel('Naam van de organisatie').fill(name);
    await page.getByText('Klad bewaard').waitFor();
    await page.goto('/nl/proposals');
    await press(page.getByRole('link', { name }));
    await page.getByLabel('Beschrijving').fill('Geeft spullen een tweede leven.');
    await page.getByLabel('Incubatoren').check();
    await page.getByLabel('Vlaanderen').check();
    await page.getByLabel('Webadres').fill('https://example.org/herstelling');
    await holds(page.getByLabel('Voor wie'), cohortId);
    await page.getByLabel('Met mijn naam').check();
    await isAccessible(mobile);
    await press(button(page, 'Stel voor'));
    await page.getByText('Je voorstel is ingediend.').waitFor();
    const actorAddress = addressOf(page);

    await page.goto(`/nl/proposals/new?kind=source&cohort=${cohortId}`);
    await page.getByLabel('Titel').fill('Een rapport zonder adres');
    await page.getByLabel('Webadres').fill('https://example.org/rapport');
    await page.getByLabel('Beschrijving').fill('Telt wat herstellen oplevert.');
    await press(button(page, 'Stel voor'));
    await page.getByText('Je voorstel is ingediend.').waitFor();
    const sourceAddress = addressOf(page);

    const other = await openDevice({ person: fellow });
    await other.page.goto(`/nl/proposals?cohort=${cohortId}`);
    await press(other.page.getByRole('link', { name }));
    await press(button(other.page, 'Steun dit'));
    await other.page.getByText('1 steunt dit').waitFor();
    await isAccessible(other);

    const desk = await openDevice({ person: lecturer });
    await desk.page.goto(`/nl/proposals?cohort=${cohortId}&state=proposed`);
    await desk.page.getByRole('heading', { name: 'Wacht op een beslissing' }).waitFor();
    await press(desk.page.getByRole('link', { name }));
    await press(button(desk.page, 'Pas aan en aanvaard'));
    await desk.page.getByLabel('Beschrijving').fill('Herstelt spullen en leidt herstellers op.');
    await desk.page.getByLabel('Wat paste je aan, en waarom?').fill('Duidelijker wat ze doen.');
    await press(button(desk.page, 'Pas aan en aanvaard'));
    await desk.page.getByText('Aangepast en aanvaard. Het is meteen te zien.').waitFor();
    await desk.page.getByRole('heading', { name: 'Zoals gepubliceerd (versie 1)' }).waitFor();
    await isAccessible(desk);

    await desk.page.goto(siteUrl + sourceAddress);
    await press(button(desk.page, 'Aanvaard niet'));
    await desk.page.getByText('Geef een reden').waitFor();
    await desk.page.getByLabel('Reden').fill('Het rapport is niet openbaar.');
    await press(button(desk.page, 'Aanvaard niet'));
    await desk.page.getByText('Niet aanvaard. De cursist leest je reden.').waitFor();

    await page.goto(siteUrl + sourceAddress);
    await page.getByText('Het rapport is niet openbaar.').waitFor();
    await page.goto(siteUrl + actorAddress);
    await page.getByRole('heading', { name: 'Zoals voorgesteld' }).waitFor();
    await press(page.getByRole('link', { name: 'Bekijk in de bibliotheek' }));
    await page.getByRole('heading', { level: 1, name }).waitFor();

    const visitor = await openDevice({ viewport: phone });
    await visitor.page.goto(`/nl/library/ecosystem?q=${encodeURIComponent(name)}`);
    await visitor.page.getByText(/Voorgesteld door Noor, aanvaard op .+, versie 1/).waitFor();
    await visitor.page.getByText('Herstelt spullen en leidt herstellers op.').waitFor();
    await isAccessible(visitor);

    for (const person of [await newLearner('Vreemd'), (await openClass()).author]) {
      const stranger = await openDevice({ person });
      await stranger.page.goto(siteUrl + sourceAddress);
      await stranger.page.getByText('Dit voorstel bestaat niet').waitFor();
      await stranger.page.goto(`/nl/proposals?cohort=${cohortId}`);
      await stranger.page.getByText('Hier is nog geen voorstel.').waitFor();
    }
  });

  it('a lesson: refused where it is hostile, mended, previewed, accepted and read', async () => {
    const { cohortId, lecturer, author, fellow } = await openClass();
    const writer = await openDevice({ person: author, serviceWorkers: 'allow' });
    const { page } = writer;
    await page.goto(`/nl/proposals/new?kind=lesson&cohort=${cohortId}`);
    await page.getByLabel('Waar hoort de les?').selectOption({ index: 1 });
    await page.getByLabel('Titel in het Nederlands').fill('Herstellen in de wijk');
    const text = page.getByLabel('Tekst in het Nederlands');
    await text.fill('## Wie herstelt?\n\nIn elke wijk <script>alert(1)</script> herstelt iemand.');
    await press(button(page, 'Voorbeeld'));
    const preview = page.getByRole('region', { name: 'Voorbeeld' });
    await preview.getByText('nl.mdx, regel 3, kolom 14').waitFor();
    await press(button(page, 'Stel voor'));
    await page.getByRole('alert').getByText('In de les staat iets dat niet mag').waitFor();
    await press(preview.getByRole('button', { name: 'Ga naar regel 3, kolom 14' }).first());
    expect(await text.evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(31);

    await text.fill('## Wie herstelt?\n\nIn elke wijk herstelt **iemand** iets.');
    await preview.getByRole('heading', { name: 'Wie herstelt?' }).waitFor();
    await preview.getByText('iemand', { exact: true }).waitFor();
    await page.getByText('Klad bewaard').waitFor();
    await page.reload();
    await holds(text, '## Wie herstelt?\n\nIn elke wijk herstelt **iemand** iets.');
    await isAccessible(writer);

    // Without a network nothing that is typed is lost.
    await writer.context.setOffline(true);
    await text.fill(
      '## Wie herstelt?\n\nIn elke wijk herstelt **iemand** iets, ook zonder netwerk.',
    );
    await page.getByRole('main').getByText('Bewaard op dit toestel.').first().waitFor();
    await writer.context.setOffline(false);
    await page.getByText('Klad bewaard').waitFor();
    await press(button(page, 'Stel voor'));
    await page.getByText('Je voorstel is ingediend.').waitFor();
    const address = addressOf(page);

    const desk = await openDevice({ person: lecturer });
    await desk.page.goto(siteUrl + address);
    await desk.page.getByText('ook zonder netwerk').first().waitFor();
    await press(button(desk.page, 'Aanvaard'));
    await desk.page.getByText('Aanvaard. Het is meteen te zien.').waitFor();

    const reader = await openDevice({ viewport: phone, person: fellow });
    await reader.page.goto('/nl/cohorts');
    await press(reader.page.getByRole('link', { name: 'Lessen van cursisten' }));
    await press(reader.page.getByRole('link', { name: 'Herstellen in de wijk' }));
    await reader.page.getByRole('heading', { level: 1, name: 'Herstellen in de wijk' }).waitFor();
    await reader.page.getByText('ook zonder netwerk').waitFor();
    await reader.page.getByText(/Voorgesteld door een cursist, aanvaard op .+, versie 1/).waitFor();
    await isAccessible(reader);
    const lessonAddress = addressOf(reader.page);

    for (const person of [await newLearner('Vreemd'), (await openClass()).author]) {
      const stranger = await openDevice({ person });
      await stranger.page.goto(siteUrl + lessonAddress);
      await stranger.page.getByRole('main').getByText('bestaat niet').first().waitFor();
      expect(await stranger.page.getByText('ook zonder netwerk').count()).toBe(0);
    }
    const read = await fetch(`${siteUrl}/api/cohorts/${cohortId}/own-lessons?locale=nl`);
    expect(read.status).toBe(401);
    await callApi({ method: 'DELETE', path: '/api/session', cookie: author.cookie });
  });
});
