import { Injectable } from '@nestjs/common';
import type { BlockWords } from '@weft/contracts';
import { DataSource } from 'typeorm';

/** What was counted about the blocks of a lesson, and over whom. */
interface SignalRow {
  readers: number;
  reviewers: number;
  blocks: {
    blockId: string;
    words: BlockWords;
    stopped: number;
    answered: number;
    retried: number;
    unclear: number;
  }[];
}

/** Counts what learners and reviewers did in a lesson; people never leave the database. */
@Injectable()
export class BlockSignalsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Everything about one lesson, in one statement. */
  async find(draftId: string, lessonId: string): Promise<SignalRow> {
    const rows: SignalRow[] = await this.dataSource.query(
      `with reader as (
         select account_id, block_id, exists (select from completion
           where completion.account_id = position.account_id
             and completion.lesson_id = $2) as finished
         from reading_position position where lesson_id = $2
       ), question as (
         select distinct activity_id from activity_definition where lesson_id = $2
       ), attempt as (
         select activity_id, account_id, count(*) as attempts from question
         join answer_revision using (activity_id) where submitted
         group by activity_id, account_id
       ), counted as (
         select block_id, count(*)::int as stopped, 0 as answered, 0 as retried, 0 as unclear
         from reader where block_id is not null and not finished group by block_id
         union all
         select substr(activity_id, length($2) + 2), 0, count(*)::int,
           (count(*) filter (where attempts > 1))::int, 0
         from attempt group by activity_id
         union all
         select anchor ->> 'blockId', 0, 0, 0, count(distinct participant_id)::int from thread
         where draft_id = $1 and lesson_id = $2 and kind = 'unclear' and removed_at is null
         group by 1
       ), block as (
         select block_id, sum(stopped)::int as stopped, sum(answered)::int as answered,
           sum(retried)::int as retried, sum(unclear)::int as unclear
         from counted group by block_id
       ), newest as (
         select module_code, module_version from lesson
         join module_version on code = module_code and version = module_version
         where lesson_id = $2 order by sequence desc limit 1
       ), text as (
         select entry ->> 'id' as block_id, link.locale, left(entry ->> 'text', 80) as words
         from newest join lesson_document link using (module_code, module_version)
         join document on hash = document_hash
         cross join jsonb_array_elements(blocks) entry
         where link.lesson_id = $2 and link.country is null
       ), named as (
         select block_id, max(words) filter (where locale = 'nl') as nl,
           max(words) filter (where locale = 'en') as en
         from text group by block_id
       )
       select (select count(*)::int from reader) as readers,
         (select count(*)::int from round_participant person
          join review_round round on round.id = person.round_id
          where round.draft_id = $1) as reviewers,
         (select coalesce(jsonb_agg(jsonb_build_object('blockId', block_id,
            'words', jsonb_build_object('nl', coalesce(nl, ''), 'en', coalesce(en, '')),
            'stopped', stopped,
            'answered', answered, 'retried', retried, 'unclear', unclear) order by block_id), '[]')
          from block left join named using (block_id)) as blocks`,
      [draftId, lessonId],
    );
    return rows[0] ?? { readers: 0, reviewers: 0, blocks: [] };
  }
}
