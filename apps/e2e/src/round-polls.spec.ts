import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { callApi, demoAdministrator, lastMailTo, signIn, siteUrl } from './accounts.js';
import { enter, tabTo, typeIn } from './by-keyboard.js';
import { closeBrowser, phone } from './device.js';
import { inspect, inspectHere, openViewer } from './inspect.js';
import { draftWithVersion } from './round.js';

afterAll(closeBrowser);

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** An open round over a version of a new draft, made outside the browser. */
async function openRound(cookie: string): Promise<string> {
  const roundId = randomUUID();
  const post = (path: string, body: object) => callApi({ method: 'POST', path, body, cookie });
  const { draftId, draftVersionId } = await draftWithVersion(cookie);
  await post('/api/review-rounds', {
    ...{ id: roundId, draftId, draftVersionId, templateId: 'welfare', locale: 'nl' },
    previousRoundId: null,
  });
  const open = { id: randomUUID(), control: { kind: 'open' } };
  await post(`/api/review-rounds/${roundId}/controls`, open);
  return roundId;
}

/** Invites somebody, opens her link and consents. @returns her guest's cookie */
async function letIn(roundId: string, cookie: string): Promise<string> {
  const email = `guest-${randomUUID()}@weft.example`;
  const person = { id: randomUUID(), email, displayName: 'Gast', locale: 'nl', roles: [] };
  const path = `/api/review-rounds/${roundId}/participants`;
  await callApi({ method: 'POST', path, body: { people: [person] }, cookie });
  const token = /\/r\/([\w-]+)/.exec(await lastMailTo(email))?.[1];
  const body = { id: randomUUID(), token };
  const opened = await callApi({ method: 'POST', path: '/api/round-links/open', body });
  const guest = /weft_guest=([^;]+)/.exec(opened.headers.get('set-cookie') ?? '')?.[1] ?? '';
  const consent = { id: randomUUID(), version: 1, displayName: 'Gast', showsName: false };
  await asGuest(guest, {
    ...{ method: 'PUT', path: `/api/rounds/${roundId}/consent` },
    body: { ...consent, roles: ['student'] },
  });
  return guest;
}

async function asGuest(guest: string, call: { method: string; path: string; body: object }) {
  const response = await fetch(siteUrl + call.path, {
    method: call.method,
    headers: { 'content-type': 'application/json', cookie: `weft_guest=${guest}` },
    body: JSON.stringify(call.body),
  });
  if (!response.ok) throw new Error(`${call.path}: ${await response.text()}`);
}

