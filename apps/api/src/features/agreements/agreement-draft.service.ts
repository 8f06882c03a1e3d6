import { Injectable } from '@nestjs/common';
import { type AgreementContent, groupSubject } from '@weft/contracts';
import { changedNames, tidyAgreement } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { AgreementWritesRepository } from './agreement-writes.repository.js';
import { toDraft } from './agreement.mapper.js';
import { AgreementAccess, type AgreementName } from './agreement.policy.js';
import { AgreementRepository } from './agreement.repository.js';

interface Save {
  id: string;
  baseRevision: number;
  content: AgreementContent;
}

/** The draft that all members write in, and who of them agrees with it. */
@Injectable()
export class AgreementDraftService {
  constructor(
    private readonly access: AgreementAccess,
    private readonly agreements: AgreementRepository,
    private readonly writes: AgreementWritesRepository,
  ) {}

  /**
   * Saves on top of the revision that was read; the same write twice is one.
   * @throws AppError teams/unknown, assignments/unknown, agreements/not-possible while it lies with
   *   the lecturer, and agreements/changed-meanwhile with the draft that is there now
   */
  async save(caller: Principal | null, name: AgreementName, { id, baseRevision, content }: Save) {
    const { accountId } = await this.access.member(caller, name);
    const tidy = tidyAgreement(content, name.subject === groupSubject);
    const saved = await this.writes.once<{ revision: number; updatedAt: Date } | null>(
      { ...name, id, accountId },
      async ({ revision, content: base, standing }, steps) => {
        if (standing.state === 'sent') throw new AppError('agreements/not-possible');
        return revision === baseRevision
          ? steps.save(tidy, { base, names: changedNames(base, tidy) })
          : null;
      },
      (steps) => steps.findSaved(),
    );
    if (!saved) throw await this.changedMeanwhile(name);
    return { revision: saved.revision, updatedAt: saved.updatedAt.toISOString() };
  }

  /**
   * @throws AppError teams/unknown, assignments/unknown, agreements/not-possible and
   *   agreements/changed-meanwhile where that is no longer the newest revision
   */
  async agree(
    caller: Principal | null,
    name: AgreementName,
    { id, revision, agreed }: { id: string; revision: number; agreed: boolean },
  ): Promise<void> {
    const { accountId } = await this.access.member(caller, name);
    const done = await this.writes.once<boolean>(
      { ...name, id, accountId },
      async (locked, steps) => {
        if (locked.revision !== revision) return false;
        await steps.add(locked.standing, { kind: agreed ? 'agreed' : 'unagreed', revision });
        return true;
      },
      async (steps) => ((await steps.findRound()) === null ? null : true),
    );
    if (!done) throw await this.changedMeanwhile(name);
  }

  private async changedMeanwhile(name: AgreementName): Promise<AppError> {
    const { draft, names } = await this.agreements.find(name);
    return new AppError('agreements/changed-meanwhile', { current: toDraft(draft, names) });
  }
}
