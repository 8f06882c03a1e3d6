import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/index.js';
import { HandInConditions } from './hand-in-conditions.js';
import { SubmissionReader } from './submission-reader.js';
import { SubmissionRepository } from './submission.repository.js';

/** What teams hand in: frozen, with the team as it was then. */
@Module({
  imports: [AssignmentsModule],
  providers: [HandInConditions, SubmissionReader, SubmissionRepository],
  exports: [HandInConditions, SubmissionReader],
})
export class SubmissionsModule {}
