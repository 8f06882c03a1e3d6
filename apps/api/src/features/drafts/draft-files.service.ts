import { Injectable } from '@nestjs/common';
import {
  type DraftFile,
  draftLimits,
  type listDraftHistory,
  type saveDraftFile,
} from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { WriteLimit } from '../../platform/http/write-limit.js';
import { DraftAccess } from './draft.policy.js';
import { DraftFileRepository, type FileState, type FileWrite } from './draft-file.repository.js';
import { mergeLines } from './line-merge.js';

type Save = InputOf<typeof saveDraftFile>['body'];

/** What a save comes to: nothing to write, or a revision. */
interface Settled {
  write: FileWrite | null;
  text: string;
  merged: boolean;
}

/** Reading and saving the files of a draft, and their history. */
@Injectable()
export class DraftFilesService {
  constructor(
    private readonly access: DraftAccess,
    private readonly files: DraftFileRepository,
    private readonly limit: WriteLimit,
  ) {}

  /** @throws AppError drafts/unknown */
  async readAll(caller: Principal | null, draftId: string) {
    await this.access.author(caller, draftId);
    return this.files.readAll(draftId);
  }

  /**
   * Saves a text on the revision that it was made from, or beside what was written since.
   * @throws AppError drafts/unknown, drafts/archived, drafts/full, request/too-many;
   *   drafts/changed-meanwhile with what stands there now, when both changed the same lines
   */
  async save(caller: Principal | null, draftId: string, { id, ...save }: Save) {
    const { author } = await this.access.writer(caller, draftId);
    this.limit.check(author.accountId);
    return this.files.alone(draftId, async (transaction) => {
      const [done] = await this.files.findWritten(transaction, { draftId, id });
      if (done) {
        const { revision, text, kind } = done;
        return { revision, text: text ?? '', merged: kind === 'merged' };
      }
      const now = await this.files.findNewest(transaction, draftId, save.path);
      const { write, text, merged } = await this.settle(draftId, save, now);
      if (!write) return { revision: now?.revision ?? 0, text, merged };
      const { files } = await this.files.readAll(draftId, { transaction });
      assertRoom(files, [write]);
      const by = author.accountId;
      const revision = await this.files.append(transaction, { id, draftId, by }, [write]);
      return { revision, text, merged };
    });
  }

  /** @throws AppError drafts/unknown */
  async history(
    caller: Principal | null,
    draftId: string,
    { path, page }: InputOf<typeof listDraftHistory>['query'],
  ) {
    await this.access.author(caller, draftId);
    return this.files.listHistory(draftId, { path, page });
  }

  /** @throws AppError drafts/unknown, drafts/file-unknown */
  async readRevision(caller: Principal | null, draftId: string, revision: number) {
    await this.access.author(caller, draftId);
    const found = await this.files.findRevision(draftId, revision);
    if (!found) throw new AppError('drafts/file-unknown');
    return found;
  }

  private async settle(
    draftId: string,
    { path, base, text }: Omit<Save, 'id'>,
    now: FileState | null,
  ): Promise<Settled> {
    if (!now) return { write: { path, text, kind: 'added' }, text, merged: false };
    if (now.text === text) return { write: null, text, merged: base !== now.revision };
    if (base === now.revision || (base === null && now.text === null)) {
      const kind = now.text === null ? 'added' : 'saved';
      return { write: { path, text, kind }, text, merged: false };
    }
    const older = base === null ? null : await this.files.findRevision(draftId, base);
    const merged =
      older?.path === path && older.text !== null && now.text !== null
        ? mergeLines(older.text, text, now.text)
        : null;
    if (merged === null) throw conflict(now);
    if (merged === now.text) return { write: null, text: merged, merged: true };
    return { write: { path, text: merged, kind: 'merged' }, text: merged, merged: true };
  }
}

/** The other text goes along, so that nothing is lost and a person can choose. */
function conflict({ revision, text, by, at }: FileState): AppError {
  const current = { revision, text, by, at: at.toISOString() };
  return new AppError('drafts/changed-meanwhile', { current });
}

/** @throws AppError drafts/full */
export function assertRoom(files: readonly DraftFile[], writes: readonly FileWrite[]): void {
  const after = new Map(files.map(({ path, text }) => [path, text.length]));
  for (const { path, text } of writes) {
    if (text === null) after.delete(path);
    else after.set(path, text.length);
  }
  const characters = [...after.values()].reduce((sum, size) => sum + size, 0);
  if (after.size > draftLimits.files || characters > draftLimits.characters) {
    throw new AppError('drafts/full');
  }
}
