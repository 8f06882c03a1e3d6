import { Injectable } from '@nestjs/common';
import type { Notification, UnreadState } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { NotificationRepository } from './notification.repository.js';

/** Reading what one was told; everybody her own. */
@Injectable()
export class NotificationService {
  constructor(private readonly notifications: NotificationRepository) {}

  async list(
    caller: Principal | null,
    asked: { before?: number | undefined; unread: boolean },
  ): Promise<{ items: Notification[]; more: boolean; unread: number }> {
    const { accountId } = signedIn(caller);
    const [page, unread] = await Promise.all([
      this.notifications.findPage(accountId, asked),
      this.notifications.countUnread(accountId),
    ]);
    return { ...page, unread };
  }

  async readUnread(caller: Principal | null): Promise<UnreadState> {
    const { accountId } = signedIn(caller);
    const [state] = await this.notifications.findUnread([accountId]);
    return state ?? { unread: 0, newest: null };
  }

  /** @throws AppError request/not-found */
  async mark(caller: Principal | null, notificationId: string, read: boolean) {
    const { accountId } = signedIn(caller);
    const known = await this.notifications.mark(accountId, notificationId, read);
    if (!known) throw new AppError('request/not-found');
    return { unread: await this.notifications.countUnread(accountId) };
  }

  async markAll(caller: Principal | null, upTo: number): Promise<{ unread: number }> {
    const { accountId } = signedIn(caller);
    await this.notifications.markAll(accountId, upTo);
    return { unread: await this.notifications.countUnread(accountId) };
  }
}
