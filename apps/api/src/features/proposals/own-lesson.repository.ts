import { Injectable } from '@nestjs/common';
import type { BlockRef, LessonDocument, Locale } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import type { CompiledText } from './lesson-compiler.js';

/** A lesson of a cohort in every language it has. */
export interface OwnLessonRow {
  id: string;
  version: number;
  adapted: boolean;
  acceptedAt: Date;
  place: string;
  minutes: number;
  titles: Partial<Record<Locale, string>>;
  author: string | null;
}

interface LessonVersionRow {
  version: number;
  acceptedAt: Date;
  adapted: boolean;
}

/** Lessons that learners added to a cohort. */
@Injectable()
export class OwnLessonRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What is published now, the first accepted first; one query. */
  findPublished(cohortId: string, lessonId: string | null = null): Promise<OwnLessonRow[]> {
    return this.dataSource.query(
      `select proposal.id, proposal.version, decision.kind = 'adapted' as adapted,
         decision.at as "acceptedAt", text.content ->> 'place' as place,
         (text.content ->> 'minutes')::int as minutes,
         (select jsonb_object_agg(locale, title) from proposal_lesson lesson
          where lesson.proposal_id = proposal.id and lesson.version = proposal.version) as titles,
         case when proposal.credit = 'name' then display_name end as author
       from proposal
       join proposal_event decision on decision.id = published_id
       join proposal_event text on text.id = published_text_id
       join account on account.id = proposal.account_id
       where cohort_id = $1 and proposal.kind = 'lesson' and ($2::uuid is null or proposal.id = $2)
       order by decision.at, proposal.id`,
      [cohortId, lessonId],
    );
  }

  /** Every version that was ever published, the newest first. */
  findVersions(lessonId: string): Promise<LessonVersionRow[]> {
    return this.dataSource.query(
      `select version, at as "acceptedAt", kind = 'adapted' as adapted from proposal_event
       where proposal_id = $1 and version is not null order by version desc`,
      [lessonId],
    );
  }

  /** The text of a version in the language asked for, or else in the other one. */
  async findText(
    lessonId: string,
    version: number,
    locale: Locale,
  ): Promise<{ title: string; document: LessonDocument } | null> {
    const rows: { title: string; body: string }[] = await this.dataSource.query(
      `select title, body from proposal_lesson where proposal_id = $1 and version = $2
       order by locale = $3 desc limit 1`,
      [lessonId, version, locale],
    );
    const [row] = rows;
    return row ? { title: row.title, document: JSON.parse(row.body) as LessonDocument } : null;
  }

  /** Blocks of the newest version, by language: the next one keeps their ids. */
  async findBlocks(lessonId: string): Promise<Map<Locale, BlockRef[]>> {
    const rows: { locale: Locale; blocks: BlockRef[] }[] = await this.dataSource.query(
      `select distinct on (locale) locale, blocks from proposal_lesson
       where proposal_id = $1 order by locale, version desc`,
      [lessonId],
    );
    return new Map(rows.map(({ locale, blocks }) => [locale, blocks]));
  }

  /** Stores a version as it was compiled, with its questions, whose keys no reader gets. */
  async add(
    transaction: Transaction,
    lesson: { proposalId: string; version: number; texts: readonly CompiledText[] },
  ): Promise<void> {
    for (const { locale, title, lesson: compiled } of lesson.texts) {
      await transaction.query(
        `insert into proposal_lesson (proposal_id, version, locale, title, body, blocks)
         values ($1, $2, $3, $4, $5, $6)`,
        [
          ...[lesson.proposalId, lesson.version, locale, title],
          ...[JSON.stringify(compiled.document), JSON.stringify(compiled.blocks)],
        ],
      );
      const { activities, lessonId } = compiled.document;
      await transaction.query(
        `insert into activity_definition (hash, activity_id, lesson_id, kind, props, answer_key)
         select hash, id, $2, kind, props, key from jsonb_to_recordset($1::jsonb)
           as activity (hash text, id text, kind text, props jsonb, key jsonb)
         on conflict (hash) do nothing`,
        [
          JSON.stringify(
            activities.map((activity) => ({
              ...activity,
              key: compiled.keys[activity.id]?.key ?? null,
            })),
          ),
          lessonId,
        ],
      );
    }
  }
}
