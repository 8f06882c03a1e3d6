import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { callApi, demoAdministrator, lastMailTo, signIn, siteUrl } from './accounts.js';

/** A file of a draft. */
export interface DraftFile {
  path: string;
  revision: number;
  text: string | null;
}

/** A round on a new draft, made by an administrator without a browser. */
export async function openRound() {
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
  const { files } = await read<{ files: DraftFile[] }>(`/api/drafts/${draftId}/files`);
  return { draftId, roundId, emails, cookie, makeVersion, files, read };
}

/** Comes in with the link of a mail and consents, as a page of the round does. */
export async function comeIn(page: Page, { roundId, email }: { roundId: string; email: string }) {
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
