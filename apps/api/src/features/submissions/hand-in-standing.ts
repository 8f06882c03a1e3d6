import { Injectable } from '@nestjs/common';
import type { HandInRefusal, Locale, MissingPart, WorkspaceSnapshot } from '@weft/contracts';
import { countUserTests, handInRefusal, type HandInFacts } from '@weft/rules';
import { Clock } from '../../platform/clock.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { AssignmentAccess, type TeamAssignment } from '../assignments/index.js';
import { HandInConditions } from './hand-in-conditions.js';
import { type SubmissionFact, SubmissionRepository } from './submission.repository.js';
import { type FrozenWork, isEmpty } from './work-freezer.js';

/** A team before an assignment: its dates and rules, and what it handed in. */
export interface TeamWork extends TeamAssignment {
  submissions: SubmissionFact[];
  facts: HandInFacts;
  /** When this was read. */
  now: Date;
}

interface Team {
  id: string;
  cohortId: string;
}

/** What is only asked where the rules of an assignment ask for feedback of peers. */
const ofPeers: ReadonlySet<MissingPart['kind']> = new Set([
  'give-feedback',
  'receive-feedback',
  'team-feedback',
]);

/** Where a team stands with handing in. */
@Injectable()
export class HandInStanding {
  constructor(
    private readonly assignments: AssignmentAccess,
    private readonly submissions: SubmissionRepository,
    private readonly conditions: HandInConditions,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError assignments/unknown */
  async read(
    team: Team,
    assignmentId: string,
    { locale = 'nl', manager }: { locale?: Locale; manager?: Transaction } = {},
  ): Promise<TeamWork> {
    const [own, submissions] = await Promise.all([
      this.assignments.ofTeam(team, assignmentId, locale),
      this.submissions.findOfTeam(team.id, assignmentId, manager),
    ]);
    const { assignment, extension } = own;
    const reopenedAt = extension?.reopens ? extension.grantedAt : null;
    const facts = { dates: assignment, rules: assignment.rules, submissions, reopenedAt };
    return { ...own, submissions, facts, now: this.clock.now() };
  }

  /** What must still be done before the work may be final. */
  async missing(
    teamId: string,
    { assignment, userTests }: TeamWork,
    snapshot: WorkspaceSnapshot,
  ): Promise<MissingPart[]> {
    const { rules, assignmentId } = assignment;
    const tested = userTests ? countUserTests(snapshot, userTests) : rules.userTests;
    const tests = rules.userTests - tested;
    const own: MissingPart[] =
      tests > 0 ? [{ kind: 'user-tests', accountId: null, count: tests }] : [];
    const asked = await this.conditions.missing(teamId, assignmentId);
    return [...own, ...asked.filter(({ kind }) => rules.peerFeedback || !ofPeers.has(kind))];
  }
}

/** Why a team may not hand in now: by the clock, by the rules, or as something is not there yet. */
export function refusalOf(
  { facts, now }: Pick<TeamWork, 'facts' | 'now'>,
  { work, missing }: { work: FrozenWork; missing: readonly MissingPart[] },
  final: boolean,
): HandInRefusal | null {
  const byRule = handInRefusal(facts, final, now);
  if (byRule !== null) return byRule;
  if (isEmpty(work)) return 'empty';
  return final && missing.length > 0 ? 'incomplete' : null;
}
