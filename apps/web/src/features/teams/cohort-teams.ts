import type { paths } from '../../platform/api/schema.js';

type Answer = paths['/api/cohorts/{cohortId}/teams']['get']['responses'][200];

/** The teams of a cohort as the API gives them. */
export type CohortTeams = Answer['content']['application/json'];
export type ShownTeam = CohortTeams['teams'][number];
export type ShownMember = ShownTeam['members'][number];
