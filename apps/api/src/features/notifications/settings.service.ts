import { Injectable } from '@nestjs/common';
import {
  defaultTimings,
  type MailTiming,
  type MessageSettings,
  NotificationKind,
} from '@weft/contracts';
import { mailMoment } from '@weft/rules';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Clock } from '../../platform/clock.js';
import { AppError } from '../../platform/http/app-error.js';
import { usualTimeZone } from './notifications.js';
import { SettingsRepository } from './settings.repository.js';

type Choices = Partial<Record<NotificationKind, MailTiming>>;

/** Of what people get a mail, and when. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly settings: SettingsRepository,
    private readonly clock: Clock,
  ) {}

  async read(caller: Principal | null): Promise<MessageSettings> {
    return this.settingsOf(signedIn(caller).accountId);
  }

  async change(caller: Principal | null, chosen: MessageSettings): Promise<MessageSettings> {
    const { accountId } = signedIn(caller);
    await this.keep(accountId, chosen);
    return this.settingsOf(accountId);
  }

  /**
   * Whoever holds a mail may stop its kinds, without signing in: that is all its key is good for.
   * @param kinds with commas between them; what is no kind is left out
   * @throws AppError request/not-found
   */
  async unsubscribe(key: string, kinds: string): Promise<{ before: Choices }> {
    const named = kinds.split(',').filter((kind) => NotificationKind.safeParse(kind).success);
    const { before } = await this.chooseByMail(
      key,
      Object.fromEntries(named.map((kind) => [kind, 'never'])),
    );
    return { before };
  }

  /** @throws AppError request/not-found */
  async chooseByMail(key: string, choices: Choices): Promise<{ before: Choices }> {
    const accountId = await this.settings.findOwner(key);
    if (!accountId) throw new AppError('request/not-found');
    const settings = await this.settingsOf(accountId);
    await this.keep(accountId, { ...settings, choices: { ...settings.choices, ...choices } });
    const before = Object.entries(settings.choices).filter(([kind]) => kind in choices);
    return { before: Object.fromEntries(before) };
  }

  private async settingsOf(accountId: string): Promise<MessageSettings> {
    const { choices, ...settings } = await this.settings.find(accountId);
    return { ...settings, choices: { ...defaultTimings, ...choices } };
  }

  private async keep(accountId: string, chosen: MessageSettings): Promise<void> {
    const now = this.clock.now();
    const zone = chosen.timeZone ?? usualTimeZone;
    await this.settings.change(accountId, chosen, ({ kind, at }) => {
      const timing = chosen.choices[kind];
      return timing === 'at-once' ? now : mailMoment(timing, at, zone);
    });
  }
}
