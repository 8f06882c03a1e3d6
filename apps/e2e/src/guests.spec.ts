import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { callApi, demoPassword, signIn } from './accounts.js';
import { enter } from './by-keyboard.js';
import { closeBrowser, phone } from './device.js';
import { inspectHere, openViewer } from './inspect.js';
import { draftWithVersion, mailedLink } from './round.js';

afterAll(closeBrowser);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const reader = { name: 'Reviewer', email: 'reviewer@weft.example', password: demoPassword };

/** An open round with a poll, to which the account of the reviewer and a guest are invited. */
async function openRound(guest: string) {
  const cookie = await signIn({ email: 'lecturer@weft.example', password: demoPassword });
  const { draftId, draftVersionId } = await draftWithVersion(cookie);
  const [roundId, pollId] = [randomUUID(), randomUUID()];
  const send = (path: string, body: object, method: 'POST' | 'PUT' = 'POST') =>
    callApi({ method, path, body, cookie });
  const round = { id: roundId, draftId, draftVersionId, templateId: 'welfare', locale: 'nl' };
  await send('/api/review-rounds', { ...round, previousRoundId: null });
  const people = [reader.email, guest].map((email) => ({
    ...{ id: randomUUID(), email, displayName: 'Rune', locale: 'nl', roles: ['student'] },
  }));
  await send(`/api/review-rounds/${roundId}/participants`, { people });
  const open = { id: randomUUID(), control: { kind: 'open' } };
  await send(`/api/review-rounds/${roundId}/controls`, open);
  const scale = { kind: 'scale', number: null, steps: 5, noOpinion: false };
  const ends = { low: { nl: 'onduidelijk' }, high: { nl: 'duidelijk' } };
  const question = { ...scale, ...ends, title: { nl: 'Hoe duidelijk?' } };
  await send(`/api/rounds/${roundId}/polls/${pollId}`, { question, followsId: null }, 'PUT');
  await send(`/api/rounds/${roundId}/polls/${pollId}/opening`, {});
  return { roundId };
}

it('ask who is there twice to be one, and show who lost her session the way back in', async () => {
  const email = `rune-${randomUUID()}@weft.example`;
  const { roundId } = await openRound(email);
  const account = { ...reader, cookie: await signIn(reader) };
  const consent = { id: randomUUID(), version: 1, displayName: 'Rune', showsName: false };
  await callApi({
    ...{ method: 'PUT', path: `/api/rounds/${roundId}/consent`, cookie: account.cookie },
    body: { ...consent, roles: ['student'] },
  });
  const viewer = await openViewer({ person: account, viewport: phone });
  const { page } = viewer;
  await page.goto(await mailedLink(email));
  await enter(page, button(page, 'Ga naar de ronde'));
  await page.getByText('Je bent aangemeld, en dit toestel kwam ook binnen').waitFor();
  await page.goto(`/nl/rounds/${roundId}/polls`);
  await button(page, 'Ja, dat ben ik allebei').waitFor();
  expect(await button(page, 'Stem').count()).toBe(0);
  await inspectHere(viewer, ['light']);
  await enter(page, button(page, 'Ja, dat ben ik allebei'));
  await page.getByText('Verbonden. Je bent nu één deelnemer').waitFor();
  await page.getByLabel('4', { exact: true }).press('Space');
  // Her session and her place end while she looks.
  await page.context().clearCookies();
  await enter(page, button(page, 'Stem'));
  await page.getByText('Op dit toestel ben je niet (meer) in deze ronde.').waitFor();
  await page.goto(`/en/rounds/${roundId}`);
  await page.getByRole('heading', { level: 1, name: 'Come back in' }).waitFor();
  viewer.complaints.length = 0;
  await inspectHere(viewer, ['dark']);
  await page.goto(await mailedLink(email));
  await enter(page, button(page, 'Ga naar de ronde'));
  await page.getByRole('heading', { level: 1, name: /^Focusgroep WELFARE/ }).waitFor();
  await page.goto(`/nl/rounds/${roundId}/polls`);
  await page.getByLabel('4', { exact: true }).press('Space');
  await enter(page, button(page, 'Stem'));
  await page.getByText('Je stem is geteld.').waitFor();
  await page.getByText('1 persoon stemde.').first().waitFor();
});
