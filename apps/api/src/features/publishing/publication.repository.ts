import { Injectable } from '@nestjs/common';
import type { BlockChange, ChangeClass, LocalisedText, ReleaseCheckName } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** Names a publication: the same id twice is the same one. */
interface PublicationId {
  id: string;
  draftVersionId: string;
  by: string;
}

/** What was published, by whom, with which words; only ever added to. */
@Injectable()
export class PublicationRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What an earlier sending of the same publication made; null where there was none. */
  async find(
    { id, draftVersionId, by }: PublicationId,
    transaction?: Transaction,
  ): Promise<{ code: string; version: string } | null> {
    const rows: { code: string; version: string }[] = await (transaction ?? this.dataSource).query(
      `select release.code, release.version from draft_publication publication
       join draft_release release using (draft_version_id)
       where publication.id = $1 and draft_version_id = $2 and by_account = $3`,
      [id, draftVersionId, by],
    );
    return rows[0] ?? null;
  }

  async isPublished(transaction: Transaction, draftVersionId: string): Promise<boolean> {
    const rows: unknown[] = await transaction.query(
      'select from draft_release where draft_version_id = $1',
      [draftVersionId],
    );
    return rows.length > 0;
  }

  async add(
    transaction: Transaction,
    publication: PublicationId & {
      change: ChangeClass;
      blocks: readonly BlockChange[];
      notes: LocalisedText;
      accepted: readonly ReleaseCheckName[];
    },
  ): Promise<void> {
    const { id, draftVersionId, change, blocks, notes, accepted, by } = publication;
    await transaction.query(
      `insert into draft_publication
         (id, draft_version_id, change, blocks, notes, accepted, by_account)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[id, draftVersionId, change, JSON.stringify(blocks), JSON.stringify(notes)],
        ...[accepted, by],
      ],
    );
  }
}
