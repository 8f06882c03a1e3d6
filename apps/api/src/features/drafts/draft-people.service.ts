import { Injectable } from '@nestjs/common';
import { type Draft, draftRoles, type listDrafts } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { NotificationChannel } from '../../platform/database/notification-channel.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { DraftAccess, makesDrafts } from './draft.policy.js';
import { DraftRepository } from './draft.repository.js';

/** Finding drafts, and who writes them. */
@Injectable()
export class DraftPeopleService {
  constructor(
    private readonly access: DraftAccess,
    private readonly drafts: DraftRepository,
    private readonly channel: NotificationChannel,
  ) {}

  async list(caller: Principal | null, asked: InputOf<typeof listDrafts>['query']) {
    const { accountId, roles } = makesDrafts(caller);
    return this.drafts.list({ accountId, everybodys: roles.includes('administrator'), ...asked });
  }

  /** @throws AppError drafts/unknown */
  async read(caller: Principal | null, draftId: string): Promise<Draft> {
    const { draft } = await this.access.author(caller, draftId);
    const { createdAt, updatedAt, ...rest } = draft;
    return { ...rest, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
  }

  /** @throws AppError drafts/unknown */
  async setArchived(caller: Principal | null, draftId: string, archived: boolean): Promise<void> {
    await this.access.author(caller, draftId);
    await this.drafts.setArchived(draftId, archived);
  }

  /** @throws AppError drafts/unknown, drafts/not-an-author */
  async addAuthor(caller: Principal | null, draftId: string, email: string): Promise<void> {
    await this.access.author(caller, draftId);
    const added = await this.drafts.addAuthor(draftId, { email, roles: draftRoles });
    if (!added) throw new AppError('drafts/not-an-author');
  }

  /** Whoever is taken off stops hearing of it at once. @throws AppError drafts/unknown, drafts/last-author */
  async removeAuthor(caller: Principal | null, draftId: string, accountId: string): Promise<void> {
    await this.access.author(caller, draftId);
    const removed = await this.drafts.removeAuthor(draftId, accountId);
    if (!removed) throw new AppError('drafts/last-author');
    await this.channel.notify('draft', draftId);
  }
}
