import { Injectable } from '@nestjs/common';
import type { Announcement, AnnouncementEvent, AnnouncementTexts } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { CohortAccess } from '../cohorts/index.js';
import { AnnouncementRepository } from './announcement.repository.js';
import { MyAnnouncementRepository } from './my-announcement.repository.js';
import { Publication } from './publication.js';

interface Place {
  cohortId: string;
  announcementId: string;
}

/** Lecturers tell their cohort something. */
@Injectable()
export class AnnouncementService {
  constructor(
    private readonly access: CohortAccess,
    private readonly announcements: AnnouncementRepository,
    private readonly mine: MyAnnouncementRepository,
    private readonly publication: Publication,
  ) {}

  async list(caller: Principal | null, cohortId: string, page: number) {
    await this.access.taughtBy(caller, cohortId);
    return this.announcements.findPage(cohortId, page);
  }

  /** @throws AppError cohorts/unknown, messages/announcement-unknown */
  async read(
    caller: Principal | null,
    { cohortId, announcementId }: Place,
  ): Promise<Announcement & { events: AnnouncementEvent[] }> {
    await this.access.taughtBy(caller, cohortId);
    const announcement = await this.announcements.find(cohortId, announcementId);
    if (!announcement) throw new AppError('messages/announcement-unknown');
    return { ...announcement, events: await this.announcements.findEvents(announcementId) };
  }

  /** @throws AppError cohorts/unknown, messages/changed-meanwhile */
  async save(
    caller: Principal | null,
    { cohortId, announcementId }: Place,
    draft: { texts: Announcement['texts']; revision: number },
  ): Promise<Announcement> {
    const { lecturer } = await this.access.taughtBy(caller, cohortId);
    const { accountId: by } = lecturer;
    const saved = await this.announcements.save({ ...draft, id: announcementId, cohortId, by });
    if (!saved) throw new AppError('messages/changed-meanwhile');
    return saved;
  }

  /**
   * Now, or at a moment; a moment that is past is now.
   * @throws AppError cohorts/unknown, messages/announcement-unknown, messages/changed-meanwhile
   */
  async publish(
    caller: Principal | null,
    place: Place,
    asked: { id: string; texts: AnnouncementTexts; revision: number; at: string | null },
  ): Promise<Announcement> {
    const { lecturer } = await this.access.taughtBy(caller, place.cohortId);
    return this.publication.publish(place, { ...asked, by: lecturer.accountId });
  }

  /** @throws AppError cohorts/unknown, messages/announcement-unknown, messages/changed-meanwhile */
  async unschedule(caller: Principal | null, place: Place, id: string): Promise<Announcement> {
    const { lecturer } = await this.access.taughtBy(caller, place.cohortId);
    return this.publication.change(place, {
      ...{ id, kind: 'unscheduled', texts: null, by: lecturer.accountId },
      from: ['scheduled'],
    });
  }

  /** @throws AppError cohorts/unknown, messages/announcement-unknown, messages/changed-meanwhile */
  async correct(
    caller: Principal | null,
    place: Place,
    asked: { id: string; texts: AnnouncementTexts; revision: number },
  ): Promise<Announcement> {
    const { lecturer } = await this.access.taughtBy(caller, place.cohortId);
    return this.publication.change(place, {
      ...{ ...asked, kind: 'corrected', by: lecturer.accountId },
      from: ['published'],
    });
  }

  /** @throws AppError cohorts/unknown, messages/announcement-unknown */
  async withdraw(caller: Principal | null, place: Place, id: string): Promise<void> {
    const { lecturer } = await this.access.taughtBy(caller, place.cohortId);
    await this.publication.withdraw(place, { id, by: lecturer.accountId });
  }

  /** Of the cohorts that the caller follows or teaches. */
  async listMine(caller: Principal | null, page: number) {
    return this.mine.findPage(signedIn(caller).accountId, page);
  }

  /** @throws AppError messages/announcement-unknown, also where it is of somebody else's cohort */
  async readMine(caller: Principal | null, announcementId: string) {
    const found = await this.mine.find(signedIn(caller).accountId, announcementId);
    if (!found) throw new AppError('messages/announcement-unknown');
    return found;
  }
}
