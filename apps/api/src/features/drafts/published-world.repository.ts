import { Injectable } from '@nestjs/common';
import type {
  BlockRef,
  content,
  Country,
  DraftOrigin,
  LocalisedText,
  Locale,
} from '@weft/contracts';
import type { PublishedWorld } from '@weft/mdx';
import { DataSource } from 'typeorm';

/** A module as it is published now. */
interface PublishedModule {
  code: string;
  slug: string;
  ids: string[];
  lessons: { slug: string; blocks: string[] | null }[];
}

/** A published text with its blocks. */
interface PublishedText {
  lessonId: string;
  locale: Locale;
  country: Country | null;
  hash: string;
  blocks: BlockRef[];
}

const newest = `newest as (
  select distinct on (code) code, version, slug, meta, published_at from module_version
  order by code, sequence desc)`;

/** Reads what drafts are checked against and begin from. */
@Injectable()
export class PublishedWorldRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** All modules with their lessons and the ids of their blocks, and all shipped tracks. */
  async load(): Promise<Pick<PublishedWorld, 'tracks'> & { modules: PublishedModule[] }> {
    const [modules, tracks] = await Promise.all([
      this.dataSource.query<PublishedModule[]>(
        `with ${newest}
         select code, slug,
           array(select lesson_id from lesson
             where module_code = code and module_version = version)
             || (meta -> 'assignment' ->> 'id') as ids,
           (select coalesce(jsonb_agg(jsonb_build_object('slug', lesson.slug, 'blocks', (
              select jsonb_agg(distinct block ->> 'id')
              from lesson_document link join document on hash = document_hash
              cross join jsonb_array_elements(blocks) block
              where link.module_code = code and link.module_version = version
                and link.lesson_id = lesson.lesson_id))), '[]')
            from lesson where module_code = code and module_version = version) as lessons
         from newest`,
      ),
      this.dataSource.query<{ meta: content.TrackFile }[]>(
        `select distinct on (slug) meta from track_version where not parts ? 'studio'
         order by slug, sequence desc`,
      ),
    ]);
    return { modules, tracks: tracks.map(({ meta }) => meta) };
  }

  /** The newest version of every module; `forkable` where its sources are kept. */
  async listModules(): Promise<
    {
      code: string;
      slug: string;
      version: string;
      title: LocalisedText;
      publishedAt: Date;
      forkable: boolean;
    }[]
  > {
    return this.dataSource.query(
      `with ${newest}
       select code, slug, version, meta -> 'file' -> 'title' as title,
         published_at as "publishedAt", exists (select from module_source
           where module_source.code = newest.code
             and module_source.version = newest.version) as forkable
       from newest order by code`,
    );
  }

  /** The newest version of a module; null where it never was published. */
  async findNewest(code: string): Promise<string | null> {
    const rows: { version: string }[] = await this.dataSource.query(
      'select version from module_version where code = $1 order by sequence desc limit 1',
      [code],
    );
    return rows[0]?.version ?? null;
  }

  async findVersion(
    code: string,
    version: string,
  ): Promise<{ slug: string; title: LocalisedText } | null> {
    const rows: { slug: string; title: LocalisedText }[] = await this.dataSource.query(
      `select slug, meta -> 'file' -> 'title' as title from module_version
       where code = $1 and version = $2`,
      [code, version],
    );
    return rows[0] ?? null;
  }

  findTexts({ code, version }: DraftOrigin): Promise<PublishedText[]> {
    return this.dataSource.query(
      `select lesson_id as "lessonId", locale, country, hash, blocks
       from lesson_document join document on hash = document_hash
       where module_code = $1 and module_version = $2`,
      [code, version],
    );
  }
}
