import { Injectable } from '@nestjs/common';
import type {
  BlockRef,
  content,
  DraftVersionSummary,
  LessonDocument,
  Locale,
  LocalisedText,
} from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import type { DocumentLink, StoredDocument } from '../content/index.js';
import type { VersionRow } from '../version-moves/index.js';

/** A compiled state of a draft that is about to be kept. */
export interface NewDraftVersion {
  id: string;
  draftId: string;
  revision: number;
  note: string;
  parts: Readonly<Record<string, string>>;
  meta: DraftVersionRow['meta'];
  lessons: content.LessonFile[];
  documents: DocumentLink[];
  by: string;
}

/** A draft version as it is kept. */
export interface DraftVersionRow {
  id: string;
  draftId: string;
  moduleCode: string;
  number: number;
  /** Of the draft, when it was compiled. */
  revision: number;
  note: string;
  parts: Readonly<Record<string, string>>;
  createdAt: Date;
  by: string;
  meta: { file: content.ModuleFile; assignment: content.AssignmentFile };
  lessons: content.LessonFile[];
  documents: DocumentLink[];
  published: string | null;
}

/** A version as it is listed beside those of other drafts. */
export interface WrittenVersion {
  draftId: string;
  number: number;
  title: LocalisedText;
}

const facts = `version.id, version.draft_id as "draftId", version.number, version.revision,
  version.note, version.parts, version.created_at as "createdAt", version.meta, version.lessons,
  version.documents, account.display_name as by, release.version as published,
  version.meta -> 'file' ->> 'code' as "moduleCode"
  from draft_version version
  join account on account.id = version.created_by
  left join draft_release release on release.draft_version_id = version.id`;

/** A text of a draft version: what was published with the same sources has its document already. */
const documentOf = `from draft_version version
  cross join lateral jsonb_to_recordset(version.documents)
    as link ("lessonId" text, locale text, country text, hash text)
  left join document published on published.hash = link.hash
  left join draft_document own on own.draft_id = version.draft_id and own.hash = link.hash
  where version.id = $1 and link."lessonId" = $2 and link.locale = $3 and link.country is null`;

/** Reads draft versions. */
@Injectable()
export class DraftVersionRepository {
  constructor(private readonly dataSource: DataSource) {}

  async find(draftVersionId: string): Promise<DraftVersionRow | null> {
    const rows: DraftVersionRow[] = await this.dataSource.query(
      `select ${facts} where version.id = $1`,
      [draftVersionId],
    );
    return rows[0] ?? null;
  }

  async findNumber(draftId: string, number: number): Promise<DraftVersionRow | null> {
    const rows: DraftVersionRow[] = await this.dataSource.query(
      `select ${facts} where version.draft_id = $1 and version.number = $2`,
      [draftId, number],
    );
    return rows[0] ?? null;
  }

  /** The versions of a draft, newest first. */
  list(draftId: string): Promise<DraftVersionRow[]> {
    return this.dataSource.query(
      `select ${facts} where version.draft_id = $1 order by version.number desc`,
      [draftId],
    );
  }

  /** Versions of all drafts that an account writes, or of everybody's, newest first. */
  async findWritten(
    { accountId, everybodys }: { accountId: string; everybodys: boolean },
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ total: number; items: WrittenVersion[] }> {
    const rows: { total: number; items: WrittenVersion[] }[] = await this.dataSource.query(
      `with written as (
         select version.draft_id as "draftId", version.number, draft.title, version.created_at,
           version.id
         from draft_version version join draft on draft.id = version.draft_id
         where $2 or exists (select from draft_editor editor
           where editor.draft_id = draft.id and editor.account_id = $1)
       )
       select (select count(*)::int from written) as total,
         (select coalesce(jsonb_agg(jsonb_build_object('draftId', "draftId", 'number', number,
            'title', title) order by created_at desc, id), '[]')
          from (select * from written order by created_at desc, id offset $3 limit $4) part) as items`,
      [accountId, everybodys, offset, limit],
    );
    return rows[0] ?? { total: 0, items: [] };
  }

  async findDocument(
    draftVersionId: string,
    lessonId: string,
    locale: Locale,
  ): Promise<LessonDocument | null> {
    const rows: { body: string }[] = await this.dataSource.query(
      `select coalesce(own.body, published.body) as body ${documentOf}`,
      [draftVersionId, lessonId, locale],
    );
    return rows[0] ? (JSON.parse(rows[0].body) as LessonDocument) : null;
  }

  async findBlocks(
    draftVersionId: string,
    lessonId: string,
    locale: Locale,
  ): Promise<BlockRef[] | null> {
    const rows: { blocks: BlockRef[] }[] = await this.dataSource.query(
      `select coalesce(own.blocks, published.blocks) as blocks ${documentOf}`,
      [draftVersionId, lessonId, locale],
    );
    return rows[0]?.blocks ?? null;
  }

