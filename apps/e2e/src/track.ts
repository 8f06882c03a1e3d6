import { randomUUID } from 'node:crypto';
import { callApi, siteUrl } from './accounts.js';

/** A draft like the reference track, for whoever has this session; gives its id. */
export async function duplicateTrack(cookie: string, title: string): Promise<string> {
  const catalogue = await fetch(`${siteUrl}/api/catalogue?locale=nl`);
  const { tracks } = (await catalogue.json()) as { tracks: { slug: string; version: string }[] };
  const track = tracks.find(({ slug }) => slug === 'zondernemen-welfare');
  const id = randomUUID();
  const from = { slug: track?.slug, version: track?.version };
  const body = { id, title: { nl: title, en: title }, from };
  await callApi({ method: 'POST', path: '/api/tracks/drafts', body, cookie });
  return id;
}
