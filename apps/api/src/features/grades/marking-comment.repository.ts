import { Injectable } from '@nestjs/common';
import type { MarkingComment } from '@weft/contracts';
import { DataSource } from 'typeorm';

/** A sentence of a marker in a cohort. */
export interface CommentPlace {
  id: string;
  cohortId: string;
  accountId: string;
}

const mostComments = 300;

/** Sentences that markers use again. */
@Injectable()
export class MarkingCommentRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Of one's own and those that colleagues share, in the order of the alphabet. */
  find(cohortId: string, accountId: string): Promise<MarkingComment[]> {
    return this.dataSource.query(
      `select id, text, shared, account_id = $2 as mine from marking_comment
       where cohort_id = $1 and (shared or account_id = $2) order by lower(text), id limit $3`,
      [cohortId, accountId, mostComments],
    );
  }

  /** @returns false where it is somebody else's */
  async save(
    { id, cohortId, accountId }: CommentPlace,
    { text, shared }: { text: string; shared: boolean },
  ): Promise<boolean> {
    const saved: unknown[] = await this.dataSource.query(
      `insert into marking_comment (id, cohort_id, account_id, text, shared)
       values ($1, $2, $3, $4, $5)
       on conflict (id) do update set text = excluded.text, shared = excluded.shared,
         edited_at = clock_timestamp()
         where marking_comment.account_id = $3 and marking_comment.cohort_id = $2
       returning id`,
      [id, cohortId, accountId, text, shared],
    );
    return saved.length > 0;
  }

  async remove({ id, cohortId, accountId }: CommentPlace): Promise<void> {
    await this.dataSource.query(
      'delete from marking_comment where id = $1 and cohort_id = $2 and account_id = $3',
      [id, cohortId, accountId],
    );
  }
}
