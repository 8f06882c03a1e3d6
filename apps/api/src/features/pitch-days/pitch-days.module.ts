import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.js';
import { TeamsModule } from '../teams/index.js';
import { PitchAnnouncement } from './pitch-announcement.service.js';
import { PitchDayController } from './pitch-day.controller.js';
import { PitchDayAccess } from './pitch-day.policy.js';
import { PitchDayRepository } from './pitch-day.repository.js';
import { PitchDayService } from './pitch-day.service.js';
import { PitchScoreController } from './pitch-score.controller.js';
import { PitchScoreRepository } from './pitch-score.repository.js';
import { PitchScoreService } from './pitch-score.service.js';

/** Days on which teams pitch, with a panel and an audience that score. */
@Module({
  imports: [NotificationsModule, TeamsModule],
  controllers: [PitchDayController, PitchScoreController],
  providers: [
    ...[PitchDayAccess, PitchDayRepository, PitchDayService, PitchAnnouncement],
    ...[PitchScoreRepository, PitchScoreService],
  ],
})
export class PitchDaysModule {}
