import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { threadColumns, type ThreadRow, threadTables } from './thread.row.js';

/** Whose eyes a round is read with. */
export interface SayingReader {
  roundId: string;
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

const visible = `thread.round_id = $1 and thread.removed_at is null
  and ($2::uuid is null or thread.participant_id = $2 or thread.participant_id is null)`;

/** Remarks and replies of a round in one row, as they were said. */
@Injectable()
export class SayingRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Each remark with its replies after it, and the number of all of them. */
  findKeys(
    { roundId, only }: SayingReader,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<SayingKey[]> {
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
      [roundId, only, offset, limit],
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

  /** The remark that an id of a remark or of a reply belongs to; null where it cannot be seen. */
  async findThreadOf({ roundId, only }: SayingReader, id: string): Promise<string | null> {
    const rows: { id: string }[] = await this.dataSource.query(
      `select thread.id from thread where ${visible} and (thread.id = $3 or thread.id =
         (select reply.thread_id from thread_reply reply
          where reply.id = $3 and reply.removed_at is null))`,
      [roundId, only, id],
    );
    return rows[0]?.id ?? null;
  }
}
