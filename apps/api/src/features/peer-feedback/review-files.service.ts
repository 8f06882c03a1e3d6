import { Injectable } from '@nestjs/common';
import type { ReviewedFile } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import type { FileResponse } from '../../platform/http/file-response.js';
import { AttachmentFiles, endingOf } from '../attachments/index.js';
import { type Submission, SubmissionReader } from '../submissions/index.js';
import { MyReviewRepository } from './my-review.repository.js';

/** Files of a work that is reviewed. */
@Injectable()
export class ReviewFiles {
  constructor(
    private readonly reviews: MyReviewRepository,
    private readonly submissions: SubmissionReader,
    private readonly files: AttachmentFiles,
  ) {}

  /**
   * One of them, for whoever reviews the work.
   * @param number counts them from 1
   * @throws AppError peer-feedback/unknown, attachments/unknown when its content was swept
   */
  async open(caller: Principal | null, reviewId: string, number: number): Promise<FileResponse> {
    const { accountId } = signedIn(caller);
    const row = await this.reviews.find(accountId, reviewId);
    if (!row || practiceFirst(row)) throw new AppError('peer-feedback/unknown');
    const { files } = await this.submissions.read(row.submissionId);
    const file = files[number - 1];
    if (!file) throw new AppError('peer-feedback/unknown');
    const { name } = row.settings.anonymous
      ? { name: `attachment-${number}.${endingOf(file.name)}` }
      : file;
    return this.files.send({ ...file, name }, false);
  }
}

/** An example is to be reviewed before the work may be seen. */
export function practiceFirst({
  settings,
  practised,
  state,
}: {
  settings: { practice: object | null };
  practised: boolean;
  state: string;
}): boolean {
  return settings.practice !== null && !practised && state !== 'given';
}

/** Files as reviewers see them in a list: without their names where these could tell whose they are. */
export function reviewedFiles(files: Submission['files'], anonymous: boolean): ReviewedFile[] {
  return files.map(({ name, size }, nth) => ({
    ...{ number: nth + 1, name: anonymous ? null : name },
    ...{ ending: endingOf(name), size },
  }));
}
