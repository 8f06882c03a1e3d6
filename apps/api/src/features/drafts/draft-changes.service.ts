import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { DraftChange } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { AppError } from '../../platform/http/app-error.js';
import { WriteLimit } from '../../platform/http/write-limit.js';
import { ModuleMediaRepository } from '../content/index.js';
import {
  addLessonWrites,
  type DraftFolder,
  removeWrites,
  renameWrites,
  replaceWrites,
} from './draft-changes.js';
import { DraftAccess } from './draft.policy.js';
import { DraftFileRepository, type FileWrite } from './draft-file.repository.js';
import { assertRoom } from './draft-files.service.js';
import { assertMediaRoom, keepMedia, replaceMedia } from './draft-media.js';
import { DraftIntake } from './draft-intake.js';
import type { DraftRow } from './draft.repository.js';

/** How the files of a draft stand, while nobody else writes to it. */
interface Stands extends DraftFolder {
  transaction: Transaction;
}

/** Changes of several files of a draft at once. */
@Injectable()
export class DraftChangesService {
  constructor(
    private readonly access: DraftAccess,
    private readonly files: DraftFileRepository,
    private readonly intake: DraftIntake,
    private readonly limit: WriteLimit,
    private readonly store: ModuleMediaRepository,
  ) {}

  /**
   * @throws AppError drafts/unknown, drafts/archived, drafts/path-refused, drafts/file-unknown,
   *   drafts/refused, drafts/full, request/too-many
   */
  async change(
    caller: Principal | null,
    draftId: string,
    { id, change }: { id: string; change: DraftChange },
  ): Promise<{ revision: number; paths: string[] }> {
    const { author, draft } = await this.access.writer(caller, draftId);
    this.limit.check(author.accountId);
    if (change.kind === 'replace') {
      const texts = Object.fromEntries(change.files.map(({ path, text }) => [path, text]));
      const { media } = await this.files.readFolder(draftId, null);
      await this.intake.check({ texts, media }, draft);
      return this.write({ id, draftId, by: author.accountId }, ({ files }) =>
        Promise.resolve(replaceWrites(files, texts)),
      );
    }
    return this.write({ id, draftId, by: author.accountId }, (stands) =>
      this.writesOf(change, draft, stands),
    );
  }

  /**
   * All files of a draft from a zip file.
   * @throws AppError as `change`; request/too-large
   */
  async replaceByZip(
    caller: Principal | null,
    { draftId, writeId }: { draftId: string; writeId: string },
    bytes: Readable,
  ): Promise<{ revision: number; paths: string[] }> {
    const { author, draft } = await this.access.writer(caller, draftId);
    this.limit.check(author.accountId);
    const incoming = await this.intake.unpack(bytes);
    await this.intake.check(incoming, draft);
    return this.write(
      { id: writeId, draftId, by: author.accountId },
      async ({ files, media, transaction }) => {
        await keepMedia(transaction, this.store, incoming);
        return [
          ...replaceWrites(files, incoming.texts),
          ...replaceMedia(media, incoming.media, 'imported'),
        ];
      },
    );
  }

  private async writesOf(
    change: Exclude<DraftChange, { kind: 'replace' }>,
    { id: draftId, moduleCode }: DraftRow,
    { files, media }: Stands,
  ): Promise<FileWrite[]> {
    switch (change.kind) {
      case 'rename':
        return renameWrites({ files, media }, change);
      case 'remove':
        return removeWrites([...files, ...media], change);
      case 'add-lesson': {
        const today = new Date().toISOString().slice(0, 10);
        return addLessonWrites(files, change, { moduleCode, today });
      }
      case 'restore': {
        const found = await this.files.findRevision(draftId, change.revision);
        if (found?.path !== change.path || (found.text === null && found.media === null)) {
          throw new AppError('drafts/file-unknown');
        }
        const { path, text, media: hash } = found;
        if (hash !== null) {
          const same = media.some((file) => file.path === path && file.hash === hash);
          return same ? [] : [{ path, text: null, media: hash, kind: 'restored' }];
        }
        const same = files.some((file) => file.path === path && file.text === text);
        return same ? [] : [{ path, text, kind: 'restored' }];
      }
    }
  }

  /** Writes once for an id; nothing to write is no revision. */
  private write(
    write: { id: string; draftId: string; by: string },
    writesOf: (stands: Stands) => Promise<FileWrite[]>,
  ): Promise<{ revision: number; paths: string[] }> {
    const { id, draftId } = write;
    return this.files.alone(draftId, async (transaction) => {
      const done = await this.files.findWritten(transaction, { draftId, id });
      const last = done.at(-1);
      if (last) return { revision: last.revision, paths: done.map(({ path }) => path) };
      const { files, revision } = await this.files.readAll(draftId, { transaction });
      const media = await this.files.readMedia(draftId, { transaction });
      const writes = await writesOf({ files, media, transaction });
      if (writes.length === 0) return { revision, paths: [] };
      assertRoom(files, writes);
      const revisionNow = await this.files.append(transaction, write, writes);
      assertMediaRoom(await this.files.readMedia(draftId, { transaction }));
      return {
        revision: revisionNow,
        paths: writes.map(({ path }) => path),
      };
    });
  }
}
