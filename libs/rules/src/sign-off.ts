import type { SignOffRole } from '@weft/contracts';

/** A signature that stands. */
interface Signature {
  accountId: string;
  /** Roles that the person signed with and still has. */
  roles: readonly SignOffRole[];
}

interface SignOffFacts {
  /** Roles that the module asks for. */
  asked: readonly SignOffRole[];
  /** Accounts that write the draft. */
  authors: readonly string[];
  /** Who is going to publish. */
  publisher: string;
  given: readonly Signature[];
}

/**
 * Whether a version is signed for. Each role that is asked for has a signature of somebody with that
 * role; one person may have several. Where others write the draft too, one signature at least is
 * of somebody else than who publishes.
 */
export function signOffStanding({ asked, authors, publisher, given }: SignOffFacts) {
  const missing = asked.filter((role) => !given.some(({ roles }) => roles.includes(role)));
  const alone = authors.every((accountId) => accountId === publisher);
  const otherNeeded = !alone && given.every(({ accountId }) => accountId === publisher);
  return { missing, otherNeeded, alone, complete: missing.length === 0 && !otherNeeded };
}
