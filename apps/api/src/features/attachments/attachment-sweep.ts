import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { JobKind, Jobs } from '../../platform/jobs/jobs.js';
import { AttachmentRepository } from './attachment.repository.js';
import { FileStore } from './file-store.js';

const hourMs = 3_600_000;
const sweeping = new JobKind<object>('attachment-sweep');
const secondsBetweenRounds = 3600;
/** An upload that stands still for so long is given up. */
const uploadLives = 48 * hourMs;
/** How long a file that was taken away can be put back, in milliseconds. */
export const keptAfterRemoval = 7 * 24 * hourMs;

/** Deletes files that nobody needs any more: what was taken away, and what a crash left behind. */
@Injectable()
export class AttachmentSweep {
  constructor(
    private readonly attachments: AttachmentRepository,
    private readonly store: FileStore,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.repeat(sweeping, secondsBetweenRounds, () => this.run());
  }

  async run(): Promise<void> {
    const now = this.clock.now().getTime();
    const stale = new Date(now - uploadLives);
    for (const id of await this.attachments.takeStaleUploads(stale)) await this.store.drop(id);
    const { incoming, kept } = await this.store.untouchedSince(stale);
    for (const id of incoming) await this.store.drop(id);
    await this.attachments.sweep(kept, new Date(now - keptAfterRemoval), (hash) =>
      this.store.remove(hash, stale),
    );
  }
}
