import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Attachment, attachmentLimits } from '@weft/contracts';
import { cleanFileName } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { AssignmentAccess } from '../assignments/index.js';
import { TeamAccess } from '../teams/index.js';
import { AttachmentRepository, type Upload } from './attachment.repository.js';
import { exceeds } from './attachment.service.js';
import { inspectFile } from './file-inspector.js';
import { endingOf, fileKinds } from './file-kinds.js';
import { FileStore } from './file-store.js';

interface Asked {
  teamId: string;
  uploadId: string;
}

interface NewFile {
  assignmentId: string;
  name: string;
  size: number;
}

/** Files on their way in: begun, sent part by part, checked and kept. */
@Injectable()
export class UploadService {
  constructor(
    private readonly teams: TeamAccess,
    private readonly assignments: AssignmentAccess,
    private readonly attachments: AttachmentRepository,
    private readonly store: FileStore,
  ) {}

  /**
   * Begins, or tells how far an upload is that was begun before.
   * @throws AppError teams/unknown, assignments/unknown, attachments/name-refused,
   *   attachments/type-refused, attachments/too-much, attachments/upload-unknown
   */
  async begin(
    caller: Principal | null,
    { teamId, uploadId }: Asked,
    { assignmentId, name, size }: NewFile,
  ): Promise<{ received: number; done: Attachment | null }> {
    const { team } = await this.teams.member(caller, teamId);
    const done = await this.attachments.find(uploadId);
    if (done?.teamId === teamId) return { received: done.size, done };
    const begun = await this.attachments.findUpload(uploadId);
    if (begun) {
      this.own(begun, caller, teamId);
      return { received: await this.store.received(uploadId), done: null };
    }
    if (done) throw new AppError('attachments/upload-unknown');
    await this.assignments.read(team.cohortId, assignmentId, 'nl');
    const clean = cleanFileName(name);
    if (clean === null) throw new AppError('attachments/name-refused');
    if (!fileKinds.has(endingOf(clean))) throw new AppError('attachments/type-refused');
    const accountId = caller?.accountId ?? '';
    const upload: Upload = { id: uploadId, teamId, assignmentId, accountId, name: clean, size };
    await this.attachments.alone(teamId, async (manager) => {
      const use = await this.attachments.countUse(manager, { ...upload, except: uploadId });
      if (exceeds(use, size)) throw new AppError('attachments/too-much');
      await this.attachments.addUpload(manager, upload);
    });
    return { received: 0, done: null };
  }

  /**
   * Writes the next bytes; a part that came before is written again.
   * @throws AppError teams/unknown, attachments/upload-unknown, attachments/part-misplaced
   */
  async send(
    caller: Principal | null,
    asked: Asked,
    { offset, bytes }: { offset: number; bytes: Readable },
  ): Promise<{ received: number }> {
    const upload = await this.find(caller, asked);
    const there = await this.store.received(upload.id);
    if (offset > there || offset >= upload.size) throw new AppError('attachments/part-misplaced');
    const most = Math.min(attachmentLimits.part, upload.size - offset);
    const received = await this.store.write(upload.id, { offset, most, bytes });
    if (received === null) throw new AppError('attachments/part-misplaced');
    return { received };
  }

  /**
   * Checks what came in and keeps it; what is refused is forgotten.
   * @throws AppError as `finishUpload` tells
   */
  async finish(caller: Principal | null, asked: Asked): Promise<Attachment> {
    await this.teams.member(caller, asked.teamId);
    const done = await this.attachments.find(asked.uploadId);
    if (done?.teamId === asked.teamId) return done;
    const upload = await this.find(caller, asked);
    if ((await this.store.received(upload.id)) !== upload.size) {
      throw new AppError('attachments/part-misplaced');
    }
    const mediaType = await this.inspected(upload);
    const hash = await this.store.hashOf(upload.id);
    await this.attachments.add(upload, { mediaType, hash }, () => this.store.keep(upload.id, hash));
    const kept = await this.attachments.find(upload.id);
    if (!kept) throw new Error('A file was kept and is not there');
    return kept;
  }

  private async inspected(upload: Upload): Promise<string> {
    try {
      return await inspectFile(this.store.incomingPath(upload.id), upload.name);
    } catch (error) {
      if (error instanceof AppError) {
        await this.attachments.dropUpload(upload.id);
        await this.store.drop(upload.id);
      }
      throw error;
    }
  }

  private async find(caller: Principal | null, { teamId, uploadId }: Asked): Promise<Upload> {
    await this.teams.member(caller, teamId);
    const upload = await this.attachments.findUpload(uploadId);
    if (!upload) throw new AppError('attachments/upload-unknown');
    return this.own(upload, caller, teamId);
  }

  /** An upload is of the one person who began it. */
  private own(upload: Upload, caller: Principal | null, teamId: string): Upload {
    if (upload.teamId !== teamId || upload.accountId !== caller?.accountId) {
      throw new AppError('attachments/upload-unknown');
    }
    return upload;
  }
}
