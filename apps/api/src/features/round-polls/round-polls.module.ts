import { Module } from '@nestjs/common';
import { ReviewRoundsModule, RoundMerges } from '../review-rounds/index.js';
import { RoundPollChangesRepository } from './round-poll-changes.repository.js';
import { RoundPollController } from './round-poll.controller.js';
import { RoundPollModerationService } from './round-poll-moderation.service.js';
import { RoundPollReader } from './round-poll-reader.js';
import { RoundPollRepository } from './round-poll.repository.js';
import { RoundPollService } from './round-poll.service.js';

/** Polls of review rounds: ballots apart from people. */
@Module({
  imports: [ReviewRoundsModule],
  controllers: [RoundPollController],
  providers: [
    ...[RoundPollRepository, RoundPollChangesRepository, RoundPollReader],
    ...[RoundPollService, RoundPollModerationService],
  ],
  exports: [RoundPollReader],
})
export class RoundPollsModule {
  constructor(merges: RoundMerges, polls: RoundPollChangesRepository) {
    merges.add((...given) => polls.merge(...given));
  }
}
