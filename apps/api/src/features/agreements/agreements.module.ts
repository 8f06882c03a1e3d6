import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { TeamsModule } from '../teams/index.js';
import { AgreementController } from './agreement.controller.js';
import { AgreementAccess } from './agreement.policy.js';
import { AgreementDraftService } from './agreement-draft.service.js';
import { AgreementListRepository } from './agreement-list.repository.js';
import { AgreementPost } from './agreement-post.js';
import { AgreementReader } from './agreement-reader.js';
import { AgreementReading } from './agreement-reading.service.js';
import { AgreementRepository } from './agreement.repository.js';
import { AgreementRoundService } from './agreement-round.service.js';
import { AgreementWritesRepository } from './agreement-writes.repository.js';
import { TeamPageRepository } from './team-page.repository.js';
import { TeamPageService } from './team-page.service.js';

/** What a team settles: how it works together, its challenge and its part of the rubric. */
@Module({
  imports: [AssignmentsModule, CohortsModule, NotificationsModule, TeamsModule],
  controllers: [AgreementController],
  providers: [
    ...[AgreementAccess, AgreementRepository, AgreementWritesRepository, AgreementListRepository],
    ...[AgreementReading, AgreementDraftService, AgreementRoundService, AgreementPost],
    ...[TeamPageRepository, TeamPageService],
    AgreementReader,
  ],
  exports: [AgreementReader],
})
export class AgreementsModule {}
