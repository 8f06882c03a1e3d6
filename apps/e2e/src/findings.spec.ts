import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import {
  callApi,
  demoAdministrator,
  demoPassword,
  lastMailTo,
  newLearner,
  type Person,
  signIn,
  siteUrl,
} from './accounts.js';
import { enter, tabTo, typeIn } from './by-keyboard.js';
import { missingFrom } from './chapter-five.js';
import { closeBrowser, phone } from './device.js';
import { csvText, pdfText, wordText } from './file-text.js';
import { inspect, inspectHere, openViewer } from './inspect.js';

afterAll(closeBrowser);

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

const demoAuthor = { email: 'author@weft.example', password: demoPassword };

interface Held {
  roundId: string;
  draftId: string;
  /** Of a guest. */
  email: string;
}

/** An open round over a fork that an author made, with a guest and somebody with an account. */
async function openRound(author: string, moderator: string, participant: Person): Promise<Held> {
  const send = (cookie: string, path: string, body: object) =>
    callApi({ method: 'POST', path, body, cookie });
  const listed = await callApi({ method: 'GET', path: '/api/drafts/modules', cookie: author });
  const { items } = (await listed.json()) as {
    items: { code: string; version: string; forkable: boolean }[];
  };
  const { code, version } = items.find(({ forkable }) => forkable) ?? {};
  const [draftId, draftVersionId, roundId] = [randomUUID(), randomUUID(), randomUUID()];
  await send(author, '/api/drafts', { id: draftId, from: { kind: 'fork', code, version } });
  const versions = `/api/drafts/${draftId}/versions`;
  await send(author, versions, { id: draftVersionId, note: '' });
  await send(moderator, '/api/review-rounds', {
    ...{ id: roundId, draftId, draftVersionId, templateId: 'read-through', locale: 'nl' },
    previousRoundId: null,
  });
  const email = `focus-${randomUUID().slice(0, 8)}@weft.example`;
  const invited = [
    { email, displayName: 'Fatima' },
    { email: participant.email, displayName: participant.name },
  ].map((one) => ({ id: randomUUID(), locale: 'nl', roles: [], ...one }));
  await send(moderator, `/api/review-rounds/${roundId}/participants`, { people: invited });
  await send(moderator, `/api/review-rounds/${roundId}/controls`, {
    ...{ id: randomUUID(), control: { kind: 'open' } },
  });
  await send(author, versions, { id: randomUUID(), note: 'Na de ronde' });
  return { roundId, draftId, email };
}

/** Consents, and makes remarks on the first blocks of the first lesson. */
async function remarkOn({ request }: Page, roundId: string, said: readonly string[]) {
  const round = `${siteUrl}/api/rounds/${roundId}`;
  const consent = { id: randomUUID(), version: 1, displayName: 'Fatima', showsName: false };
  await request.put(`${round}/consent`, { data: { ...consent, roles: ['researcher'] } });
  const home = (await (await request.get(`${round}/home`)).json()) as {
    lessons: { lessonId: string }[];
  };
  const lessonId = home.lessons[0]?.lessonId ?? '';
  const lesson = (await (await request.get(`${round}/lessons/${lessonId}?locale=nl`)).json()) as {
    blocks: { blockId: string }[];
  };
  for (const [at, text] of said.entries()) {
    const target = { lessonId, locale: 'nl', blockId: lesson.blocks[at]?.blockId, selection: null };
    const data = { id: randomUUID(), kind: 'comment', text, wording: null, mentions: [], target };
    const answer = await request.post(`${round}/threads`, { data });
    expect(answer.status()).toBe(201);
  }
}

interface Written {
  text: string;
  chapter: string;
  stance: string;
  evidence: string;
}

/** Writes a finding on the second step of the workbench, by keyboard. */
async function writeFinding(page: Page, { text, chapter, stance, evidence }: Written) {
  // Open for the first one, it stays so.
  await typeIn(page, page.getByLabel('Bevinding', { exact: true }), text);
  await page.getByLabel('Hoofdstuk').selectOption(chapter);
  await page.getByLabel('Is men het eens?').selectOption(stance);
  await tabTo(page, page.getByRole('checkbox', { name: evidence }));
  await page.keyboard.press('Space');
  await enter(page, button(page, 'Bewaar bevinding'));
  await said(page, text);
}

