import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/index.js';
import { TeamController } from './team.controller.js';
import { TeamAccess } from './team.policy.js';
import { TeamRepository } from './team.repository.js';
import { TeamService } from './team.service.js';
import { TeamChangesRepository } from './team-changes.repository.js';

/** Teams of a cohort: who works together, and since when. */
@Module({
  imports: [CohortsModule],
  controllers: [TeamController],
  providers: [TeamAccess, TeamRepository, TeamService, TeamChangesRepository],
  exports: [TeamAccess],
})
export class TeamsModule {}
