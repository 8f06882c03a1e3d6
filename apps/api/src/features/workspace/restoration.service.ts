import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/auth/principal.js';
import { signedIn } from '../../platform/auth/policies.js';
import { AppError } from '../../platform/http/app-error.js';
import { WorkDocumentRepository } from './work-document.repository.js';
import { WorkHistoryRepository } from './work-history.repository.js';
import { type WorkAddress, WorkspaceAccess } from './workspace.policy.js';

/** Others may write between reading the document and adding the change: then it is made anew. */
const attempts = 20;

/** Putting an earlier moment of a live document back. */
@Injectable()
export class RestorationService {
  constructor(
    private readonly access: WorkspaceAccess,
    private readonly documents: WorkDocumentRepository,
    private readonly history: WorkHistoryRepository,
  ) {}

  /**
   * Members only; everybody who has the document open sees it at once.
   * @throws AppError teams/unknown, assignments/unknown, request/not-found for a moment that is not
   *   hers to read, server/unavailable where others write all the time
   */
  async restore(
    caller: Principal | null,
    { id, moment, ...address }: WorkAddress & { id: string; moment: number },
  ) {
    const { accountId } = signedIn(caller);
    const standing = await this.access.enter(caller, address);
    if (standing.mode !== 'write') throw new AppError('teams/unknown');
    const { documentId } = standing;
    const done = await this.history.findWrite(documentId, id);
    if (done !== null) return { moment: done };
    if (!(await this.history.isReadable(standing, moment))) {
      throw new AppError('request/not-found');
    }
    const { changeBack } = await import('./document-states.js');
    const then = await this.documents.findParts(documentId, moment);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const now = await this.documents.findParts(documentId);
      const update = changeBack(now, then);
      const change = { documentId, writeId: id, accountId, after: now.sequence, restored: moment };
      const sequence = await this.history.addRestoration({ ...change, update });
      if (sequence !== null) return { moment: sequence };
    }
    throw new AppError('server/unavailable');
  }
}
