import { Injectable } from '@nestjs/common';
import type { BlockCounts } from '@weft/rules';
import { DataSource } from 'typeorm';

/** What was counted about the blocks of a lesson, and over whom. */
interface SignalRow {
  lessonId: string;
  readers: number;
  reviewers: number;
  blocks: BlockCounts[];
}

/** Counts what learners and reviewers did in lessons; people never leave the database. */
@Injectable()
export class DraftSignalsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Everything about some lessons, in one statement.
   * @param of.draftVersionId in which blocks that readers called unclear are looked for
   */
  find(of: {
    draftId: string;
    draftVersionId: string;
    lessonIds: readonly string[];
  }): Promise<SignalRow[]> {
    return this.dataSource.query(
      `with reader as (
         select position.lesson_id, position.block_id, completion.id is not null as finished
         from reading_position position left join completion using (account_id, lesson_id)
         where position.lesson_id = any ($2::text[])
       ), question as (
         select distinct lesson_id, activity_id from activity_definition
         where lesson_id = any ($2::text[])
       ), counted as (
         select lesson_id, block_id, count(*)::int as stopped, 0 as answered, 0 as retried,
           0 as unclear
         from reader where block_id is not null and not finished group by lesson_id, block_id
         union all
         select lesson_id, substr(activity_id, length(lesson_id) + 2), 0, answered, retried, 0
         from question cross join lateral (
           -- The index of attempts has them in this order: nothing is sorted or hashed.
           select count(*)::int as answered,
             (count(*) filter (where attempts > 1))::int as retried
           from (
             select count(*) as attempts from answer_revision
             where answer_revision.activity_id = question.activity_id and submitted
             group by account_id
           ) learner
         ) learners where answered > 0
         union all
         select lesson_id, case when placement.thread_id is null then anchor ->> 'blockId'
             else placement.block_id end as block_id,
           0, 0, 0, count(distinct participant_id)::int
         from thread left join thread_placement placement
           on placement.thread_id = thread.id and placement.draft_version_id = $3
         where draft_id = $1 and lesson_id = any ($2::text[]) and kind = 'unclear'
           and removed_at is null
         group by 1, 2
       ), block as (
         select lesson_id, block_id, sum(stopped)::int as stopped, sum(answered)::int as answered,
           sum(retried)::int as retried, sum(unclear)::int as unclear
         from counted where block_id is not null group by lesson_id, block_id
       ), newest as (
         select distinct on (lesson_id) lesson_id, module_code, module_version from lesson
         join module_version on code = module_code and version = module_version
         where lesson_id in (select lesson_id from block) order by lesson_id, sequence desc
       ), text as (
         select lesson_id, entry ->> 'id' as block_id, link.locale,
           left(entry ->> 'text', 80) as words
         from newest join lesson_document link using (lesson_id, module_code, module_version)
         join document on hash = document_hash
         cross join jsonb_array_elements(blocks) entry
         where link.country is null
       ), named as (
         select lesson_id, block_id, max(words) filter (where locale = 'nl') as nl,
           max(words) filter (where locale = 'en') as en
         from text group by lesson_id, block_id
       ), told as (
         select lesson_id, jsonb_agg(jsonb_build_object('blockId', block_id,
            'words', jsonb_build_object('nl', coalesce(nl, ''), 'en', coalesce(en, '')),
            'stopped', stopped, 'answered', answered, 'retried', retried,
            'unclear', unclear) order by block_id) as blocks
         from block left join named using (lesson_id, block_id) group by lesson_id
       ), opened as (
         select lesson_id, count(*)::int as readers from reader group by lesson_id
       )
       select lesson_id as "lessonId", coalesce(readers, 0) as readers,
         (select count(*)::int from round_participant person
          join review_round round on round.id = person.round_id
          where round.draft_id = $1) as reviewers,
         coalesce(blocks, '[]') as blocks
       from unnest($2::text[]) with ordinality as asked (lesson_id, position)
       left join told using (lesson_id) left join opened using (lesson_id)
       order by position`,
      [of.draftId, of.lessonIds, of.draftVersionId],
    );
  }
}