  /** Texts of the newest version, and the blocks of every text that was compiled for the draft. */
  async findTexts(
    draftId: string,
  ): Promise<{ texts: DocumentLink[]; stored: { hash: string; blocks: BlockRef[] }[] }> {
    const rows: {
      texts: DocumentLink[] | null;
      stored: { hash: string; blocks: BlockRef[] }[];
    }[] = await this.dataSource.query(
      `with newest as (
         select documents from draft_version where draft_id = $1 order by number desc limit 1
       )
       select (select documents from newest) as texts,
         (select coalesce(jsonb_agg(jsonb_build_object('hash', hash, 'blocks', blocks)), '[]')
          from (select hash, blocks from draft_document where draft_id = $1
            union
            select hash, blocks from document where hash in (
              select link ->> 'hash' from newest, jsonb_array_elements(documents) link)) known
         ) as stored`,
      [draftId],
    );
    return { texts: rows[0]?.texts ?? [], stored: rows[0]?.stored ?? [] };
  }

  /** Documents of a version that no published one is made from, with their questions. */
  async findOwnDocuments(
    transaction: Transaction,
    draftVersionId: string,
  ): Promise<StoredDocument[]> {
    return transaction.query(
      `select distinct on (own.hash) own.hash, own.body, own.blocks,
         own.plain_text as "plainText", own.activities
       from draft_version version
       cross join lateral jsonb_array_elements(version.documents) link
       join draft_document own on own.draft_id = version.draft_id
         and own.hash = link ->> 'hash'
       where version.id = $1`,
      [draftVersionId],
    );
  }

  /**
   * Adds a version with its documents, once for an id; the draft must be locked.
   * @returns its number; null when the id is of a version of another draft
   */
  async add(
    transaction: Transaction,
    version: NewDraftVersion,
    documents: readonly StoredDocument[],
  ): Promise<number | null> {
    const { id, draftId } = version;
    for (const { hash, body, blocks, plainText, activities } of documents) {
      await transaction.query(
        `insert into draft_document (draft_id, hash, body, blocks, plain_text, activities)
         select $1, $2, $3, $4, $5, $6 where not exists (select from document where hash = $2)
         on conflict do nothing`,
        [draftId, hash, body, JSON.stringify(blocks), plainText, JSON.stringify(activities)],
      );
    }
    const rows: { number: number }[] = await transaction.query(
      `insert into draft_version (id, draft_id, number, revision, note, parts, meta, lessons,
         documents, created_by)
       select $1, $2, 1 + coalesce(max(number), 0), $3, $4, $5, $6, $7, $8, $9
       from draft_version where draft_id = $2
       on conflict (id) do nothing returning number`,
      [
        ...[id, draftId, version.revision, version.note, JSON.stringify(version.parts)],
        ...[version.meta, version.lessons, version.documents].map((part) => JSON.stringify(part)),
        version.by,
      ],
    );
    return rows[0]?.number ?? this.findMade(transaction, id, draftId);
  }

  /** The number of a version that was made under this id before. */
  private async findMade(
    transaction: Transaction,
    id: string,
    draftId: string,
  ): Promise<number | null> {
    const rows: { number: number }[] = await transaction.query(
      'select number from draft_version where id = $1 and draft_id = $2',
      [id, draftId],
    );
    return rows[0]?.number ?? null;
  }

  async addRelease(
    transaction: Transaction,
    release: { draftVersionId: string; code: string; version: string; by: string },
  ): Promise<void> {
    await transaction.query(
      `insert into draft_release (draft_version_id, code, version, published_by)
       values ($1, $2, $3, $4)`,
      [release.draftVersionId, release.code, release.version, release.by],
    );
  }

  /** What is in a version in one language, as differences are drawn up from. */
  async findContent(draftVersionId: string, locale: Locale): Promise<VersionRow | null> {
    const rows: VersionRow[] = await this.dataSource.query(
      `select version.number::text as version, version.meta, version.lessons,
         coalesce(texts, '[]') as texts,
         coalesce((select jsonb_object_agg(hash, md5(answer_key::text)) from (
            select hash, answer_key from activity_definition where hash in (
              select jsonb_path_query(texts, '$[*].activities[*].hash') #>> '{}')
            union
            select activity ->> 'hash', activity -> 'key' from draft_document
            cross join jsonb_array_elements(activities) activity
            where draft_id = version.draft_id) questions
          where answer_key is not null and answer_key <> 'null'), '{}') as keys
       from draft_version version
       cross join lateral (
         select jsonb_agg(jsonb_build_object('lessonId', link."lessonId",
           'blocks', coalesce(own.blocks, published.blocks),
           'activities', coalesce(own.body, published.body)::jsonb -> 'activities')) as texts
         from jsonb_to_recordset(version.documents)
           as link ("lessonId" text, locale text, country text, hash text)
         left join document published on published.hash = link.hash
         left join draft_document own on own.draft_id = version.draft_id and own.hash = link.hash
         where link.locale = $2 and link.country is null
       ) text
       where version.id = $1`,
      [draftVersionId, locale],
    );
    return rows[0] ?? null;
  }
}

/** What may be told of a version. */
export function toSummary(row: DraftVersionRow): DraftVersionSummary {
  const localesOf = (id: string): Locale[] =>
    row.documents.flatMap(({ lessonId, locale, country }) =>
      lessonId === id && country === null ? [locale] : [],
    );
  const { id, number, note, by, published, meta } = row;
  const { id: briefId, title } = meta.assignment;
  return {
    ...{ id, number, note, by, published },
    createdAt: row.createdAt.toISOString(),
    lessons: row.lessons.map((lesson) => ({
      lessonId: lesson.id,
      slug: lesson.slug,
      title: lesson.title,
      locales: localesOf(lesson.id),
    })),
    brief: { lessonId: briefId, title, locales: localesOf(briefId) },
  };
}
