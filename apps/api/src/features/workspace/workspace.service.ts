import { Injectable } from '@nestjs/common';
import type { WorkspacePeriod } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { WorkDocumentRepository } from './work-document.repository.js';
import { type PeriodRow, WorkHistoryRepository } from './work-history.repository.js';
import { WorkspaceReader } from './workspace-reader.js';
import { type WorkAddress, WorkspaceAccess } from './workspace.policy.js';

const pageSize = 50;
const last = 2_000_000_000;

/** Reading a live document and its history. */
@Injectable()
export class WorkspaceService {
  constructor(
    private readonly access: WorkspaceAccess,
    private readonly documents: WorkDocumentRepository,
    private readonly history: WorkHistoryRepository,
    private readonly reader: WorkspaceReader,
  ) {}

  async read(caller: Principal | null, address: WorkAddress) {
    const standing = await this.access.enter(caller, address);
    const { documentId, mode, seesFrom } = standing;
    const moment = await this.history.findNewest(standing);
    const [{ snapshot, authors }, people] = await Promise.all([
      this.reader.read(documentId, moment),
      this.history.findPeople(documentId),
    ]);
    const from = seesFrom?.toISOString() ?? null;
    return { mode, moment, seesFrom: from, snapshot, people, authors };
  }

  /** @throws AppError request/not-found for a moment that is not there or not the caller's to see */
  async state(caller: Principal | null, address: WorkAddress & { moment: number }) {
    const standing = await this.access.enter(caller, address);
    const { moment } = address;
    const newest = await this.history.findNewest(standing);
    if (moment !== newest && !(await this.history.isReadable(standing, moment))) {
      throw new AppError('request/not-found');
    }
    const { stateFrom } = await import('./document-states.js');
    const state = stateFrom(await this.documents.findParts(standing.documentId, moment));
    return { moment, state: Buffer.from(state).toString('base64') };
  }

  async periods(caller: Principal | null, { before = last, ...address }: PeriodQuery) {
    const standing = await this.access.enter(caller, address);
    const rows = await this.history.findPeriods(standing, { before, limit: pageSize + 1 });
    return { items: rows.slice(0, pageSize).map(toPeriod), more: rows.length > pageSize };
  }

  /** Evidence for a talk: who wrote how much when, and how much of it stands. */
  async contributions(caller: Principal | null, address: WorkAddress) {
    const standing = await this.access.enter(caller, address);
    const { documentId, cohortId } = standing;
    const moment = await this.history.findNewest(standing);
    const [{ standingCharacters }, rows, people, parts, authors] = await Promise.all([
      import('./document-states.js'),
      this.history.findContributions(standing, cohortId),
      this.history.findPeople(documentId),
      this.documents.findParts(documentId, moment),
      this.documents.findAuthors(documentId),
    ]);
    const counts = standingCharacters(parts, new Map(authors));
    return {
      people: people.map((person) => ({
        ...person,
        standing: counts.get(person.accountId) ?? 0,
        days: rows
          .filter(({ accountId }) => accountId === person.accountId)
          .map(({ accountId: _, displayName: __, ...day }) => day),
      })),
    };
  }
}

type PeriodQuery = WorkAddress & { before?: number | undefined };

const toPeriod = ({ beganAt, endedAt, ...row }: PeriodRow): WorkspacePeriod => ({
  ...row,
  beganAt: beganAt.toISOString(),
  endedAt: endedAt.toISOString(),
});
