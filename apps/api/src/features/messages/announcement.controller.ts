import { Controller } from '@nestjs/common';
import {
  correctAnnouncement,
  listAnnouncements,
  listMyAnnouncements,
  publishAnnouncement,
  readAnnouncement,
  readMyAnnouncement,
  saveAnnouncement,
  unscheduleAnnouncement,
  withdrawAnnouncement,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { AnnouncementService } from './announcement.service.js';

@Controller()
export class AnnouncementController {
  constructor(private readonly announcements: AnnouncementService) {}

  @Route(listAnnouncements)
  list(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof listAnnouncements>,
  ) {
    return this.announcements.list(caller, params.cohortId, query.page);
  }

  @Route(readAnnouncement)
  read(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof readAnnouncement>) {
    return this.announcements.read(caller, params);
  }

  @Route(saveAnnouncement)
  save(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof saveAnnouncement>,
  ) {
    return this.announcements.save(caller, params, body);
  }

  @Route(publishAnnouncement)
  publish(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof publishAnnouncement>,
  ) {
    return this.announcements.publish(caller, params, body);
  }

  @Route(unscheduleAnnouncement)
  unschedule(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof unscheduleAnnouncement>,
  ) {
    return this.announcements.unschedule(caller, params, body.id);
  }

  @Route(correctAnnouncement)
  correct(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof correctAnnouncement>,
  ) {
    return this.announcements.correct(caller, params, body);
  }

  @Route(withdrawAnnouncement)
  withdraw(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof withdrawAnnouncement>,
  ) {
    return this.announcements.withdraw(caller, params, body.id);
  }

  @Route(listMyAnnouncements)
  listMine(
    @Caller() caller: Principal | null,
    @Input() { query }: InputOf<typeof listMyAnnouncements>,
  ) {
    return this.announcements.listMine(caller, query.page);
  }

  @Route(readMyAnnouncement)
  readMine(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof readMyAnnouncement>,
  ) {
    return this.announcements.readMine(caller, params.announcementId);
  }
}
