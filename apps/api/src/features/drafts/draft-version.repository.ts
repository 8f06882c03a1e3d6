import { Injectable } from '@nestjs/common';
import type {
  BlockRef,
  content,
  Country,
  DraftVersionSummary,
  LessonDocument,
  Locale,
} from '@weft/contracts';
import { DataSource } from 'typeorm';

/** Which document a draft version shows for a lesson (or brief) in a language. */
export interface DraftDocumentLink {
  lessonId: string;
  locale: Locale;
  country: Country | null;
  hash: string;
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
  createdAt: Date;
  by: string;
  meta: { file: content.ModuleFile; assignment: content.AssignmentFile };
  lessons: content.LessonFile[];
  documents: DraftDocumentLink[];
  published: string | null;
}

const facts = `version.id, version.draft_id as "draftId", version.number, version.revision,
  version.note, version.created_at as "createdAt", version.meta, version.lessons,
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
