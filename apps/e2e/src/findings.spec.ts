import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { callApi, demoAdministrator, lastMailTo, signIn, siteUrl } from './accounts.js';
import { enter, tabTo, typeIn } from './by-keyboard.js';
import { closeBrowser, phone } from './device.js';
import { inspect, inspectHere, openViewer } from './inspect.js';

afterAll(closeBrowser);

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** An open round over a fork of a published module, with one person invited. */
async function openRound(cookie: string): Promise<{ roundId: string; email: string }> {
  const send = (path: string, body: object) => callApi({ method: 'POST', path, body, cookie });
  const listed = await callApi({ method: 'GET', path: '/api/drafts/modules', cookie });
  const { items } = (await listed.json()) as {
    items: { code: string; version: string; forkable: boolean }[];
  };
  const { code, version } = items.find(({ forkable }) => forkable) ?? {};
  const [draftId, draftVersionId, roundId] = [randomUUID(), randomUUID(), randomUUID()];
  await send('/api/drafts', { id: draftId, from: { kind: 'fork', code, version } });
  await send(`/api/drafts/${draftId}/versions`, { id: draftVersionId, note: '' });
  await send('/api/review-rounds', {
    ...{ id: roundId, draftId, draftVersionId, templateId: 'read-through', locale: 'nl' },
    previousRoundId: null,
  });
  const email = `focus-${randomUUID().slice(0, 8)}@weft.example`;
  const person = { id: randomUUID(), email, displayName: 'Fatima', locale: 'nl', roles: [] };
  await send(`/api/review-rounds/${roundId}/participants`, { people: [person] });
  await send(`/api/review-rounds/${roundId}/controls`, {
    ...{ id: randomUUID(), control: { kind: 'open' } },
  });
  return { roundId, email };
}

/** Comes in with the link of a mail, consents, and makes a remark on each of the first blocks. */
async function remarkOn(page: Page, { roundId, email }: { roundId: string; email: string }) {
  const { request } = page;
  const token = /\/r\/([\w-]+)/.exec(await lastMailTo(email))?.[1] ?? '';
  await request.post(`${siteUrl}/api/round-links/open`, { data: { id: randomUUID(), token } });
  const round = `${siteUrl}/api/rounds/${roundId}`;
  const consent = { id: randomUUID(), version: 1, displayName: 'Fatima', showsName: false };
  await request.put(`${round}/consent`, { data: { ...consent, roles: ['student'] } });
  const home = (await (await request.get(`${round}/home`)).json()) as {
    lessons: { lessonId: string }[];
  };
  const lessonId = home.lessons[0]?.lessonId ?? '';
  const lesson = (await (await request.get(`${round}/lessons/${lessonId}?locale=nl`)).json()) as {
    blocks: { blockId: string }[];
  };
  for (const [at, text] of ['Waar vind ik geld?', 'Wie kan ik bellen?'].entries()) {
    const target = { lessonId, locale: 'nl', blockId: lesson.blocks[at]?.blockId, selection: null };
    const data = { id: randomUUID(), kind: 'comment', text, wording: null, mentions: [], target };
    const answer = await request.post(`${round}/threads`, { data });
    expect(answer.status()).toBe(201);
  }
}

it('goes from remarks to a report by keyboard, and tells who remarked what became of it', async () => {
  const cookie = await signIn(demoAdministrator);
  const round = await openRound(cookie);
  const { roundId } = round;
  const guest = await openViewer({ viewport: phone });
  await remarkOn(guest.page, round);

  const desk = await openViewer({ person: { name: 'Moderator', ...demoAdministrator, cookie } });
  const { page } = desk;
  const address = `studio/rounds/${roundId}/findings`;
  await page.goto(`/nl/${address}`);
  const list = page.getByRole('listbox', { name: 'Opmerkingen en antwoorden' });
  await tabTo(page, list);
  for (const key of ['5', 'j', '2']) await page.keyboard.press(key);
  await said(page, '2 van 2 hebben een thema');
  await page.keyboard.press('z');
  await said(page, '1 van 2 hebben een thema');
  await page.keyboard.press('2');
  await said(page, '2 van 2 hebben een thema');
  await said(page, 'Alles is bewaard.');
  await page.reload();
  await said(page, '2 van 2 hebben een thema');
  await inspectHere(desk, ['light']);

  const steps = page.getByRole('navigation', { name: 'Stappen' });
  await steps.getByRole('link', { name: 'Bevindingen' }).click();
  await typeIn(page, page.getByLabel('Bevinding', { exact: true }), 'Geld is een zoektocht.');
  await page.getByLabel('Hoofdstuk').selectOption('barriers');
  await tabTo(page, page.getByRole('checkbox', { name: 'Waar vind ik geld?' }));
  await page.keyboard.press('Space');
  await enter(page, button(page, 'Bewaar bevinding'));
  await enter(page, button(page, 'Beslis'));
  await page.getByLabel('Wat doen we ermee?').selectOption('adapt');
  await typeIn(page, page.getByLabel('Waarom', { exact: true }), 'We tonen drie budgetten');
  await inspectHere(desk, ['light']);
  await enter(page, button(page, 'Bewaar beslissing'));
  await said(page, 'We doen het anders: We tonen drie budgetten');

  await steps.getByRole('link', { name: 'Verslag' }).click();
  await said(page, 'Er is geen afwijkende mening opgetekend.');
  await inspectHere(desk, ['light']);
  await enter(page, button(page, 'Publiceer verslag'));
  await said(page, 'Laatst gepubliceerd: versie 1.');
  for (const view of ['code', 'find', 'report']) {
    await inspect(desk, `/en/${address}?view=${view}`, ['dark']);
  }

  await guest.page.goto(`/nl/rounds/${roundId}/mine`);
  await said(guest.page, 'We doen het anders: We tonen drie budgetten');
  await said(guest.page, 'Hierover is nog niets beslist.');
  await inspectHere(guest, ['light']);
  await guest.page.getByRole('link', { name: 'Lees het verslag' }).click();
  await guest.page.getByText('Waarop dit steunt').click();
  await said(guest.page, 'Waar vind ik geld?');
  await inspectHere(guest, ['light']);
  await inspect(guest, `/en/rounds/${roundId}/mine`, ['dark']);
  await inspect(guest, `/en/rounds/${roundId}/report`, ['dark']);
});

it('ships a focus group that was held, whose claims open what they rest on', async () => {
  const visitor = await openViewer({ viewport: phone });
  const { page } = visitor;
  await page.goto('/nl/rounds/example');
  const success = page.getByRole('region', { name: '2.2 Succesfactoren' });
  await enter(page, success.getByText('Waarop dit steunt (2)'));
  await success.getByText('Bron, hoofdstuk 5.2.2').first().waitFor();
  expect(await success.getByRole('row', { name: /Netwerk/ }).textContent()).toContain('729,2 %');
  await inspectHere(visitor, ['light']);
  await inspect(visitor, '/en/rounds/example', ['dark']);
  for (const format of ['pdf', 'docx', 'csv']) {
    const file = await page.request.get(`/api/report-example/files/${format}?locale=nl`);
    expect(file.status()).toBe(200);
  }
});
