import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ModuleMediaRepository } from '../content/index.js';
import { DraftFileRepository, type FileWrite } from './draft-file.repository.js';
import { DraftRepository, type NewDraft } from './draft.repository.js';
import { keepMedia } from './draft-media.js';
import type { IncomingFiles } from './module-zip.js';

/** Adds drafts together with what they begin with. */
@Injectable()
export class DraftStarts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly drafts: DraftRepository,
    private readonly files: DraftFileRepository,
    private readonly store: ModuleMediaRepository,
  ) {}

  countBegun(accountId: string): Promise<number> {
    return this.drafts.countBegun(accountId);
  }

  /** @returns false when the id is of somebody else's draft; the same draft twice is one */
  begin(
    draft: NewDraft,
    writes: readonly FileWrite[],
    incoming: Pick<IncomingFiles, 'media' | 'bytes'>,
  ): Promise<boolean> {
    return this.dataSource.transaction(async (transaction) => {
      const outcome = await this.drafts.add(transaction, draft);
      if (outcome === 'made') {
        await keepMedia(transaction, this.store, incoming);
        const write = { id: draft.id, draftId: draft.id, by: draft.by };
        await this.files.append(transaction, write, writes);
      }
      return outcome !== 'foreign';
    });
  }
}
