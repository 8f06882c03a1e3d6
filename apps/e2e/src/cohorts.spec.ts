import type { Locator, Page } from 'playwright-core';
import { demoPassword, lastMailTo, linkIn, newLearner, signIn, type Person } from './accounts.js';
import { daysAhead } from './cohort.js';
import { closeBrowser, openDevice, phone } from './device.js';

afterAll(closeBrowser);

const person = async (name: string, email: string): Promise<Person> => {
  const login = { email, password: demoPassword };
  return { name, ...login, cookie: await signIn(login) };
};

/** Thirty people, of whom two cannot be invited as they stand. */
const faultyList = [
  'e-mail;naam;taal',
  ...Array.from({ length: 30 }, (_, n) =>
    n === 4 || n === 17
      ? `geen-adres-${n};Student ${n};nl`
      : `klas-${n}-${process.pid}@school.example;Student ${n};nl`,
  ),
].join('\n');

async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

async function open(page: Page, view: string): Promise<void> {
  await press(page.getByRole('link', { name: view, exact: true }));
}

describe('a lecturer with a cohort', () => {
  it('opens it, invites a class, and gives one learner more time', async () => {
    const lecturer = await openDevice({
      person: await person('Lecturer', 'lecturer@weft.example'),
    });
    const { page } = lecturer;
    const title = `Lente ${process.pid}`;

    await page.goto('/nl/cohorts/new');
    await page.getByLabel('Naam van het cohort').fill(title);
    await page.getByLabel('Eerste dag').fill(daysAhead(-2));
    await page.getByLabel('Laatste dag').fill(daysAhead(100));
    await press(page.getByRole('button', { name: 'Open het cohort' }));
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const code = (await page.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).textContent()) ?? '';

    await open(page, 'Uitnodigen');
    await page.getByLabel('Lijst met mensen (CSV)').fill(faultyList);
    await press(page.getByRole('button', { name: 'Kijk de lijst na' }));
    const faults = page.getByRole('alert');
    await faults.getByText('Regel 6: “geen-adres-4” is geen e-mailadres.').waitFor();
    await faults.getByText('Regel 19: “geen-adres-17” is geen e-mailadres.').waitFor();
    await page.getByText('Nog niemand uitgenodigd.', { exact: true }).waitFor();
    await press(page.getByRole('button', { name: 'Nodig 28 mensen uit' }));
    await page.getByText('28 mensen zijn uitgenodigd').waitFor();
    const list = page.getByLabel('Lijst met mensen (CSV)');
    const left = await list.inputValue();
    expect(left.split('\n')).toHaveLength(3);
    await list.fill(left.replaceAll(/geen-adres-(\d+)/g, `klas-$1-${process.pid}@school.example`));
    await press(page.getByRole('button', { name: 'Kijk de lijst na' }));
    await press(page.getByRole('button', { name: 'Nodig 2 mensen uit' }));
    await page.getByText('2 mensen zijn uitgenodigd').waitFor();
    await page.getByText('30 van 30 mails verstuurd, 0 aanvaard').first().waitFor();

    const noor = await newLearner('Noor');
    const mobile = await openDevice({ viewport: phone });
    await mobile.page.goto('/nl/join');
    await mobile.page.getByLabel('Code').fill(code.toLowerCase());
    await mobile.page.getByRole('button', { name: 'Zoek het cohort' }).click();
    await mobile.page.getByRole('heading', { name: title }).waitFor();
    await mobile.page.getByRole('link', { name: 'Ik heb een account' }).click();
    await mobile.page.getByLabel('E-mailadres').fill(noor.email);
    await mobile.page.getByLabel('Wachtwoord', { exact: true }).fill(noor.password);
    await mobile.page.getByRole('button', { name: 'Meld je aan' }).click();
    await mobile.page.getByRole('button', { name: 'Doe mee' }).click();
    await mobile.page.getByText('Je bent ingeschreven.').waitFor();
    await mobile.page.getByRole('link', { name: 'Naar mijn leerpad' }).click();
    await mobile.page.getByRole('heading', { name: 'Wat eraan komt' }).waitFor();

    await open(page, 'Mensen');
    await press(page.getByRole('button', { name: 'Geef uitstel Noor' }));
    const until = daysAhead(9);
    await page.getByLabel('Nieuwe deadline').fill(until);
    await page.getByLabel('Reden').fill('Ziek');
    await press(page.getByRole('button', { name: 'Bevestig' }));
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await mobile.page.goto('/nl/cohorts');
    const dates = mobile.page.getByRole('region', { name: 'Mijn datums' });
    await dates.locator(`time[datetime="${until}"]`).waitFor();
    await dates.getByText('(voor jou uitgesteld)').waitFor();

    await press(page.getByRole('button', { name: 'Schrijf uit Noor' }));
    await press(page.getByRole('button', { name: 'Bevestig' }));
    await page.getByText('Noor: uitgeschreven.').waitFor();
    await press(page.getByRole('button', { name: 'Maak ongedaan' }));
    await page.getByText('Noor: ingeschreven.').waitFor();

    const other = await openDevice({ person: await person('Author', 'author@weft.example') });
    await other.page.goto('/nl/cohorts');
    await other.page.getByRole('heading', { name: 'Cohorten die je begeleidt' }).waitFor();
    expect(await other.page.getByText(title).count()).toBe(0);
    await other.page.goto(page.url());
    await other.page.getByText('Dit cohort bestaat niet, of je hoort er niet bij.').waitFor();
    for (const { complaints } of [lecturer, mobile, other]) expect(complaints).toEqual([]);
  });
});

describe('somebody who is invited', () => {
  it('makes her account with the link and takes part', async () => {
    const email = `gast-${process.pid}@school.example`;
    const { page } = await openDevice({
      person: await person('Lecturer', 'lecturer@weft.example'),
    });
    await page.goto('/nl/cohorts/new');
    await page.getByLabel('Naam van het cohort').fill(`Gasten ${process.pid}`);
    await page.getByLabel('Eerste dag').fill(daysAhead(0));
    await page.getByLabel('Laatste dag').fill(daysAhead(30));
    await page.getByRole('button', { name: 'Open het cohort' }).click();
    await page.getByRole('link', { name: 'Uitnodigen' }).click();
    await page.getByLabel('Lijst met mensen (CSV)').fill(`email,naam\n${email},Gast`);
    await page.getByRole('button', { name: 'Kijk de lijst na' }).click();
    await page.getByRole('button', { name: 'Nodig 1 persoon uit' }).click();
    const link = linkIn(await lastMailTo(email));

    const guest = await openDevice({ viewport: phone });
    await guest.page.goto(link.pathname + link.hash);
    await guest.page.getByRole('heading', { name: `Gasten ${process.pid}` }).waitFor();
    await guest.page.getByLabel('Wachtwoord').fill('a long password');
    await guest.page.getByRole('checkbox').check();
    await guest.page.getByRole('button', { name: 'Maak mijn account en neem deel' }).click();
    await guest.page.getByRole('heading', { level: 1, name: 'Mijn cohorten' }).waitFor();
    await guest.page.getByText('ingeschreven', { exact: true }).waitFor();
    expect(guest.complaints).toEqual([]);
  });
});
