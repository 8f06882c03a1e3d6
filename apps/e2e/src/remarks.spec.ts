import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { callApi, demoAdministrator, lastMailTo, signIn, siteUrl } from './accounts.js';
import { closeBrowser, phone } from './device.js';
import { inspectHere, openViewer } from './inspect.js';

afterAll(closeBrowser);

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const said = (page: Page, text: string | RegExp) =>
  page.getByText(text).filter({ visible: true }).first().waitFor();

interface File {
  path: string;
  revision: number;
  text: string | null;
}

/** A round on a new draft, made by an administrator without a browser. */
async function openRound() {
  const cookie = await signIn(demoAdministrator);
  const read = async <Body>(path: string): Promise<Body> =>
    (await (await callApi({ method: 'GET', path, cookie })).json()) as Body;
  const send = (path: string, body: object) => callApi({ method: 'POST', path, body, cookie });
  const draftId = randomUUID();
  const letter = () => String.fromCharCode(65 + Math.floor(Math.random() * 26));
  const code = `T${letter()}${letter()}${letter()}-${String(10 + Math.floor(Math.random() * 90))}`;
  const title = { nl: 'Draad', en: 'Thread' };
  const from = { kind: 'new', code, slug: `draad-${draftId.slice(0, 6)}`, title };
  await send('/api/drafts', { id: draftId, from });
  const makeVersion = async () => {
    const id = randomUUID();
    await send(`/api/drafts/${draftId}/versions`, { id, note: '' });
    return id;
  };
  const draftVersionId = await makeVersion();
  const roundId = randomUUID();
  await send('/api/review-rounds', {
    ...{ id: roundId, draftId, draftVersionId, templateId: 'read-through', locale: 'nl' },
    previousRoundId: null,
  });
  const emails = [1, 2].map(() => `focus-${randomUUID().slice(0, 8)}@weft.example`);
  await send(`/api/review-rounds/${roundId}/participants`, {
    people: emails.map((email, at) => ({
      ...{ id: randomUUID(), email, displayName: ['Fatima', 'Joris'][at], locale: 'nl', roles: [] },
    })),
  });
  await send(`/api/review-rounds/${roundId}/controls`, {
    ...{ id: randomUUID(), control: { kind: 'open' } },
  });
  const { files } = await read<{ files: File[] }>(`/api/drafts/${draftId}/files`);
  return { draftId, roundId, emails, cookie, makeVersion, files, read };
}

/** Comes in with the link of a mail and consents, as a page of the round does. */
async function comeIn(page: Page, { roundId, email }: { roundId: string; email: string }) {
  const token = /\/r\/([\w-]+)/.exec(await lastMailTo(email))?.[1] ?? '';
  await page.request.post(`${siteUrl}/api/round-links/open`, {
    data: { id: randomUUID(), token },
  });
  const body = { id: randomUUID(), version: 1, displayName: 'Gast', showsName: false };
  const answer = await page.request.put(`${siteUrl}/api/rounds/${roundId}/consent`, {
    data: { ...body, roles: ['student'] },
  });
  expect(answer.ok()).toBe(true);
}

it('are made by guests on a phone, taken over by the author, and confirmed', async () => {
  const round = await openRound();
  const { roundId, draftId } = round;
  const [first = '', second = ''] = round.emails;
  const home = await round.read<{ lessons: { lessonId: string }[] }>(`/api/rounds/${roundId}/home`);
  const lessonId = home.lessons[0]?.lessonId ?? '';
  const address = `/nl/rounds/${roundId}/lessons/${lessonId}`;

  const guest = await openViewer({ viewport: phone });
  const { page } = guest;
  const from = Date.now();
  await comeIn(page, { roundId, email: first });
  await page.goto(address);
  await said(page, 'Nog geen opmerkingen in deze les.');
  // A sentence of a paragraph, as a finger selects it.
  const paragraph = page.locator('[data-remark-block] p').first();
  await paragraph.waitFor();
  const sentence = await paragraph.evaluate((element) => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    if (!text?.textContent) return '';
    const end = text.textContent.search(/[.?!]/) + 1 || text.textContent.length;
    document.getSelection()?.setBaseAndExtent(text, 0, text, end);
    return text.textContent.slice(0, end);
  });
  await button(page, 'Andere formulering').click();
  const wording = `Zo staat het er beter ${randomUUID().slice(0, 8)}`;
  await page.getByLabel('Zo zou ik het schrijven').fill(wording);
  await page.getByLabel('Je opmerking').fill('Korter leest vlotter.');
  await inspectHere(guest, ['light']);
  await page.setViewportSize(phone);
  await button(page, 'Bewaar opmerking').click();
  await said(page, 'Je opmerking is bewaard.');
  const seconds = (Date.now() - from) / 1000;
  console.info(`first remark of a guest: ${seconds.toFixed(1)} s from link to saved`);
  expect(seconds).toBeLessThan(60);
  await said(page, '1 opmerking in deze les');
  await inspectHere(guest, ['light']);
  await page.setViewportSize(phone);

  const other = await openViewer({ viewport: phone });
  await comeIn(other.page, { roundId, email: second });
  await other.page.goto(address);
  await button(other.page, /^1 opmerking bij:/).click();
  await button(other.page, 'Ik ben het hiermee eens').click();
  await said(other.page, '1 is het eens');
  await button(other.page, 'Antwoord').click();
  await other.page.getByLabel('Antwoord').fill('Helemaal mee eens.');
  await button(other.page, 'Verstuur antwoord').click();
  await said(other.page, 'Helemaal mee eens.');

  const author = { name: 'Beheer', ...demoAdministrator, cookie: round.cookie };
  const desk = await openViewer({ person: author });
  await desk.page.goto(`/nl/studio/drafts/${draftId}/remarks`);
  const item = desk.page.locator('input[data-remark]').first();
  await item.focus();
  await inspectHere(desk, ['light']);
  await button(desk.page, 'Aanvaard en pas de tekst aan').click();
  await said(desk.page, 'Gedaan bij 1 opmerking.');
  const { files } = await round.read<{ files: File[] }>(`/api/drafts/${draftId}/files`);
  const changed = files.filter(({ text }) => text?.includes(wording));
  expect(changed).toHaveLength(1);
  const before = round.files.find(({ path }) => path === changed[0]?.path)?.text ?? '';
  expect(before.length - sentence.length).toBeLessThanOrEqual(changed[0]?.text?.length ?? 0);
  await round.makeVersion();
  await desk.page.reload();
  await item.focus();
  await button(desk.page, 'Opgelost').first().click();
  await button(desk.page, 'Opgelost').first().click();
  await said(desk.page, 'Opgelost in versie 2');

  await page.reload();
  await button(page, /^1 opmerking bij:/).click();
  await button(page, 'Ja, dit is opgelost').click();
  await said(page, 'Bevestigd');

  await desk.page.goto(`/en/studio/drafts/${draftId}/remarks`);
  await said(desk.page, 'Confirmed');
  await inspectHere(desk, ['dark']);
  await page.goto(address.replace('/nl/', '/en/'));
  await said(page, '1 remark in this lesson');
  await inspectHere(guest, ['dark']);
});