it('take three choices by keyboard on a phone, tell the limit, and show results after the close', async () => {
  const cookie = await signIn(demoAdministrator);
  const roundId = await openRound(cookie);
  const person = { name: 'Moderator', ...demoAdministrator, cookie };
  const desk = await openViewer({ person });
  await desk.page.goto(`/nl/studio/rounds/${roundId}/polls`);
  await enter(desk.page, button(desk.page, /^Voeg toe: Welke drie aspecten doen/));
  await said(desk.page, 'Gepland');
  await desk.page.getByText('Schrijf zelf een vraag').click();
  await desk.page.getByLabel('Soort').selectOption('ranking');
  await desk.page.getByLabel('Vraag (Nederlands)').fill('Wat eerst?');
  await enter(desk.page, button(desk.page, 'Bewaar de peiling'));
  await said(desk.page, 'Schrijf minstens twee antwoorden.');
  await typeIn(desk.page, desk.page.getByLabel('Antwoorden (Nederlands)'), 'Geld');
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.type('Mensen');
  await enter(desk.page, button(desk.page, 'Bewaar de peiling'));
  const ranking = desk.page.getByRole('region', { name: 'Wat eerst?' });
  await ranking.waitFor();
  await inspectHere(desk, ['light']);
  for (let n = 0; n < 2; n += 1) {
    await enter(desk.page, button(desk.page, 'Open de peiling').first());
    await enter(desk.page, desk.page.getByRole('dialog').getByRole('button', { name: 'Open' }));
    await button(desk.page, 'Sluit en tel').nth(n).waitFor();
  }

  const mobile = await openViewer({ viewport: phone });
  const { page } = mobile;
  const guest = await letIn(roundId, cookie);
  const path = `/api/rounds/${roundId}`;
  const { hostname } = new URL(siteUrl);
  await mobile.context.addCookies([{ name: 'weft_guest', value: guest, domain: hostname, path }]);
  await page.goto(`/nl/rounds/${roundId}/polls`);
  for (const option of ['Financieel', 'Netwerk', 'Beleid']) {
    await tabTo(page, page.getByRole('checkbox', { name: option }));
    await page.keyboard.press('Space');
  }
  await said(page, '3 van 3 gekozen.');
  const fourth = page.getByRole('checkbox', { name: 'Opleiding' });
  await tabTo(page, fourth);
  await page.keyboard.press('Space');
  await said(page, 'Je koos er al 3, meer kan niet.');
  expect(await fourth.isChecked()).toBe(false);
  // What was chosen survives a closed tab.
  await page.reload();
  await said(page, '3 van 3 gekozen.');
  await inspectHere(mobile, ['light']);
  await page.setViewportSize(phone);
  await said(page, 'Niemand kan achteraf zien wat je koos');
  const poll = page.getByRole('region', { name: /^Welke drie aspecten/ });
  await enter(page, poll.getByRole('button', { name: 'Stem' }));
  await said(page, 'Je stem is geteld.');
  const order = page.getByRole('region', { name: 'Wat eerst?' });
  // Everybody gets another order: whichever is first goes down by key, and up again by menu.
  const first = /Geld|Mensen/.exec((await order.getByRole('listitem').first().textContent()) ?? '');
  const name = first?.[0] ?? '';
  const down = order.getByRole('button', { name: `Lager: ${name}` });
  await enter(page, down);
  await said(page, `${name} staat nu op plaats 2.`);
  expect(await down.evaluate((element) => element === document.activeElement)).toBe(true);
  await order.getByLabel(`Plaats van: ${name}`).selectOption('1');
  await said(page, `${name} staat nu op plaats 1.`);
  await enter(page, order.getByRole('button', { name: 'Stem' }));
  await order.getByText('Je stem is geteld.').waitFor();
  // The button is gone: who works by keyboard goes on where it was.
  const region = await order.elementHandle();
  await page.waitForFunction((place) => place.contains(document.activeElement), region);

  // Four others vote elsewhere; nobody sees how the counts stand.
  const asked = (await (
    await callApi({ method: 'GET', path: `/api/rounds/${roundId}/polls`, cookie })
  ).json()) as { items: { id: string }[] };
  const pollId = asked.items[0]?.id ?? '';
  for (let n = 0; n < 4; n += 1) {
    const ballot = { kind: 'choose', options: ['network'] };
    await asGuest(await letIn(roundId, cookie), {
      ...{ method: 'POST', path: `/api/rounds/${roundId}/polls/${pollId}/ballots` },
      body: { id: randomUUID(), ballot },
    });
  }
  await desk.page.reload();
  await said(desk.page, '5 personen stemden.');
  expect(await desk.page.getByText('Netwerk').count()).toBe(0);
  await enter(desk.page, button(desk.page, 'Sluit en tel').first());
  await enter(
    desk.page,
    desk.page.getByRole('dialog').getByRole('button', { name: 'Sluit en tel' }),
  );
  const result = desk.page.getByRole('region', { name: /^Welke drie aspecten/ });
  await result.getByRole('img').waitFor();
  expect(await result.getByRole('img').textContent()).toContain('Netwerk (71%) 5');
  await result.getByText(/Geen percentages van de stemmers/).waitFor();
  await result.getByLabel('Wat we besluiten (Nederlands)').fill('Netwerk telt het meest.');
  await enter(desk.page, result.getByRole('button', { name: 'Toon aan deelnemers' }));
  await result.getByText('Schrijf wat eruit te besluiten is').last().waitFor();
  await result.getByLabel('Wat we niet besluiten (Nederlands)').fill('Niet waarom.');
  await enter(desk.page, result.getByRole('button', { name: 'Toon aan deelnemers' }));
  await result.getByRole('definition').filter({ hasText: 'Netwerk telt het meest.' }).waitFor();
  await page.reload();
  await said(page, 'Netwerk telt het meest.');
  await inspectHere(mobile, ['light']);
  await inspect(desk, `/en/studio/rounds/${roundId}/polls`, ['dark']);
  await inspect(desk, `/en/studio/rounds/${roundId}/polls/screen`, ['dark']);
  await inspect(mobile, `/en/rounds/${roundId}/polls`, ['dark']);
});
