import { Controller } from '@nestjs/common';
import {
  announcePitchDay,
  listPitchDays,
  orderPitches,
  planPitchDay,
  readPitchDay,
  runPitchDay,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { PitchAnnouncement } from './pitch-announcement.service.js';
import { PitchDayService } from './pitch-day.service.js';

@Controller()
export class PitchDayController {
  constructor(
    private readonly days: PitchDayService,
    private readonly announcements: PitchAnnouncement,
  ) {}

  @Route(listPitchDays)
  list(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof listPitchDays>) {
    return this.days.list(caller, params.cohortId);
  }

  @Route(planPitchDay)
  plan(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof planPitchDay>,
  ) {
    return this.days.plan(caller, params, body);
  }

  @Route(readPitchDay)
  read(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof readPitchDay>) {
    return this.days.read(caller, params.pitchDayId);
  }

  @Route(orderPitches)
  order(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof orderPitches>,
  ) {
    return this.days.order(caller, params.pitchDayId, body.teamIds);
  }

  @Route(announcePitchDay)
  announce(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof announcePitchDay>,
  ) {
    return this.announcements.announce(caller, params.pitchDayId, body.id);
  }

  @Route(runPitchDay)
  run(@Caller() caller: Principal | null, @Input() { params, body }: InputOf<typeof runPitchDay>) {
    return this.days.run(caller, params.pitchDayId, body);
  }
}
