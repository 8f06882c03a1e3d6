import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { MixerController } from './mixer.controller.js';
import { MixerRepository } from './mixer.repository.js';
import { MixerService } from './mixer.service.js';
import { TeamController } from './team.controller.js';
import { TeamAccess } from './team.policy.js';
import { TeamRepository } from './team.repository.js';
import { TeamService } from './team.service.js';
import { TeamChangesRepository } from './team-changes.repository.js';
import { TeamChoiceService } from './team-choice.service.js';
import { TeamDepartures } from './team-departures.js';
import { TeamNews } from './team-news.js';

/** Teams of a cohort: who works together, since when, and how they were formed. */
@Module({
  imports: [CohortsModule, NotificationsModule],
  controllers: [TeamController, MixerController],
  providers: [
    ...[TeamAccess, TeamRepository, TeamService],
    ...[TeamChangesRepository, TeamNews, TeamDepartures, TeamChoiceService],
    ...[MixerRepository, MixerService],
  ],
  exports: [TeamAccess],
})
export class TeamsModule {}
