import { Controller } from '@nestjs/common';
import {
  readCalendar,
  setDate,
  spreadDates,
  extendDeadline,
  withdrawExtension,
  listMyDates,
  renewCalendarAddress,
  revokeCalendarAddress,
  readCalendarFeed,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { CalendarService } from './calendar.service.js';
import { ExtensionService } from './extension.service.js';

@Controller()
export class CalendarController {
  constructor(
    private readonly calendar: CalendarService,
    private readonly extensions: ExtensionService,
  ) {}

  @Route(readCalendar)
  read(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readCalendar>,
  ) {
    return this.calendar.read(caller, params.cohortId, query.locale);
  }

  @Route(setDate)
  setDate(
    @Caller() caller: Principal | null,
    @Input() { params: { cohortId, ...target }, body }: InputOf<typeof setDate>,
  ) {
    return this.calendar.setDate(caller, cohortId, { ...target, ...body });
  }

  @Route(spreadDates)
  spread(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof spreadDates>) {
    return this.calendar.spread(caller, params.cohortId);
  }

  @Route(extendDeadline)
  extend(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof extendDeadline>,
  ) {
    return this.extensions.extend(caller, params.cohortId, body);
  }

  @Route(withdrawExtension)
  withdraw(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof withdrawExtension>,
  ) {
    return this.extensions.withdraw(caller, params.cohortId, params.extensionId);
  }

  @Route(listMyDates)
  listMine(@Caller() caller: Principal | null, @Input() { query }: InputOf<typeof listMyDates>) {
    return this.calendar.listMine(caller, query.locale);
  }

  @Route(renewCalendarAddress)
  renewAddress(
    @Caller() caller: Principal | null,
    @Input() { body }: InputOf<typeof renewCalendarAddress>,
  ) {
    return this.calendar.renewAddress(caller, body.locale);
  }

  @Route(revokeCalendarAddress)
  revokeAddress(@Caller() caller: Principal | null) {
    return this.calendar.revokeAddress(caller);
  }

  @Route(readCalendarFeed)
  feed(@Input() { params }: InputOf<typeof readCalendarFeed>) {
    return this.calendar.feed(params.file);
  }
}
