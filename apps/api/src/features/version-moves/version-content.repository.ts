import { Injectable } from '@nestjs/common';
import type { BlockChange, ChangeClass, Locale, LocalisedText } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { VersionRow } from './version-content.mapper.js';

/** A version as it was published; `declared` is the author's word on what it changes. */
export interface VersionFact {
  version: string;
  publishedAt: string;
  declared: ChangeClass | null;
  /** Of the module. */
  title: LocalisedText;
  /** What the author says is new; null for what came from the content folder. */
  notes: LocalisedText | null;
  /** Class of every block that changed; null where nobody said. */
  blocks: BlockChange[] | null;
  /** Id of the assignment. */
  briefId: string;
}

/** Reads published versions, also older ones. Answer keys never leave the database. */
@Injectable()
export class VersionContentRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Versions of these modules in the order of publication, by module code. */
  async findVersions(codes: readonly string[]): Promise<Map<string, VersionFact[]>> {
    const rows: (Omit<VersionFact, 'publishedAt'> & { code: string; publishedAt: Date })[] =
      await this.dataSource.query(
        `select code, version, module_version.published_at as "publishedAt",
           meta -> 'file' ->> 'change' as declared, meta -> 'file' -> 'title' as title, notes,
           blocks, meta -> 'assignment' ->> 'id' as "briefId"
         from module_version
         left join draft_release using (code, version)
         left join draft_publication using (draft_version_id)
         where code = any ($1) order by module_version.sequence`,
        [codes],
      );
    const found = new Map<string, VersionFact[]>();
    for (const { code, publishedAt, ...fact } of rows) {
      const known = found.get(code) ?? [];
      found.set(code, [...known, { ...fact, publishedAt: publishedAt.toISOString() }]);
    }
    return found;
  }

  /** What is in these versions of a module, in one language and one statement. */
  findContent(code: string, versions: readonly string[], locale: Locale): Promise<VersionRow[]> {
    return this.dataSource.query(
      `select version, meta,
         (select coalesce(jsonb_agg(lesson.meta order by lesson.position), '[]') from lesson
          where module_code = code and module_version = version) as lessons,
         coalesce(texts, '[]') as texts,
         (select coalesce(jsonb_object_agg(hash, md5(answer_key::text)), '{}')
          from activity_definition
          where answer_key is not null and answer_key <> 'null' and hash in (
            select jsonb_path_query(texts, '$[*].activities[*].hash') #>> '{}')) as keys
       from module_version
       cross join lateral (
         select jsonb_agg(jsonb_build_object('lessonId', lesson_id, 'blocks', blocks,
           'activities', body::jsonb -> 'activities')) as texts
         from lesson_document join document on hash = document_hash
         where module_code = code and module_version = version and locale = $3 and country is null
       ) text
       where code = $1 and version = any ($2)`,
      [code, versions, locale],
    );
  }
}
