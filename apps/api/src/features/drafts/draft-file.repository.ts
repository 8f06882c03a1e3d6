import { Injectable } from '@nestjs/common';
import type { DraftFile, DraftMedia, DraftRevision, DraftRevisionKind } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import type { ModuleFiles } from '../content/index.js';

/** What is written to one file; without text and media it is removed. */
export interface FileWrite {
  path: string;
  text: string | null;
  /** Hash of a picture or recording that was kept before. */
  media?: string;
  kind: DraftRevisionKind;
}

/** Who writes what; the same id twice is the same write. */
export interface DraftWrite {
  id: string;
  draftId: string;
  by: string;
}

/** A file as it stood at a revision; null where it was removed. */
export interface FileState {
  revision: number;
  text: string | null;
  by: string;
  at: Date;
}

const perPage = 50;
/** Characters of a text, bytes of a picture or recording. */
const sizeOf = 'coalesce(length(content), module_media.size)';

/** The files of drafts: every revision is kept, the newest of a path is how it stands. */
@Injectable()
export class DraftFileRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` while nobody else writes to the draft. */
  alone<T>(draftId: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (transaction) => {
      await this.lock(transaction, draftId);
      return work(transaction);
    });
  }

  /** Nobody else writes to the draft until the end of this transaction. */
  async lock(transaction: Transaction, draftId: string): Promise<void> {
    await transaction.query('select from draft where id = $1 for update', [draftId]);
  }

  /**
   * Every file by path, with the revision of the draft.
   * @param until a revision: files as they stood then
   */
  async readAll(
    draftId: string,
    { until = null, transaction }: { until?: number | null; transaction?: Transaction } = {},
  ): Promise<{ revision: number; files: DraftFile[] }> {
    const rows: { revision: number; files: DraftFile[] }[] = await (
      transaction ?? this.dataSource
    ).query(
      `select revision, (select coalesce(jsonb_agg(jsonb_build_object('path', path,
         'revision', newest.revision, 'text', content) order by path collate "C"), '[]')
         from (select distinct on (path) path, revision, content from draft_file_revision
           where draft_id = draft.id and revision <= coalesce($2, draft.revision)
           order by path, revision desc) newest
         where content is not null) as files
       from draft where id = $1`,
      [draftId, until],
    );
    return rows[0] ?? { revision: 0, files: [] };
  }

  /** The pictures and recordings by path, with the revision of the draft. */
  async readMedia(
    draftId: string,
    { until = null, transaction }: { until?: number | null; transaction?: Transaction } = {},
  ): Promise<DraftMedia[]> {
    return (transaction ?? this.dataSource).query(
      `select path, newest.revision, hash, media_type as type, size, width, height
       from (select distinct on (path) path, revision, media_hash from draft_file_revision
         where draft_id = $1 and revision <= coalesce($2, 2147483647)
         order by path, revision desc) newest
       join module_media on hash = media_hash order by path collate "C"`,
      [draftId, until],
    );
  }

  /** All files of a draft, as they stand or stood at a revision. */
  async readFolder(
    draftId: string,
    until: number | null,
    transaction?: Transaction,
  ): Promise<ModuleFiles & { revision: number }> {
    const asked = { until, ...(transaction && { transaction }) };
    const { revision, files } = await this.readAll(draftId, asked);
    const media = await this.readMedia(draftId, { ...asked, until: until ?? revision });
    return {
      revision,
      texts: Object.fromEntries(files.map(({ path, text }) => [path, text])),
      media: Object.fromEntries(media.map(({ path, revision: _, ...facts }) => [path, facts])),
    };
  }

  /** Whether a draft has or once had a picture or recording. */
  async hadMedia(draftId: string, hash: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      'select from draft_file_revision where draft_id = $1 and media_hash = $2 limit 1',
      [draftId, hash],
    );
    return rows.length > 0;
  }

  /** As `hadMedia`, up to when a version was made. */
  async hadMediaAt(draftVersionId: string, hash: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `select from draft_version version join draft_file_revision file
         on file.draft_id = version.draft_id and file.revision <= version.revision
       where version.id = $1 and media_hash = $2 limit 1`,
      [draftVersionId, hash],
    );
    return rows.length > 0;
  }

  /** How a file stands; null where it never was. */
  async findNewest(
    transaction: Transaction,
    draftId: string,
    path: string,
  ): Promise<FileState | null> {
    const rows: FileState[] = await transaction.query(
      `select revision, content as text, display_name as by, at
       from draft_file_revision join account on account.id = by_account
       where draft_id = $1 and path = $2 order by revision desc limit 1`,
      [draftId, path],
    );
    return rows[0] ?? null;
  }

  /** A revision of a file with what was there before; null where there is none. */
  async findRevision(
    draftId: string,
    revision: number,
  ): Promise<
    (DraftRevision & { text: string | null; before: string | null; media: string | null }) | null
  > {
    const rows: (Omit<DraftRevision, 'at'> & {
      at: Date;
      text: string | null;
      before: string | null;
      media: string | null;
    })[] = await this.dataSource.query(
      `select revision, path, kind, write_id as write, display_name as by, at,
         ${sizeOf} as size, content as text, media_hash as media,
         (select content from draft_file_revision earlier
          where earlier.draft_id = $1 and earlier.path = one.path and earlier.revision < $2
          order by earlier.revision desc limit 1) as before
       from draft_file_revision one join account on account.id = by_account
         left join module_media on hash = media_hash
       where draft_id = $1 and revision = $2`,
      [draftId, revision],
    );
    return rows[0] ? { ...rows[0], at: rows[0].at.toISOString() } : null;
  }

  /** What an earlier sending of the same write did. */
  async findWritten(
    transaction: Transaction,
    { draftId, id }: Pick<DraftWrite, 'draftId' | 'id'>,
  ): Promise<{ revision: number; path: string; text: string | null; kind: DraftRevisionKind }[]> {
    return transaction.query(
      `select revision, path, content as text, kind from draft_file_revision
       where draft_id = $1 and write_id = $2 order by revision`,
      [draftId, id],
    );
  }

  /**
   * Adds revisions and tells all processes; the draft must be locked.
   * @returns the revision of the last
   */
  async append(
    transaction: Transaction,
    { id, draftId, by }: DraftWrite,
    writes: readonly FileWrite[],
  ): Promise<number> {
    const rows: { revision: number }[] = await transaction.query(
      `with moved as (
         update draft set revision = revision + $4, updated_at = now(), updated_by = $3
         where id = $2 returning revision - $4 as before, revision
       ), added as (
         insert into draft_file_revision (draft_id, revision, path, write_id, kind, content,
           media_hash, by_account)
         select $2, before + position, path, $1, kind, text, media, $3
         from moved, rows from (jsonb_to_recordset($5::jsonb)
           as (path text, kind text, text text, media text)) with ordinality
           as write (path, kind, text, media, position)
       )
       select revision, pg_notify('draft', $2::text) from moved`,
      [id, draftId, by, writes.length, JSON.stringify(writes)],
    );
    return rows[0]?.revision ?? 0;
  }

  /** Keeps what lists of drafts show; taken from `module.yaml`. */
  async describe(
    transaction: Transaction,
    draftId: string,
    { slug, title }: { slug: string; title: { nl: string; en: string } },
  ): Promise<void> {
    await transaction.query('update draft set slug = $2, title = $3 where id = $1', [
      draftId,
      slug,
      JSON.stringify(title),
    ]);
  }

  /** A page of what was written, newest first; of one file where a path is given. */
  async listHistory(
    draftId: string,
    { path, page }: { path: string | undefined; page: number },
  ): Promise<{ items: DraftRevision[]; pages: number }> {
    const rows: (Omit<DraftRevision, 'at'> & { at: Date; total: number })[] =
      await this.dataSource.query(
        `select revision, path, kind, write_id as write, display_name as by, at,
           ${sizeOf} as size, count(*) over ()::int as total
         from draft_file_revision join account on account.id = by_account
           left join module_media on hash = media_hash
         where draft_id = $1 and ($2::text is null or path = $2)
         order by revision desc limit ${perPage} offset $3`,
        [draftId, path ?? null, (page - 1) * perPage],
      );
    const items = rows.map(({ total: _, at, ...row }) => ({ ...row, at: at.toISOString() }));
    return { items, pages: Math.ceil((rows[0]?.total ?? 0) / perPage) };
  }
}
