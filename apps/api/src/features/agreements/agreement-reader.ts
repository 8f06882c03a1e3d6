import { Injectable } from '@nestjs/common';
import { type AgreementContent, groupSubject, type Locale } from '@weft/contracts';
import { teamRubric, type TeamCriterion } from '@weft/rules';
import { AppError } from '../../platform/http/app-error.js';
import { AssignmentAccess } from '../assignments/index.js';
import { AgreementRepository } from './agreement.repository.js';

/** The front door of this feature: what a team settled. Who may know it, other features decide. */
@Injectable()
export class AgreementReader {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly assignments: AssignmentAccess,
  ) {}

  /**
   * The rubric in effect: the criteria of the assignment, and the team's own of the round that was
   * approved last. Weights are whole percents and sum to 100.
   * @throws AppError teams/unknown, assignments/unknown
   */
  async rubricOf(teamId: string, assignmentId: string, locale: Locale): Promise<TeamCriterion[]> {
    const { cohortId, content } = await this.find(teamId, assignmentId);
    const { rubric } = await this.assignments.read(cohortId, assignmentId, locale);
    return teamRubric(rubric, content);
  }

  /** What a team settled for an assignment, as it was approved last; null where nothing was. */
  async contentOf(teamId: string, assignmentId: string): Promise<AgreementContent | null> {
    return (await this.find(teamId, assignmentId)).content;
  }

  /** Whether some round of it is in effect, even while a newer one is open. */
  async isApproved(teamId: string, assignmentId: string): Promise<boolean> {
    return (await this.find(teamId, assignmentId)).content !== null;
  }

  /**
   * Whether the team agreed among themselves how they work together (P5): all of them agreed, and
   * it was sent and not taken back. It does not wait for the lecturer.
   */
  async groupAgreementDone(teamId: string): Promise<boolean> {
    const { state, content } = await this.find(teamId, groupSubject);
    return content !== null || (state !== null && state !== 'draft');
  }

  private async find(teamId: string, subject: string) {
    const found = await this.agreements.findInEffect({ teamId, subject });
    if (!found) throw new AppError('teams/unknown');
    return found;
  }
}
