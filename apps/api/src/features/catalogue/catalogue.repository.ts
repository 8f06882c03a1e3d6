import { Injectable } from '@nestjs/common';
import type { content, LessonDocument, PublishedTrack } from '@weft/contracts';
import { DataSource } from 'typeorm';
import { CatalogueSnapshot } from './catalogue-snapshot.js';
import type { KnownLesson, PublishedModule, PublishedText } from './published.js';

interface ModuleRow {
  version: string;
  hasOthers: boolean;
  publishedAt: Date;
  meta: Pick<PublishedModule, 'file' | 'assignment'>;
  lessons: content.LessonFile[];
  texts: (PublishedText & { lessonId: string })[];
}

/** One row a module version, with lessons and texts aggregated by the database. */
const moduleColumns = `version, published_at as "publishedAt", meta,
    exists (select from module_version other
      where other.code = module.code and other.version <> module.version) as "hasOthers",
    (select coalesce(jsonb_agg(lesson.meta order by lesson.position), '[]') from lesson
     where module_code = code and module_version = version) as lessons,
    (select coalesce(jsonb_agg(jsonb_build_object('lessonId', lesson_id, 'locale', locale,
       'country', country, 'hash', hash, 'activities', activities)), '[]')
     from lesson_document join document on hash = document_hash
     where module_code = code and module_version = version) as texts`;

const newestModules = `
  select ${moduleColumns}
  from (select distinct on (code) * from module_version order by code, sequence desc) module
  order by code`;

/** In the order in which they were first published: those that came with the platform lead. */
const newestTracks = `
  select meta from (
    select distinct on (slug) meta, min(sequence) over (partition by slug) as first
    from track_version order by slug, sequence desc
  ) newest order by first`;

/** Published with the library; libraries of before the kit have none. */
const newestKit = `
  select body::jsonb -> 'kit' as kit from library_version order by sequence desc limit 1`;

const knownLessons = `
  select distinct on (lesson_id) lesson_id as "lessonId", module_code as "moduleCode",
    module_version as version,
    array_agg(module_version) over (partition by lesson_id) as versions,
    min(published_at) over (partition by lesson_id) as "firstPublishedAt"
  from lesson
  join module_version module on code = module_code and module.version = module_version
  order by lesson_id, sequence desc`;

@Injectable()
export class CatalogueRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What is published now, as one consistent picture. */
  loadNewest(): Promise<CatalogueSnapshot> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const modules: ModuleRow[] = await manager.query(newestModules);
      const tracks: { meta: PublishedTrack }[] = await manager.query(newestTracks);
      const known: (Omit<KnownLesson, 'firstPublishedAt'> & {
        lessonId: string;
        firstPublishedAt: Date;
      })[] = await manager.query(knownLessons);
      const kits: { kit: content.KitFile | null }[] = await manager.query(newestKit);
      return new CatalogueSnapshot({
        modules: modules.map(toModule),
        tracks: tracks.map((row) => row.meta),
        kit: kits[0]?.kit ?? [],
        known: new Map(
          known.map(({ lessonId, firstPublishedAt, ...lesson }) => [
            lessonId,
            { ...lesson, firstPublishedAt: firstPublishedAt.toISOString() },
          ]),
        ),
      });
    });
  }

  /** Versions of modules, also older ones; those that do not exist are left out. */
  async findVersions(
    wanted: readonly { code: string; version: string }[],
  ): Promise<PublishedModule[]> {
    const rows: ModuleRow[] = await this.dataSource.query(
      `select ${moduleColumns} from module_version module
       where (code, version) in (
         select code, version from jsonb_to_recordset($1::jsonb) as wanted (code text, version text))`,
      [JSON.stringify(wanted)],
    );
    return rows.map(toModule);
  }

  /** A compiled text by its hash. */
  async readDocument(hash: string): Promise<LessonDocument> {
    const rows: { body: string }[] = await this.dataSource.query(
      'select body from document where hash = $1',
      [hash],
    );
    const [row] = rows;
    if (!row) throw new Error(`Document ${hash} is published but not stored`);
    return JSON.parse(row.body) as LessonDocument;
  }
}

function toModule({
  version,
  hasOthers,
  publishedAt,
  meta,
  lessons,
  texts,
}: ModuleRow): PublishedModule {
  const textsOf = (id: string): PublishedText[] => texts.filter((text) => text.lessonId === id);
  return {
    version,
    hasOthers,
    publishedAt: publishedAt.toISOString(),
    file: meta.file,
    assignment: meta.assignment,
    brief: textsOf(meta.assignment.id),
    lessons: lessons.map((file) => ({ file, texts: textsOf(file.id) })),
  };
}
