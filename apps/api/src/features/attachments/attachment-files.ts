import { Injectable } from '@nestjs/common';
import type { Attachment } from '@weft/contracts';
import type { FileResponse } from '../../platform/http/file-response.js';
import { AttachmentRepository } from './attachment.repository.js';
import { AttachmentService } from './attachment.service.js';
import { FileStore } from './file-store.js';

/** Files of teams, for other features; who may see them, they know. */
@Injectable()
export class AttachmentFiles {
  constructor(
    private readonly attachments: AttachmentRepository,
    private readonly service: AttachmentService,
    private readonly store: FileStore,
  ) {}

  /** What a team has now for an assignment, the oldest first. */
  async ofTeam(teamId: string, assignmentId: string): Promise<Attachment[]> {
    const rows = await this.attachments.findOfTeam(teamId, assignmentId, new Date());
    return rows.filter(({ removedAt }) => removedAt === null);
  }

  /** A file to answer with; `show` shows a picture in the page. */
  send(file: Parameters<AttachmentService['send']>[0], show: boolean): Promise<FileResponse> {
    return this.service.send(file, show);
  }

  /** Where the content of a file is on disk; null when it is not there. */
  async pathOf(hash: string): Promise<string | null> {
    return (await this.store.has(hash)) ? this.store.pathOf(hash) : null;
  }
}
