import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { demoAdministrator } from './accounts.js';
import { closeBrowser, phone } from './device.js';
import { inspectHere, openViewer } from './inspect.js';
import { comeIn, type DraftFile, openRound } from './remark-round.js';

afterAll(closeBrowser);

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const said = (page: Page, text: string | RegExp) =>
  page.getByText(text).filter({ visible: true }).first().waitFor();

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
  const { files } = await round.read<{ files: DraftFile[] }>(`/api/drafts/${draftId}/files`);
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
  await said(page, 'Je formulering staat nu in de tekst. Dank je wel.');
  await button(page, 'Ja, dit is opgelost').click();
  await said(page, 'Bevestigd');

  await desk.page.goto(`/en/studio/drafts/${draftId}/remarks`);
  await said(desk.page, 'Confirmed');
  await inspectHere(desk, ['dark']);
  await page.goto(address.replace('/nl/', '/en/'));
  await said(page, '1 remark in this lesson');
  await inspectHere(guest, ['dark']);
});
