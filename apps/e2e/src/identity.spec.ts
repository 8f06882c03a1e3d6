import { randomUUID } from 'node:crypto';
import { demoAdministrator, lastMailTo, linkIn, newLearner, siteUrl } from './accounts.js';
import { enter, typeIn } from './by-keyboard.js';
import { closeBrowser, holds, holdScripts, openDevice, phone } from './device.js';
import { inspectHere, openViewer } from './inspect.js';

afterAll(closeBrowser);

describe('somebody with an account', () => {
  it('chooses a new password with the mail in the demo mailbox', async () => {
    const learner = await newLearner('Piet');
    const { page, complaints } = await openDevice();
    await page.goto('/nl/sign-in');
    await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).click();
    await page.getByLabel('E-mailadres').fill(learner.email);
    await page.getByRole('button', { name: 'Stuur de link' }).click();
    await page.getByRole('link', { name: 'Bekijk de demo-postbus' }).click();
    const mail = page.getByRole('listitem').filter({ hasText: learner.email }).first();
    await mail.getByRole('link').first().click();
    await page.getByLabel('Nieuw wachtwoord').fill('a newer sentence');
    await page.getByRole('button', { name: 'Bewaar het wachtwoord' }).click();
    await page.getByText('Je wachtwoord is gewijzigd').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Meld je aan' }).click();
    await page.getByLabel('E-mailadres').fill(learner.email);
    await page.getByLabel('Wachtwoord', { exact: true }).fill('a newer sentence');
    await page.getByRole('button', { name: 'Meld je aan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dag Piet' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('signs in on a slow network, before the page listens', async () => {
    const learner = await newLearner('Nora');
    const { page, complaints } = await openDevice();
    const letCome = await holdScripts(page);
    await page.goto('/nl/sign-in', { waitUntil: 'domcontentloaded' });
    await page.getByLabel('E-mailadres').fill(learner.email);
    const password = page.getByLabel('Wachtwoord', { exact: true });
    await password.fill(learner.password);
    await password.press('Enter');
    letCome();
    await page.getByRole('heading', { level: 1, name: 'Dag Nora' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('changes the profile and signs out everywhere', async () => {
    const learner = await newLearner('Sara');
    const here = await openDevice({ person: learner });
    const there = await openDevice({ person: learner });
    await there.page.goto('/nl/me');
    await there.page.getByRole('heading', { level: 1, name: 'Dag Sara' }).waitFor();

    await here.page.goto('/nl/profile');
    const name = here.page.getByLabel('Naam');
    await name.fill('Sara Vermeer');
    await here.page.getByLabel('Achtergrond').selectOption({ label: 'Gezondheid en zorg' });
    await here.page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await here.page.getByText('Bewaard.').waitFor();
    await here.page.reload();
    await holds(name, 'Sara Vermeer');
    await here.page.getByRole('button', { name: 'Meld overal af' }).click();
    await here.page.getByRole('banner').getByRole('link', { name: 'Meld je aan' }).waitFor();

    await there.page.goto('/nl/profile');
    await there.page.getByText('Je sessie is verlopen').waitFor();
    await there.page.getByRole('link', { name: 'Meld je opnieuw aan' }).waitFor();
    expect(here.complaints).toEqual([]);
  });

  it('makes an access token with the keyboard on a phone, sees it once and withdraws it', async () => {
    const learner = await newLearner('Toon');
    const viewer = await openViewer({ person: learner, viewport: phone });
    const { page, context } = viewer;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/nl/profile');
    await page.getByText('Je hebt nog geen toegangssleutels.').waitFor();
    await enter(page, page.getByText('Maak een toegangssleutel'));
    await typeIn(page, page.getByLabel('Waarvoor is hij?'), 'Atlas');
    await enter(page, page.getByRole('button', { name: 'Maak de sleutel' }));
    const field = page.getByLabel('Toegangssleutel', { exact: true });
    await field.waitFor();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    const secret = await field.inputValue();
    await enter(page, page.getByRole('button', { name: 'Kopieer' }));
    await page.getByText('Gekopieerd.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
    await inspectHere(viewer, ['light', 'dark']);
    const read = () =>
      fetch(`${siteUrl}/annotations/`, { headers: { authorization: `Bearer ${secret}` } });
    expect((await read()).status).toBe(200);

    await enter(page, page.getByRole('button', { name: 'Ik heb hem bewaard' }));
    await field.waitFor({ state: 'detached' });
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    expect(kept + (await page.content())).not.toContain(secret);
    await enter(page, page.getByRole('button', { name: 'Trek in: Atlas' }));
    await enter(
      page,
      page.getByRole('dialog').getByRole('button', { name: 'Trek in', exact: true }),
    );
    await page.getByText('Je hebt nog geen toegangssleutels.').waitFor();
    expect((await read()).status).toBe(401);
    expect(viewer.complaints).toEqual([]);
  });
});

describe('an administrator', () => {
  it('makes an account, whose owner chooses a password', async () => {
    const { page, complaints } = await openDevice();
    const email = `mira-${randomUUID()}@weft.example`;
    await page.goto('/nl/sign-in?next=/accounts');
    await page.getByLabel('E-mailadres').fill(demoAdministrator.email);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(demoAdministrator.password);
    await page.getByRole('button', { name: 'Meld je aan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Accounts' }).waitFor();
    await page.getByText('Maak een account').click();
    const form = page.locator('form').filter({ hasText: 'Maak het account' });
    await form.getByLabel('Naam').fill('Mira');
    await form.getByLabel('E-mailadres').fill(email);
    await form.getByLabel('lesgever').check();
    await form.getByRole('button', { name: 'Maak het account' }).click();
    await page.getByText(`Account gemaakt. ${email}`).waitFor();

    const owner = await openDevice();
    const link = linkIn(await lastMailTo(email));
    await owner.page.goto(link.pathname + link.hash);
    await owner.page.getByLabel(/wachtwoord|password/i).fill('threads and cloth');
    await owner.page.getByRole('button', { name: /wachtwoord|password/i }).click();
    await owner.page.getByText(/gewijzigd|changed/).waitFor();
    expect([...complaints, ...owner.complaints]).toEqual([]);
  });
});
