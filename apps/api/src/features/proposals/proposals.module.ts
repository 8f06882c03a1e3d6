import { Module } from '@nestjs/common';
import { LibraryModule } from '../library/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { DecisionEffects } from './decision-effects.service.js';
import { DecisionService } from './decision.service.js';
import { DraftController } from './draft.controller.js';
import { DraftRepository } from './draft.repository.js';
import { DraftService } from './draft.service.js';
import { LessonCompiler } from './lesson-compiler.js';
import { OwnLessonController } from './own-lesson.controller.js';
import { OwnLessonRepository } from './own-lesson.repository.js';
import { OwnLessonService } from './own-lesson.service.js';
import { ProposalCheck } from './proposal-check.service.js';
import { ProposalEventsRepository } from './proposal-events.repository.js';
import { ProposalListRepository } from './proposal-list.repository.js';
import { ProposalReading } from './proposal-reading.service.js';
import { ProposalController } from './proposal.controller.js';
import { ProposalAccess } from './proposal.policy.js';
import { ProposalRepository } from './proposal.repository.js';
import { ProposalService } from './proposal.service.js';
import { SeatRepository } from './seat.repository.js';

/** Proposals of learners: what they bring to the library and to their cohort. */
@Module({
  imports: [LibraryModule, NotificationsModule],
  controllers: [ProposalController, DraftController, OwnLessonController],
  providers: [
    ...[ProposalAccess, SeatRepository, ProposalRepository, ProposalListRepository],
    ...[ProposalEventsRepository, ProposalCheck, ProposalService, ProposalReading],
    ...[DecisionService, DecisionEffects, LessonCompiler],
    ...[OwnLessonRepository, OwnLessonService, DraftRepository, DraftService],
  ],
})
export class ProposalsModule {}
