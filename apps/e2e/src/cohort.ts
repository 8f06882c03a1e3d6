import { randomUUID } from 'node:crypto';
import { callApi, siteUrl } from './accounts.js';

/** The day that comes so many days after today, as a field for dates takes it. */
export const daysAhead = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Of a cohort that begins soon: what it hands in is not due yet, whenever this runs. */
export const period = () => ({ startsOn: daysAhead(70), endsOn: daysAhead(219) });

/**
 * Opens a cohort on the reference track: others are published beside it.
 * For whoever has this session; gives its id.
 */
export async function openCohort(cookie: string, title: string): Promise<string> {
  const catalogue = await fetch(`${siteUrl}/api/catalogue?locale=nl`);
  const { tracks } = (await catalogue.json()) as { tracks: { slug: string; version: string }[] };
  const track = tracks.find(({ slug }) => slug === 'zondernemen-welfare');
  const id = randomUUID();
  const body = {
    ...{ id, title, trackSlug: track?.slug, trackVersion: track?.version, locale: 'nl' },
    ...{ ...period(), timeZone: 'Europe/Brussels' },
    ...{ capacity: null, selfEnrolment: 'code' },
  };
  await callApi({ method: 'POST', path: '/api/cohorts', body, cookie });
  return id;
}

/** Lets somebody join a cohort whose lecturer has this session. */
export async function joinCohort(
  cohortId: string,
  cookies: { lecturer: string; learner: string },
): Promise<void> {
  const cohort = await fetch(`${siteUrl}/api/cohorts/${cohortId}?locale=nl`, {
    headers: { cookie: `weft_session=${cookies.lecturer}` },
  });
  const { joinCode } = (await cohort.json()) as { joinCode: string };
  const body = { id: randomUUID(), code: joinCode };
  await callApi({ method: 'POST', path: '/api/me/cohorts', body, cookie: cookies.learner });
}
