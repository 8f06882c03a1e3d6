import { Controller, Headers } from '@nestjs/common';
import {
  changeMessageSettings,
  chooseByMail,
  followNotifications,
  listNotifications,
  markAllNotifications,
  markNotification,
  readMessageSettings,
  readUnread,
  unsubscribe,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { LiveNotifications } from './live-notifications.js';
import { NotificationService } from './notification.service.js';
import { SettingsService } from './settings.service.js';

@Controller()
export class NotificationController {
  constructor(
    private readonly notifications: NotificationService,
    private readonly settings: SettingsService,
    private readonly live: LiveNotifications,
  ) {}

  @Route(listNotifications)
  list(@Caller() caller: Principal | null, @Input() { query }: InputOf<typeof listNotifications>) {
    return this.notifications.list(caller, query);
  }

  @Route(readUnread)
  readUnread(@Caller() caller: Principal | null) {
    return this.notifications.readUnread(caller);
  }

  @Route(followNotifications)
  follow(@Caller() caller: Principal | null, @Headers('last-event-id') lastEventId?: string) {
    return this.live.follow(caller, Number(lastEventId ?? 0) || 0);
  }

  @Route(markNotification)
  mark(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof markNotification>,
  ) {
    return this.notifications.mark(caller, params.notificationId, body.read);
  }

  @Route(markAllNotifications)
  markAll(
    @Caller() caller: Principal | null,
    @Input() { body }: InputOf<typeof markAllNotifications>,
  ) {
    return this.notifications.markAll(caller, body.upTo);
  }

  @Route(readMessageSettings)
  readSettings(@Caller() caller: Principal | null) {
    return this.settings.read(caller);
  }

  @Route(changeMessageSettings)
  changeSettings(
    @Caller() caller: Principal | null,
    @Input() { body }: InputOf<typeof changeMessageSettings>,
  ) {
    return this.settings.change(caller, body);
  }

  @Route(unsubscribe)
  unsubscribe(@Input() { params }: InputOf<typeof unsubscribe>) {
    return this.settings.unsubscribe(params.key, params.kinds);
  }

  @Route(chooseByMail)
  async chooseByMail(@Input() { params, body }: InputOf<typeof chooseByMail>): Promise<void> {
    await this.settings.chooseByMail(params.key, body.choices);
  }
}
