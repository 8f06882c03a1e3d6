import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.js';
import { IdentityModule } from '../identity/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarRepository } from './calendar.repository.js';
import { CalendarService } from './calendar.service.js';
import { CohortController } from './cohort.controller.js';
import { CohortAccess } from './cohort.policy.js';
import { CohortRepository } from './cohort.repository.js';
import { CohortService } from './cohort.service.js';
import { EnrolmentRepository } from './enrolment.repository.js';
import { EnrolmentEffects } from './enrolment-effects.js';
import { ExtensionService } from './extension.service.js';
import { InvitationController } from './invitation.controller.js';
import { InvitationPost } from './invitation-post.js';
import { InvitationRepository } from './invitation.repository.js';
import { InvitationService } from './invitation.service.js';
import { PeopleController } from './people.controller.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleService } from './people.service.js';

/** Cohorts: who follows which track version, and when. */
@Module({
  imports: [CatalogueModule, IdentityModule, NotificationsModule],
  controllers: [CohortController, PeopleController, InvitationController, CalendarController],
  providers: [
    ...[CohortAccess, CohortRepository, CohortService, EnrolmentRepository],
    EnrolmentEffects,
    ...[PeopleRepository, PeopleService],
    ...[InvitationRepository, InvitationService, InvitationPost],
    ...[CalendarRepository, CalendarService, ExtensionService],
  ],
  exports: [CohortAccess, EnrolmentEffects],
})
export class CohortsModule {}
