import { randomUUID } from 'node:crypto';
import { callApi, siteUrl } from './accounts.js';

/** Opens a cohort on the first track, for whoever has this session; gives its id. */
export async function openCohort(cookie: string, title: string): Promise<string> {
  const catalogue = await fetch(`${siteUrl}/api/catalogue?locale=nl`);
  const { tracks } = (await catalogue.json()) as { tracks: { slug: string; version: string }[] };
  const [track] = tracks;
  const id = randomUUID();
  const body = {
    ...{ id, title, trackSlug: track?.slug, trackVersion: track?.version, locale: 'nl' },
    ...{ startsOn: '2027-02-01', endsOn: '2027-06-30', timeZone: 'Europe/Brussels' },
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
