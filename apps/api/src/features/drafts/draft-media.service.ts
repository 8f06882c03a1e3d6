import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { DraftMedia, sendDraftMedia } from '@weft/contracts';
import { inspectMedia } from '@weft/mdx';
import { mediaFormOf } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { WriteLimit } from '../../platform/http/write-limit.js';
import { ModuleMediaRepository } from '../content/index.js';
import { DraftFileRepository } from './draft-file.repository.js';
import { collect, refusal } from './draft-intake.js';
import { assertMediaRoom } from './draft-media.js';
import { DraftAccess } from './draft.policy.js';
import { refusedMedia } from './module-zip.js';

/** The pictures and recordings of drafts. */
@Injectable()
export class DraftMediaService {
  constructor(
    private readonly access: DraftAccess,
    private readonly files: DraftFileRepository,
    private readonly store: ModuleMediaRepository,
    private readonly limit: WriteLimit,
  ) {}

  /** @throws AppError drafts/unknown */
  async list(
    caller: Principal | null,
    draftId: string,
  ): Promise<{ revision: number; items: DraftMedia[] }> {
    const { draft } = await this.access.author(caller, draftId);
    return { revision: draft.revision, items: await this.files.readMedia(draftId) };
  }

  /** The hash of a file that a draft has or had. @throws AppError drafts/unknown, drafts/file-unknown */
  async find(caller: Principal | null, draftId: string, hash: string): Promise<string> {
    await this.access.author(caller, draftId);
    if (!(await this.files.hadMedia(draftId, hash))) throw new AppError('drafts/file-unknown');
    return hash;
  }

  /** Whether a draft version can show these bytes; who may read the version, others know. */
  isOfVersion(draftVersionId: string, hash: string): Promise<boolean> {
    return this.files.hadMediaAt(draftVersionId, hash);
  }

  /**
   * Adds a file or puts it in the place of another, once for an id.
   * @throws AppError drafts/unknown, drafts/archived, drafts/full, request/too-large,
   *   request/too-many; drafts/refused with what is wrong with it
   */
  async send(
    caller: Principal | null,
    { draftId, name, writeId }: InputOf<typeof sendDraftMedia>['params'],
    bytes: Readable,
  ): Promise<DraftMedia> {
    const { author } = await this.access.writer(caller, draftId);
    this.limit.check(author.accountId);
    const path = `media/${name}`;
    const form = mediaFormOf(path);
    const came = form ? await collect(bytes, form.most) : Buffer.alloc(0);
    const inspected = inspectMedia(path, came);
    if ('problem' in inspected) throw refusal([refusedMedia(path, inspected.problem)]);
    const { facts } = inspected;
    return this.files.alone(draftId, async (transaction) => {
      const now = await this.files.readMedia(draftId, { transaction });
      const there = now.find((file) => file.path === path);
      const [done] = await this.files.findWritten(transaction, { draftId, id: writeId });
      if (done) return { path, revision: done.revision, ...facts };
      if (there?.hash === facts.hash) return there;
      await this.store.keep(transaction, facts, () => Promise.resolve(came));
      const write = { id: writeId, draftId, by: author.accountId };
      const kind = there ? ('saved' as const) : ('added' as const);
      const revision = await this.files.append(transaction, write, [
        { path, text: null, media: facts.hash, kind },
      ]);
      assertMediaRoom(await this.files.readMedia(draftId, { transaction }));
      return { path, revision, ...facts };
    });
  }
}
