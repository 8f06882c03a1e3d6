import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { JobKind, Jobs } from '../../platform/jobs/jobs.js';
import { Notifications } from '../notifications/index.js';
import { ReleaseRepository } from './release.repository.js';

const telling = new JobKind<object>('grade-release');
const secondsBetweenLooks = 30;

/** Tells learners of their grades once a release can no longer be undone. */
@Injectable()
export class ReleaseNotices {
  constructor(
    private readonly releases: ReleaseRepository,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.repeat(telling, secondsBetweenLooks, () => this.tellDue());
  }

  async tellDue(): Promise<void> {
    await this.releases.anyTransaction(async (manager) => {
      for (const release of await this.releases.takeDue(manager, this.clock.now())) {
        const { cohortTitle, titles: title, to } = release;
        await this.notifications.send(
          {
            ...{ to, kind: 'grades-released', link: '/grades', data: { cohortTitle, title } },
            dedupeKey: `grades:${release.id}`,
          },
          manager,
        );
      }
    });
  }
}
