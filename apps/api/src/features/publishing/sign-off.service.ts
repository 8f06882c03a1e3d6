import { Injectable } from '@nestjs/common';
import { type SignOffRole, signOffRoles, type SignOffStanding } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { WriteLimit } from '../../platform/http/write-limit.js';
import { DraftAccess } from '../drafts/index.js';
import { PublicationRepository } from './publication.repository.js';
import { ReleaseService, toStanding } from './release.service.js';
import { SignOffRepository } from './sign-off.repository.js';

/** Signing for versions of drafts. */
@Injectable()
export class SignOffService {
  constructor(
    private readonly access: DraftAccess,
    private readonly releases: ReleaseService,
    private readonly signOffs: SignOffRepository,
    private readonly publications: PublicationRepository,
    private readonly limit: WriteLimit,
  ) {}

  /** @throws AppError drafts/unknown, drafts/version-unknown, request/too-many */
  async readRelease(caller: Principal | null, asked: { draftId: string; number: number }) {
    const candidate = await this.releases.candidate(caller, asked);
    const { accountId, version } = candidate;
    const [release, row] = await Promise.all([
      this.releases.read(candidate),
      this.signOffs.find({ draftId: version.draftId, draftVersionId: version.id }),
    ]);
    return { ...release, signOff: toStanding(row, accountId) };
  }

  /**
   * Signs with all roles that the caller has, or takes the signature back; once for an id.
   * @throws AppError drafts/unknown, drafts/version-unknown, drafts/archived,
   *   publishing/published, request/too-many
   */
  async sign(
    caller: Principal | null,
    asked: { draftId: string; number: number },
    { id, kind, note }: { id: string; kind: 'signed' | 'withdrawn'; note: string },
  ): Promise<SignOffStanding> {
    const { accountId, draft, version } = await this.releases.candidate(caller, asked);
    if (draft.archived) throw new AppError('drafts/archived');
    const held = signedIn(caller).roles;
    const roles = signOffRoles.filter((role) => held.includes(role));
    const of = { draftId: version.draftId, draftVersionId: version.id };
    const row = await this.signOffs.alone(version.draftId, async (transaction) => {
      if (await this.publications.isPublished(transaction, version.id)) {
        throw new AppError('publishing/published');
      }
      const event = { id, draftVersionId: version.id, accountId, kind, roles, note };
      if (!(await this.signOffs.add(transaction, event))) throw new AppError('drafts/unknown');
      return this.signOffs.find(of, transaction);
    });
    return toStanding(row, accountId);
  }

  /**
   * Says which roles have to sign. Authors ask for more; administrators also for less.
   * @throws AppError drafts/unknown, publishing/role-kept, request/too-many
   */
  async ask(
    caller: Principal | null,
    draftId: string,
    { id, roles }: { id: string; roles: readonly SignOffRole[] },
  ): Promise<{ roles: SignOffRole[] }> {
    const { draft } = await this.access.editor(caller, draftId);
    const { accountId, roles: held } = signedIn(caller);
    this.limit.check(accountId);
    return this.signOffs.alone(draft.id, async (transaction) => {
      const before = await this.signOffs.findAsked(transaction, draft.id);
      const fewer = before.some((role) => !roles.includes(role));
      if (fewer && !held.includes('administrator')) throw new AppError('publishing/role-kept');
      await this.signOffs.ask(transaction, { id, draftId: draft.id, roles, by: accountId });
      return { roles: await this.signOffs.findAsked(transaction, draft.id) };
    });
  }
}
