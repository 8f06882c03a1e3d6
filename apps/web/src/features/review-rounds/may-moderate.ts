import type { Role } from '@weft/contracts';

const makers: readonly Role[] = ['lecturer', 'author', 'administrator'];

/** Whether somebody can have drafts, and so rounds over them. */
export const mayModerate = (roles: readonly Role[]): boolean =>
  roles.some((role) => makers.includes(role));