/** A file that a page offers, as a browser gets it. */
async function download(page: Page, format: string): Promise<Buffer> {
  const address = await page.getByRole('link', { name: format }).getAttribute('href');
  const file = await page.request.get(siteUrl + (address ?? ''));
  expect(file.headers()['content-disposition']).toContain(`.${format.toLowerCase()}`);
  return file.body();
}

it('goes from remarks to a report by keyboard, and tells who remarked what became of it', async () => {
  const [author, cookie] = [await signIn(demoAuthor), await signIn(demoAdministrator)];
  const participant = await newLearner('Ama');
  const { roundId, email } = await openRound(author, cookie, participant);
  const guest = await openViewer({ viewport: phone });
  const token = /\/r\/([\w-]+)/.exec(await lastMailTo(email))?.[1] ?? '';
  const opened = { data: { id: randomUUID(), token } };
  await guest.page.request.post(`${siteUrl}/api/round-links/open`, opened);
  await remarkOn(guest.page, roundId, ['Waar vind ik geld?', 'Wie kan ik bellen?']);
  const member = await openViewer({ viewport: phone, person: participant });
  await remarkOn(member.page, roundId, ['Dit is te lang.']);

  const desk = await openViewer({ person: { name: 'Moderator', ...demoAdministrator, cookie } });
  const { page } = desk;
  const address = `studio/rounds/${roundId}/findings`;
  await page.goto(`/nl/${address}`);
  const list = page.getByRole('listbox', { name: 'Opmerkingen en antwoorden' });
  await tabTo(page, list);
  for (const key of ['5', 'j', '2']) await page.keyboard.press(key);
  await said(page, '2 van 3 hebben een thema');
  await page.keyboard.press('z');
  await said(page, '1 van 3 hebben een thema');
  for (const key of ['2', 'j', '1']) await page.keyboard.press(key);
  await said(page, '3 van 3 hebben een thema');
  await said(page, 'Alles is bewaard.');
  await page.reload();
  await said(page, '3 van 3 hebben een thema');
  await inspectHere(desk, ['light']);

  const steps = page.getByRole('navigation', { name: 'Stappen' });
  await steps.getByRole('link', { name: 'Bevindingen' }).click();
  await writeFinding(page, {
    ...{ text: 'Geld is een zoektocht.', chapter: 'barriers', stance: 'agreed' },
    evidence: 'Waar vind ik geld?',
  });
  await enter(page, button(page, 'Beslis'));
  await page.getByLabel('Wat doen we ermee?').selectOption('adapt');
  await typeIn(page, page.getByLabel('Waarom', { exact: true }), 'We tonen drie budgetten');
  await page.getByLabel('Wie ziet erop toe').selectOption({ label: 'Author' });
  await page.getByLabel('Verwerkt in').selectOption('2');
  await inspectHere(desk, ['light']);
  await enter(page, button(page, 'Bewaar beslissing'));
  await said(page, 'We doen het anders: We tonen drie budgetten');
  await writeFinding(page, {
    ...{ text: 'De les is te lang.', chapter: 'closing', stance: 'dissent' },
    evidence: 'Dit is te lang.',
  });
  await enter(page, button(page, 'Beslis').last());
  await page.getByLabel('Wat doen we ermee?').selectOption('not');
  // Not, without a reason, is not taken.
  await enter(page, button(page, 'Bewaar beslissing'));
  await typeIn(page, page.getByLabel('Waarom', { exact: true }), 'Korter mist de cases');
  await enter(page, button(page, 'Bewaar beslissing'));
  await said(page, 'We doen het niet: Korter mist de cases');
  await said(page, 'Alles is bewaard.');

  await steps.getByRole('link', { name: 'Verslag' }).click();
  const chapter = (name: string | RegExp) => page.getByRole('region', { name });
  await chapter(/Waar rollen het eens zijn/)
    .getByText('Geld is een zoektocht. (zoals het in het gesprek bleek)')
    .waitFor();
  await chapter(/Waar rollen het eens zijn/)
    .getByText('Niets waarover rollen verschillen.')
    .waitFor();
  await chapter(/Tegenspraak/)
    .getByText('De les is te lang.')
    .waitFor();
  await inspectHere(desk, ['light']);
  await enter(page, button(page, 'Publiceer verslag'));
  await said(page, 'Laatst gepubliceerd: versie 1.');
  for (const view of ['code', 'find', 'report']) {
    await inspect(desk, `/en/${address}?view=${view}`, ['dark']);
  }

  // The author is told what she sees to, and who took part what became of it.
  const asked = await openViewer({ person: { name: 'Author', ...demoAuthor, cookie: author } });
  await asked.page.goto('/nl/notifications');
  await said(asked.page, /Jij ziet toe op een bevinding/);
  await member.page.goto('/nl/notifications');
  await member.page.getByRole('link', { name: /Het verslag staat klaar/ }).click();
  await said(member.page, 'We doen het niet: Korter mist de cases');

  // The letter lets the guest in on another device.
  const toMine = /\S+\?to=mine/;
  const letter = toMine.exec(await lastMailTo(email, toMine))?.[0] ?? '';
  const other = await openViewer({ viewport: phone });
  await other.page.goto(new URL(letter).pathname + new URL(letter).search);
  await enter(other.page, button(other.page, 'Ga naar de ronde'));
  await said(other.page, 'We doen het anders: We tonen drie budgetten · Verwerkt in versie 2.');
  await said(other.page, 'Hierover is nog niets beslist.');
  expect(new URL(other.page.url()).pathname).toBe(`/nl/rounds/${roundId}/mine`);
  await inspectHere(other, ['light']);
  await other.page.getByRole('link', { name: 'Lees het verslag' }).click();
  await enter(other.page, other.page.getByText('Waarop dit steunt').first());
  await said(other.page, 'Waar vind ik geld?');
  await inspectHere(other, ['light']);
  const told = [
    ...['Geld is een zoektocht.', 'We tonen drie budgetten', 'versie 2', 'Tegenspraak'],
    ...['De les is te lang.', 'Korter mist de cases', 'Waar vind ik geld?', 'een deelnemer'],
  ];
  const texts = [
    pdfText(await download(other.page, 'PDF')).replaceAll('\n', ' '),
    wordText(await download(other.page, 'DOCX')),
    (await download(other.page, 'CSV')).toString(),
  ];
  for (const text of texts) {
    for (const part of told) expect(text).toContain(part);
    // Of two researchers each could be recognised, so nobody is called one.
    for (const secret of ['Fatima', 'Ama', email, 'nderzoeker']) expect(text).not.toContain(secret);
  }
  await inspect(other, `/en/rounds/${roundId}/mine`, ['dark']);
  await inspect(other, `/en/rounds/${roundId}/report`, ['dark']);
});

