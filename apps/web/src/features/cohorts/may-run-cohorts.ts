import type { Role } from '@weft/contracts';

/** Whether an account with these roles may open cohorts. */
export const mayRunCohorts = (roles: readonly Role[]): boolean =>
  roles.includes('lecturer') || roles.includes('administrator');
