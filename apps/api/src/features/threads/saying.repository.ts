import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { threadColumns, type ThreadRow, threadTables } from './thread.row.js';

/** What is read, and with whose eyes. */
export interface SayingReader {
  /** Null: all remarks that were made on the version, in rounds and outside. */
  roundId: string | null;
  /** In which remarks are placed. */
  draftVersionId: string;
  person: string;
  /** Null for all remarks; else those of this participant and of who has an account. */
  only: string | null;
}

/** A remark, or a reply to it, by their ids. */
interface SayingKey {
  threadId: string;
  replyId: string | null;
  total: number;
}

/** Two ways to one list, each with an index of its own: `$1` is the round or the version. */
const within = ({ roundId }: SayingReader): string =>
  roundId === null ? 'thread.draft_version_id = $1' : 'thread.round_id = $1';
const seen = (reader: SayingReader): string => `${within(reader)}
  and ($2::uuid is null or thread.participant_id = $2 or thread.participant_id is null)`;
const keyOf = ({ roundId, draftVersionId }: SayingReader): string => roundId ?? draftVersionId;

/** Remarks and replies of a round or of a version in one row, as they were said. */
@Injectable()
export class SayingRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Each remark with its replies after it, and the number of all of them. */
  findKeys(
    reader: SayingReader,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<SayingKey[]> {
    const visible = `${seen(reader)} and thread.removed_at is null`;
    return this.dataSource.query(
      `with said as (
         select thread.id as "threadId", null::uuid as "replyId", thread.sequence, 0 as nth
         from thread where ${visible}
         union all
         select thread.id, reply.id, thread.sequence, reply.sequence
         from thread join thread_reply reply on reply.thread_id = thread.id
         where reply.removed_at is null and ${visible}
       )
       select "threadId", "replyId", (count(*) over ())::int as total from said
       order by sequence, nth offset $3 limit $4`,
      [keyOf(reader), reader.only, offset, limit],
    );
  }

  /** Remarks by their ids, in no order. */
  findThreads(
    { draftVersionId, person }: Pick<SayingReader, 'draftVersionId' | 'person'>,
    ids: readonly string[],
  ): Promise<ThreadRow[]> {
    return this.dataSource.query(
      `select ${threadColumns} from ${threadTables} where thread.id = any ($3::uuid[])`,
      [draftVersionId, person, ids],
    );
  }

  /**
   * The remark that an id of a remark or of a reply belongs to, also where the one or the other was
   * removed; null where it cannot be seen.
   */
  async findThreadOf(
    reader: SayingReader,
    id: string,
  ): Promise<{ id: string; removed: boolean } | null> {
    const rows: { id: string; removed: boolean }[] = await this.dataSource.query(
      `select thread.id, thread.removed_at is not null or exists (select from thread_reply
         where id = $3 and removed_at is not null) as removed
       from thread where ${seen(reader)}
         and thread.id = coalesce((select thread_id from thread_reply where id = $3), $3)`,
      [keyOf(reader), reader.only, id],
    );
    return rows[0] ?? null;
  }
}
