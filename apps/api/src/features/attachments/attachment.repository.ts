import { Injectable } from '@nestjs/common';
import type { Attachment } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** A file of a team, and whose. */
export interface AttachmentRow extends Attachment {
  teamId: string;
  assignmentId: string;
}

/** A file on its way in. */
export interface Upload {
  id: string;
  teamId: string;
  assignmentId: string;
  accountId: string;
  name: string;
  size: number;
}

type Dated = Omit<AttachmentRow, 'at' | 'removedAt'> & { at: Date; removedAt: Date | null };

const columns = `file.id, team_id as "teamId", assignment_id as "assignmentId", name,
  media_type as "mediaType", size, hash, media_type like 'image/%' as picture,
  display_name as "byName", at, removed_at as "removedAt"`;
const files = 'team_attachment file join account on account.id = by_account';

/** Files of teams: what came in never changes, and what was taken away is told by events. */
@Injectable()
export class AttachmentRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` while no other file of this team is added. */
  alone<T>(teamId: string, work: (manager: Transaction) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await lock(manager, `files of ${teamId}`);
      return work(manager);
    });
  }

  /** Those that a team has, and those that it took away since a moment; the oldest first. */
  async findOfTeam(
    teamId: string,
    assignmentId: string,
    removedSince: Date,
  ): Promise<AttachmentRow[]> {
    const rows: Dated[] = await this.dataSource.query(
      `select ${columns} from ${files}
       where team_id = $1 and assignment_id = $2 and (removed_at is null or removed_at > $3)
       order by at, file.id`,
      [teamId, assignmentId, removedSince],
    );
    return rows.map(toRow);
  }

  async find(
    attachmentId: string,
    manager: Pick<Transaction, 'query'> = this.dataSource,
  ): Promise<AttachmentRow | null> {
    const rows: Dated[] = await manager.query(
      `select ${columns} from ${files} where file.id = $1`,
      [attachmentId],
    );
    return rows.map(toRow)[0] ?? null;
  }

  /** Bytes of a team, those on their way in too, and files of one of its assignments. */
  async countUse(
    manager: Pick<Transaction, 'query'>,
    { teamId, assignmentId, except }: { teamId: string; assignmentId: string; except: string },
  ): Promise<{ bytes: number; files: number }> {
    const rows: { bytes: number; files: number }[] = await manager.query(
      `select coalesce(sum(size), 0)::float8 as bytes,
         count(*) filter (where assignment_id = $2)::int as files
       from (
         select id, assignment_id, size from team_attachment
         where team_id = $1 and removed_at is null
         union all
         select id, assignment_id, size from attachment_upload where team_id = $1
       ) used where id <> $3`,
      [teamId, assignmentId, except],
    );
    const [row] = rows;
    if (!row) throw new Error('A sum gave no row');
    return row;
  }

  /** Bytes that a team has in files. */
  async usedBy(teamId: string): Promise<number> {
    const rows: { bytes: number }[] = await this.dataSource.query(
      `select coalesce(sum(size), 0)::float8 as bytes from team_attachment
       where team_id = $1 and removed_at is null`,
      [teamId],
    );
    return rows[0]?.bytes ?? 0;
  }

  async findUpload(uploadId: string): Promise<Upload | null> {
    const rows: Upload[] = await this.dataSource.query(
      `select id, team_id as "teamId", assignment_id as "assignmentId",
         account_id as "accountId", name, size
       from attachment_upload where id = $1`,
      [uploadId],
    );
    return rows[0] ?? null;
  }

  async addUpload(manager: Transaction, upload: Upload): Promise<void> {
    await manager.query(
      `insert into attachment_upload (id, team_id, assignment_id, account_id, name, size)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        ...[upload.id, upload.teamId, upload.assignmentId],
        ...[upload.accountId, upload.name, upload.size],
      ],
    );
  }

  /** Forgets a file on its way in. */
  async dropUpload(uploadId: string): Promise<void> {
    await this.dataSource.query('delete from attachment_upload where id = $1', [uploadId]);
  }

  /** Keeps what came in as a file of the team; `keep` puts it in its place before that is told. */
  add(
    upload: Upload,
    { mediaType, hash }: { mediaType: string; hash: string },
    keep: () => Promise<void>,
  ): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await lock(manager, `file ${hash}`);
      await keep();
      await manager.query(
        `with came as (delete from attachment_upload where id = $1)
         insert into attachment
           (id, team_id, assignment_id, name, media_type, size, hash, by_account)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
        [
          ...[upload.id, upload.teamId, upload.assignmentId, upload.name],
          ...[mediaType, upload.size, hash, upload.accountId],
        ],
      );
    });
  }

  /** Takes a file away or puts it back, once for an id. */
  async setRemoved(
    manager: Transaction,
    event: { id: string; attachmentId: string; removed: boolean; by: string },
  ): Promise<void> {
    await manager.query(
      `insert into attachment_event (id, attachment_id, removed, by_account)
       values ($1, $2, $3, $4) on conflict (id) do nothing`,
      [event.id, event.attachmentId, event.removed, event.by],
    );
  }

  /** Uploads that nobody finished. */
  async takeStaleUploads(before: Date): Promise<string[]> {
    const [rows]: [{ id: string }[], number] = await this.dataSource.query(
      'delete from attachment_upload where begun_at < $1 returning id',
      [before],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Runs `remove` for each content that nobody needs: no team has it, none took it away since that
   * moment, and nothing that was handed in holds it. Nobody brings it back meanwhile.
   */
  async sweep(
    hashes: readonly string[],
    removedBefore: Date,
    remove: (hash: string) => Promise<void>,
  ): Promise<void> {
    for (const hash of hashes) {
      await this.dataSource.transaction(async (manager) => {
        await lock(manager, `file ${hash}`);
        const needed: unknown[] = await manager.query(
          `select from team_attachment file where hash = $1
           and (removed_at is null or removed_at > $2
             or exists (select from submission_attachment where attachment_id = file.id))
           limit 1`,
          [hash, removedBefore],
        );
        if (needed.length === 0) await remove(hash);
      });
    }
  }
}

async function lock(manager: Transaction, what: string): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 7265006))', [what]);
}

function toRow({ at, removedAt, ...row }: Dated): AttachmentRow {
  return { ...row, at: at.toISOString(), removedAt: removedAt?.toISOString() ?? null };
}
