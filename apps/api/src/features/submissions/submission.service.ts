import { Injectable } from '@nestjs/common';
import type { Locale, SubmissionDetail } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import type { FileResponse } from '../../platform/http/file-response.js';
import { AttachmentFiles } from '../attachments/index.js';
import { TeamAccess } from '../teams/index.js';
import { HandInStanding } from './hand-in-standing.js';
import { toRows } from './submission.mapper.js';
import { type StoredSubmission, SubmissionRepository } from './submission.repository.js';

/** Reading what was handed in. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly teams: TeamAccess,
    private readonly standing: HandInStanding,
    private readonly files: AttachmentFiles,
  ) {}

  /** @throws AppError submissions/unknown */
  async read(
    caller: Principal | null,
    submissionId: string,
    locale: Locale,
  ): Promise<SubmissionDetail> {
    const found = await this.readable(caller, submissionId);
    const team = { id: found.teamId, cohortId: found.cohortId };
    const own = await this.standing.read(team, found.assignmentId, { locale });
    const rows = toRows(own.submissions, own.assignment.rules.stands);
    const row = rows.find(({ id }) => id === submissionId);
    if (!row) throw new AppError('submissions/unknown');
    const { settings, rubric, ...submission } = found;
    const { rules, ...dates } = settings;
    return {
      ...submission,
      ...row,
      ...{ dates, rules, rubric: rubric[locale], title: own.assignment.title },
    };
  }

  /** @throws AppError submissions/unknown */
  async openFile(
    caller: Principal | null,
    { submissionId, attachmentId }: { submissionId: string; attachmentId: string },
    show: boolean,
  ): Promise<FileResponse> {
    const { files } = await this.readable(caller, submissionId);
    const file = files.find((one) => one.attachmentId === attachmentId);
    if (!file) throw new AppError('submissions/unknown');
    return this.files.send(file, show);
  }

  /**
   * Who was in the team then reads it for ever; who is in it now, what she may see of the work;
   * lecturers of its cohort and administrators, all.
   */
  private async readable(
    caller: Principal | null,
    submissionId: string,
  ): Promise<StoredSubmission> {
    const { accountId } = signedIn(caller);
    const found = await this.submissions.find(submissionId);
    if (!found) throw new AppError('submissions/unknown');
    if (found.members.some((member) => member.accountId === accountId)) return found;
    const { seesFrom, seesUntil } = await this.teams.reader(caller, found.teamId).catch(() => {
      throw new AppError('submissions/unknown');
    });
    const at = new Date(found.submittedAt);
    const isBefore = seesFrom !== null && at < seesFrom;
    const isAfter = seesUntil !== null && at >= seesUntil;
    if (isBefore || isAfter) throw new AppError('submissions/unknown');
    return found;
  }
}
