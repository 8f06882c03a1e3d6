import { Module } from '@nestjs/common';
import { DraftsModule } from '../drafts/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { AttachRepository } from './attach.repository.js';
import { AttachService } from './attach.service.js';
import { EntryController } from './entry.controller.js';
import { EntryRepository } from './entry.repository.js';
import { EntryService } from './entry.service.js';
import { ParticipantRepository } from './participant.repository.js';
import { ParticipantService } from './participant.service.js';
import { RoundAccess } from './round-access.js';
import { RoundClock } from './round-clock.js';
import { RoundLinks } from './round-links.js';
import { RoundMerges } from './round-merges.js';
import { RoundPeople } from './round-people.repository.js';
import { RoundPost } from './round-post.js';
import { RoundRemarks } from './round-remarks.js';
import { RoundSeatRepository } from './round-seat.repository.js';
import { RoundView } from './round-view.js';
import { RoundController } from './round.controller.js';
import { RoundRepository } from './round.repository.js';
import { RoundService } from './round.service.js';
import { TakingPartController } from './taking-part.controller.js';
import { TakingPart } from './taking-part.service.js';

/** Focus groups over a version of a draft: who takes part, until when, and how they come in. */
@Module({
  imports: [DraftsModule, NotificationsModule],
  controllers: [EntryController, RoundController, TakingPartController],
  providers: [
    ...[RoundAccess, RoundSeatRepository, RoundPeople, RoundRemarks, RoundView],
    ...[RoundService, RoundRepository, ParticipantService, ParticipantRepository],
    ...[RoundPost, RoundLinks, RoundClock, EntryService, EntryRepository, TakingPart],
    ...[AttachService, AttachRepository, RoundMerges],
  ],
  exports: [RoundAccess, RoundPeople, RoundRemarks, RoundLinks, RoundMerges],
})
export class ReviewRoundsModule {}
