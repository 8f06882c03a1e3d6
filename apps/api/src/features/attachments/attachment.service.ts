import { Injectable } from '@nestjs/common';
import { type Attachment, attachmentLimits } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { Clock } from '../../platform/clock.js';
import { AppError } from '../../platform/http/app-error.js';
import { FileResponse } from '../../platform/http/file-response.js';
import { TeamAccess } from '../teams/index.js';
import { keptAfterRemoval } from './attachment-sweep.js';
import { AttachmentRepository, type AttachmentRow } from './attachment.repository.js';
import { FileStore } from './file-store.js';

/** A file as it is to be sent. */
type SentFile = Pick<Attachment, 'hash' | 'name' | 'mediaType' | 'size' | 'picture'>;

/** Files of teams: who sees them, and taking them away. */
@Injectable()
export class AttachmentService {
  constructor(
    private readonly teams: TeamAccess,
    private readonly attachments: AttachmentRepository,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /** Who left sees what was there until then; the others what is there now. */
  async list(caller: Principal | null, teamId: string, assignmentId: string) {
    const { seesUntil } = await this.teams.reader(caller, teamId);
    const since = new Date(this.clock.now().getTime() - keptAfterRemoval);
    const [rows, used] = await Promise.all([
      this.attachments.findOfTeam(teamId, assignmentId, since),
      this.attachments.usedBy(teamId),
    ]);
    const items = rows.filter(({ at }) => seesUntil === null || new Date(at) < seesUntil);
    return { items, used, limit: attachmentLimits.team };
  }

  /** The file itself; only a picture is shown in a page. */
  async open(
    caller: Principal | null,
    { teamId, attachmentId }: { teamId: string; attachmentId: string },
    show: boolean,
  ): Promise<FileResponse> {
    const { seesUntil } = await this.teams.reader(caller, teamId);
    const file = await this.find(teamId, attachmentId);
    if (seesUntil !== null && new Date(file.at) >= seesUntil) {
      throw new AppError('attachments/unknown');
    }
    return this.send(file, show);
  }

  /**
   * A file for who was found to be allowed to see it.
   * @throws AppError attachments/unknown when its content was swept
   */
  async send(file: SentFile, show: boolean): Promise<FileResponse> {
    if (!(await this.store.has(file.hash))) throw new AppError('attachments/unknown');
    const { hash, name, mediaType: type, size, picture } = file;
    const path = this.store.pathOf(hash);
    return new FileResponse({ ...{ path, size, type, hash, name }, show: show && picture });
  }

  /** @throws AppError teams/unknown, attachments/unknown, attachments/too-much */
  async setRemoved(
    caller: Principal | null,
    { teamId, attachmentId }: { teamId: string; attachmentId: string },
    { id, removed }: { id: string; removed: boolean },
  ): Promise<void> {
    await this.teams.member(caller, teamId);
    const by = caller?.accountId ?? '';
    await this.attachments.alone(teamId, async (manager) => {
      const file = await this.find(teamId, attachmentId, manager);
      if ((file.removedAt !== null) === removed) return;
      if (!removed) {
        if (!(await this.store.has(file.hash))) throw new AppError('attachments/unknown');
        const use = await this.attachments.countUse(manager, { ...file, except: file.id });
        if (exceeds(use, file.size)) throw new AppError('attachments/too-much');
      }
      await this.attachments.setRemoved(manager, { id, attachmentId, removed, by });
    });
  }

  private async find(
    teamId: string,
    attachmentId: string,
    manager?: Parameters<AttachmentRepository['find']>[1],
  ): Promise<AttachmentRow> {
    const file = await this.attachments.find(attachmentId, manager);
    if (file?.teamId !== teamId) throw new AppError('attachments/unknown');
    return file;
  }
}

/** Whether a team would have too much with one more file of this size. */
export function exceeds(use: { bytes: number; files: number }, size: number): boolean {
  return use.bytes + size > attachmentLimits.team || use.files + 1 > attachmentLimits.files;
}
