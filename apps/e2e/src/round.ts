import { randomUUID } from 'node:crypto';
import { callApi, lastMailTo } from './accounts.js';

/** A new draft with one version, made outside the browser. */
export async function draftWithVersion(cookie: string): Promise<{
  draftId: string;
  draftVersionId: string;
}> {
  const [draftId, name] = [randomUUID(), randomUUID().slice(0, 8)];
  // Letters and digits by chance, so that a run does not meet the one before it.
  const letter = () => String.fromCharCode(65 + Math.floor(Math.random() * 26));
  const code = `R${letter()}${letter()}${letter()}-${String(10 + Math.floor(Math.random() * 90))}`;
  const title = { nl: `Wol ${name}`, en: `Wool ${name}` };
  const send = (path: string, body: object) => callApi({ method: 'POST', path, body, cookie });
  const from = { kind: 'new', code, slug: `wol-${name}`, title };
  await send('/api/drafts', { id: draftId, from });
  const version = { id: randomUUID(), note: 'Voor de focusgroep' };
  const made = await send(`/api/drafts/${draftId}/versions`, version);
  const { id: draftVersionId } = (await made.json()) as { id: string };
  return { draftId, draftVersionId };
}

/**
 * The path of the personal link in the newest mail to an address.
 * @param before of an earlier mail, which a newer one must follow
 */
export async function mailedLink(email: string, before = ''): Promise<string> {
  const token = before.split('/').at(-1) || 'none';
  const link = new RegExp(`https?://\\S+/r/(?!${token}\\b)[\\w-]+`);
  const found = link.exec(await lastMailTo(email, link))?.[0];
  return new URL(found ?? '').pathname;
}
