import { Injectable } from '@nestjs/common';
import type { DateKind } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { CatalogueService } from '../catalogue/index.js';
import { Notifications } from '../notifications/index.js';
import { CalendarRepository } from './calendar.repository.js';
import { CohortAccess } from './cohort.policy.js';
import { PeopleRepository } from './people.repository.js';
import { partOf } from './track-stages.js';

interface NewExtension {
  id: string;
  accountId: string;
  kind: DateKind;
  targetId: string;
  until: string;
  reason: string;
}

/** Deadlines that are stretched for one learner, and taken back. */
@Injectable()
export class ExtensionService {
  constructor(
    private readonly access: CohortAccess,
    private readonly calendar: CalendarRepository,
    private readonly people: PeopleRepository,
    private readonly catalogue: CatalogueService,
    private readonly notifications: Notifications,
  ) {}

  /**
   * Stretches a deadline and tells the learner.
   * @throws AppError cohorts/unknown, cohorts/person-unknown, cohorts/date-unknown
   */
  async extend(caller: Principal | null, cohortId: string, extension: NewExtension): Promise<void> {
    const { cohort, lecturer } = await this.access.taughtBy(caller, cohortId);
    const read = await this.catalogue.snapshotOf(cohortId);
    const { title, path } = partOf(extension, cohort.track, read);
    const known = await this.people.knows(cohortId, extension.accountId);
    if (!known) throw new AppError('cohorts/person-unknown');
    const { id, accountId, until, reason } = extension;
    await this.calendar.extend({ ...extension, cohortId, by: lecturer.accountId }, (manager) =>
      this.notifications.send(
        {
          ...{ to: [accountId], kind: 'extension-given', link: path ?? '/cohorts' },
          data: { cohortTitle: cohort.title, title, until, reason },
          dedupeKey: `extension:${id}`,
        },
        manager,
      ),
    );
  }

  /** @throws AppError cohorts/unknown, cohorts/date-unknown */
  async withdraw(caller: Principal | null, cohortId: string, extensionId: string): Promise<void> {
    await this.access.taughtBy(caller, cohortId);
    const gone = await this.calendar.withdraw(cohortId, extensionId);
    if (!gone) throw new AppError('cohorts/date-unknown');
  }
}
