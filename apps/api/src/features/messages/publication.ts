import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Announcement, AnnouncementState } from '@weft/contracts';
import { Clock } from '../../platform/clock.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { AppError } from '../../platform/http/app-error.js';
import { JobKind, Jobs } from '../../platform/jobs/jobs.js';
import { Notifications } from '../notifications/index.js';
import { AnnouncementRepository, type Change } from './announcement.repository.js';

interface Place {
  cohortId: string;
  announcementId: string;
}

const publishing = new JobKind<object>('announcement');
const secondsBetweenLooks = 60;
const keyOf = (announcementId: string) => `announcement:${announcementId}`;

/** What happens to announcements, by lecturers and by the clock: each change once, and in turn. */
@Injectable()
export class Publication {
  constructor(
    private readonly announcements: AnnouncementRepository,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.repeat(publishing, secondsBetweenLooks, () => this.publishDue());
  }

  /** @throws AppError messages/announcement-unknown, messages/changed-meanwhile */
  async publish(
    place: Place,
    asked: {
      id: string;
      texts: Announcement['texts'];
      revision: number;
      at: string | null;
      by: string;
    },
  ): Promise<Announcement> {
    const { cohortId, announcementId: id } = place;
    const { texts, by } = asked;
    // It may never have been saved as a draft: then it is one now.
    const begun =
      asked.revision === 0
        ? await this.announcements.save({ id, cohortId, texts, revision: 0, by })
        : null;
    const later = asked.at !== null && new Date(asked.at) > this.clock.now();
    const { at, revision, ...change } = asked;
    return this.change(place, {
      ...change,
      revision: begun?.revision ?? revision,
      kind: later ? 'scheduled' : 'published',
      publishAt: later && at !== null ? new Date(at) : null,
      from: ['draft', 'scheduled'],
    });
  }

  /**
   * @param change.from states in which this can happen
   * @throws AppError messages/announcement-unknown, messages/changed-meanwhile
   */
  change(
    place: Place,
    change: Change & {
      from: readonly AnnouncementState[];
      revision?: number;
      publishAt?: Date | null;
    },
  ): Promise<Announcement> {
    return this.announcements.transaction(async (manager) => {
      const { announcement, known } = await this.lock(manager, place, change.id);
      if (known) return announcement;
      const { from, revision = announcement.revision } = change;
      if (!from.includes(announcement.state) || announcement.revision !== revision) {
        throw new AppError('messages/changed-meanwhile');
      }
      return this.write(manager, place, { publishAt: null, ...change });
    });
  }

  /** Nobody sees it any more; what was withdrawn before stays so. */
  async withdraw(place: Place, { id, by }: { id: string; by: string }): Promise<void> {
    await this.announcements.transaction(async (manager) => {
      const { announcement, known } = await this.lock(manager, place, id);
      if (known || announcement.state === 'withdrawn') return;
      await this.write(manager, place, {
        ...{ id, by, kind: 'withdrawn', texts: null, publishAt: null },
      });
      await this.notifications.withdraw(keyOf(place.announcementId), manager);
    });
  }

  /** Publishes what was to be published by now; two processes take different ones. */
  async publishDue(): Promise<void> {
    const next = () =>
      this.announcements.transaction(async (manager) => {
        const due = await this.announcements.lockDue(manager, this.clock.now());
        if (!due) return false;
        const place = { cohortId: due.cohortId, announcementId: due.id };
        const { texts } = due;
        await this.write(manager, place, {
          ...{ id: randomUUID(), by: null, kind: 'published', texts, publishAt: null },
        });
        return true;
      });
    while (await next());
  }

  private async lock(manager: Transaction, place: Place, changeId: string) {
    const { cohortId, announcementId: id } = place;
    const found = await this.announcements.lock(manager, { cohortId, id, changeId });
    if (!found) throw new AppError('messages/announcement-unknown');
    return found;
  }

  private async write(
    manager: Transaction,
    { cohortId, announcementId }: Place,
    change: Change & { publishAt: Date | null },
  ): Promise<Announcement> {
    const at = this.clock.now();
    const written = await this.announcements.write(manager, announcementId, { ...change, at });
    if (change.kind === 'published') {
      const { title, accountIds } = await this.announcements.findReaders(manager, cohortId);
      const texts = Object.entries(written.texts);
      await this.notifications.send(
        {
          ...{ to: accountIds, kind: 'announcement', link: `/announcements/${announcementId}` },
          data: {
            cohortTitle: title,
            title: Object.fromEntries(texts.map(([locale, text]) => [locale, text.title])),
            text: Object.fromEntries(texts.map(([locale, text]) => [locale, text.text])),
          },
          dedupeKey: keyOf(announcementId),
        },
        manager,
      );
    }
    return written;
  }
}
