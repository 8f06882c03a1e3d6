import { Injectable } from '@nestjs/common';
import type {
  BlockRef,
  ChangeClass,
  DraftOrigin,
  LessonDocument,
  Locale,
  LocalisedText,
  Release,
} from '@weft/contracts';
import { DataSource } from 'typeorm';

/** What is known of a draft when one of its versions is about to be published. */
export interface DraftFacts {
  title: LocalisedText;
  moduleCode: string;
  archived: boolean;
  origin: DraftOrigin | null;
  /** Newest version of the module that is published. */
  newest: string | null;
  /** Versions that were published from this draft, newest first. */
  releases: { number: number; version: string }[];
}

/** A text of a version in one language, with its blocks. */
interface ReleaseText {
  lessonId: string;
  locale: Locale;
  document: LessonDocument;
}

/** The blocks of a text at one version of the draft; 0 is the published one that it comes from. */
export interface TextAtVersion {
  number: number;
  lessonId: string;
  locale: Locale;
  blocks: BlockRef[];
}

/** Reads what the checks before publication are about. */
@Injectable()
export class PublishingRepository {
  constructor(private readonly dataSource: DataSource) {}

  async findDraft(draftId: string): Promise<DraftFacts | null> {
    const rows: DraftFacts[] = await this.dataSource.query(
      `select draft.title, draft.module_code as "moduleCode",
         draft.archived_at is not null as archived,
         case when origin_code is not null
           then jsonb_build_object('code', origin_code, 'version', origin_version) end as origin,
         (select version from module_version where code = draft.module_code
          order by sequence desc limit 1) as newest,
         (select coalesce(jsonb_agg(jsonb_build_object('number', number,
            'version', release.version) order by number desc), '[]')
          from draft_version version
          join draft_release release on release.draft_version_id = version.id
          where version.draft_id = draft.id) as releases
       from draft where id = $1`,
      [draftId],
    );
    return rows[0] ?? null;
  }

  /** What was published from a draft with its notes, newest first. */
  async listReleases(draftId: string): Promise<Release[]> {
    const rows: (Omit<Release, 'at'> & { at: Date; change: ChangeClass })[] =
      await this.dataSource.query(
        `select version.number, release.version, publication.change, publication.notes,
           account.display_name as by, publication.at
         from draft_publication publication
         join draft_version version on version.id = publication.draft_version_id
         join draft_release release on release.draft_version_id = version.id
         join account on account.id = publication.by_account
         where version.draft_id = $1 order by publication.at desc, version.number desc limit 20`,
        [draftId],
      );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  /** Every text of a version, those of single countries too. */
  async findTexts(draftVersionId: string): Promise<ReleaseText[]> {
    const rows: { lessonId: string; locale: Locale; body: string }[] = await this.dataSource.query(
      `select link."lessonId", link.locale, coalesce(own.body, published.body) as body
       from draft_version version
       cross join lateral jsonb_to_recordset(version.documents)
         as link ("lessonId" text, locale text, country text, hash text)
       left join document published on published.hash = link.hash
       left join draft_document own on own.draft_id = version.draft_id and own.hash = link.hash
       where version.id = $1 order by link."lessonId", link.locale desc, link.country nulls first`,
      [draftVersionId],
    );
    return rows.map(({ body, ...text }) => ({
      ...text,
      document: JSON.parse(body) as LessonDocument,
    }));
  }

  /** How each text stood at every version of the draft up to one, oldest first. */
  findHistory(draftId: string, number: number): Promise<TextAtVersion[]> {
    return this.dataSource.query(
      `with text as (
         select 0 as number, published.lesson_id as "lessonId", published.locale, document_hash as hash
         from draft join lesson_document published
           on published.module_code = origin_code and published.module_version = origin_version
         where draft.id = $1 and published.country is null
         union all
         select number, link."lessonId", link.locale, link.hash
         from draft_version version
         cross join lateral jsonb_to_recordset(version.documents)
           as link ("lessonId" text, locale text, country text, hash text)
         where version.draft_id = $1 and number <= $2 and link.country is null
       ), turn as (
         select *, lag(hash) over (partition by "lessonId", locale order by number) as before
         from text
       )
       select turn.number, turn."lessonId", turn.locale,
         coalesce(own.blocks, published.blocks) as blocks
       from turn
       left join document published on published.hash = turn.hash
       left join draft_document own on own.draft_id = $1 and own.hash = turn.hash
       where before is distinct from turn.hash
       order by turn.number, turn.locale desc`,
      [draftId, number],
    );
  }
}
