import { Injectable } from '@nestjs/common';
import type { WorkspaceSnapshot } from '@weft/contracts';
import { standingSubmission } from '@weft/rules';
import { AppError } from '../../platform/http/app-error.js';
import { AssignmentAccess } from '../assignments/index.js';
import {
  type StoredSubmission,
  type SubmissionFact,
  SubmissionRepository,
} from './submission.repository.js';

/** Work that a team handed in, frozen, as other features read it. */
export interface Submission {
  id: string;
  teamId: string;
  assignmentId: string;
  cohortId: string;
  /** Counts the submissions of a team for an assignment from 1. */
  number: number;
  /** ISO 8601. */
  submittedAt: string;
  late: boolean;
  /** For good; otherwise to get feedback. */
  final: boolean;
  snapshot: WorkspaceSnapshot;
  /** Files as they were handed in. */
  files: StoredSubmission['files'];
  /** The team as it was then, by name. */
  members: { accountId: string; displayName: string }[];
}

/** What teams handed in, for other features; who may see it, they know. */
@Injectable()
export class SubmissionReader {
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly assignments: AssignmentAccess,
  ) {}

  /** The one that counts now, or null. */
  async latest(teamId: string, assignmentId: string): Promise<Submission | null> {
    const all = await this.submissions.findOfTeam(teamId, assignmentId);
    const [first] = all;
    if (!first) return null;
    const { rules } = await this.assignments.read(first.cohortId, assignmentId, 'nl');
    const standing = standingSubmission(all, rules.stands);
    const found = standing && (await this.submissions.find(standing.id));
    return found && toSubmission(found);
  }

  /** @throws AppError submissions/unknown */
  async read(submissionId: string): Promise<Submission> {
    const found = await this.submissions.find(submissionId);
    if (!found) throw new AppError('submissions/unknown');
    return toSubmission(found);
  }

  /** The one that counts of each team of a cohort, by the name of the team. */
  async allOf(cohortId: string, assignmentId: string): Promise<Submission[]> {
    const standing = await this.standingOf(cohortId, assignmentId);
    const found = await this.submissions.findAll(standing.map(({ id }) => id));
    return found.map(toSubmission);
  }

  /** The same without what is in them, in no order. */
  async standingOf(cohortId: string, assignmentId: string): Promise<SubmissionFact[]> {
    const { rules } = await this.assignments.read(cohortId, assignmentId, 'nl');
    const all = await this.submissions.findOfCohort(cohortId, assignmentId);
    return standingByTeam(all, rules.stands);
  }
}

/** The one that counts of each team. */
export function standingByTeam(
  all: readonly SubmissionFact[],
  stands: Parameters<typeof standingSubmission>[1],
): SubmissionFact[] {
  const teams = new Map<string, SubmissionFact[]>();
  for (const one of all) teams.set(one.teamId, [...(teams.get(one.teamId) ?? []), one]);
  return [...teams.values()]
    .map((own) => standingSubmission(own, stands))
    .filter((one) => one !== null);
}

function toSubmission(stored: StoredSubmission): Submission {
  const { id, teamId, assignmentId, cohortId, number, submittedAt } = stored;
  const { late, final, snapshot, files, members } = stored;
  return {
    ...{ id, teamId, assignmentId, cohortId, number, submittedAt },
    ...{ late, final, snapshot, files, members },
  };
}