it('rebuilds chapter 5 of the needs analysis: every number, and the same bytes each time', async () => {
  const visitor = await openViewer({ viewport: phone });
  const { page } = visitor;
  const readPage = async () => {
    await page.goto('/nl/rounds/example');
    await page.getByRole('region', { name: '2.2 Succesfactoren' }).waitFor();
    return page.getByRole('main').textContent();
  };
  const web = await readPage();
  const success = page.getByRole('region', { name: '2.2 Succesfactoren' });
  await enter(page, success.getByText('Waarop dit steunt (2)'));
  await success.getByText('Bron, hoofdstuk 5.2.2').first().waitFor();
  await inspectHere(visitor, ['light']);
  const files = async () => ({
    pdf: await download(page, 'PDF'),
    docx: await download(page, 'DOCX'),
    csv: await download(page, 'CSV'),
  });
  const first = await files();
  const missing = {
    web: missingFrom(web ?? ''),
    pdf: missingFrom(pdfText(first.pdf)),
    docx: missingFrom(wordText(first.docx)),
    csv: missingFrom(csvText(first.csv) + first.csv.toString()),
  };
  expect(missing).toEqual({ web: [], pdf: [], docx: [], csv: [] });
  expect(await readPage()).toBe(web);
  const second = await files();
  for (const format of ['pdf', 'docx', 'csv'] as const) {
    expect(second[format].equals(first[format])).toBe(true);
  }
  await inspect(visitor, '/en/rounds/example', ['dark']);
});
