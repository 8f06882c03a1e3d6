import { Injectable } from '@nestjs/common';
import type { BlockRef, content, Country, Json, Locale } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Parts } from './publication-plan.js';

/** A lesson or brief in one language as it is stored. */
export interface StoredDocument {
  /** Of everything that the document was made from. */
  hash: string;
  /** `LessonDocument` as JSON. */
  body: string;
  blocks: BlockRef[];
  /** Text to search, a line a block. */
  plainText: string;
  activities: StoredActivity[];
}

/** One version of a question; `key` never leaves the server. */
interface StoredActivity {
  hash: string;
  activityId: string;
  lessonId: string;
  kind: string;
  props: Record<string, Json>;
  key: Json;
}

/** Which document a version shows for a lesson (or brief) in a language. */
export interface DocumentLink {
  lessonId: string;
  locale: Locale;
  country: Country | null;
  hash: string;
}

/** A module version whose documents are stored, or are with it. */
export interface NewModuleVersion {
  version: string;
  parts: Parts;
  file: content.ModuleFile;
  assignment: content.AssignmentFile;
  lessons: readonly content.LessonFile[];
  documents: readonly DocumentLink[];
}

export interface PublishedVersion {
  version: string;
  parts: Parts;
  /** It was published from a draft on this site, not from the content folder. */
  fromDraft: boolean;
}

/** One key for "who publishes content", the same in every process. */
const lock = 7_265_003;

/** Writes what is published. All of it happens in one transaction, that of `alone`. */
@Injectable()
export class ContentRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in one transaction while no other process does. */
  alone<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (transaction) => {
      await this.lock(transaction);
      return work(transaction);
    });
  }

  /** Nobody else publishes until the end of this transaction. */
  async lock(transaction: Transaction): Promise<void> {
    await transaction.query('select pg_advisory_xact_lock($1)', [lock]);
  }

  /** Fingerprint of the content folder that was loaded last; null before the first time. */
  async findFingerprint(): Promise<string | null> {
    const rows: { fingerprint: string }[] = await this.dataSource.query(
      'select fingerprint from content_load',
    );
    return rows[0]?.fingerprint ?? null;
  }

  async saveFingerprint(transaction: Transaction, fingerprint: string): Promise<void> {
    await transaction.query(
      `insert into content_load (fingerprint, loaded_at) values ($1, now())
       on conflict (only_row) do update set fingerprint = $1, loaded_at = now()`,
      [fingerprint],
    );
  }

  /** Versions in the order of publication, by module code and by track slug. */
  async findVersions(transaction: Transaction): Promise<Map<string, PublishedVersion[]>> {
    const rows: (PublishedVersion & { id: string })[] = await transaction.query(
      `select * from (
         select code as id, version, parts, sequence, exists (select from draft_release
           where draft_release.code = module_version.code
             and draft_release.version = module_version.version) as "fromDraft"
         from module_version
         union all
         select slug as id, version, parts, sequence, false from track_version
       ) published order by sequence`,
    );
    const versions = new Map<string, PublishedVersion[]>();
    for (const { id, ...version } of rows) {
      versions.set(id, [...(versions.get(id) ?? []), version]);
    }
    return versions;
  }

  /** Documents of one version, with their blocks. */
  findBlocks(
    transaction: Transaction,
    module: { code: string; version: string },
  ): Promise<(DocumentLink & { blocks: BlockRef[] })[]> {
    return transaction.query(
      `select lesson_id as "lessonId", locale, country, hash, blocks
       from lesson_document join document on hash = document_hash
       where module_code = $1 and module_version = $2`,
      [module.code, module.version],
    );
  }

  /** Blocks of the documents that are stored among these, by hash. */
  async findDocumentBlocks(
    transaction: Transaction,
    hashes: readonly string[],
  ): Promise<Map<string, BlockRef[]>> {
    const rows: { hash: string; blocks: BlockRef[] }[] = await transaction.query(
      'select hash, blocks from document where hash = any ($1)',
      [hashes],
    );
    return new Map(rows.map(({ hash, blocks }) => [hash, blocks]));
  }

  /** What to search in one version: the texts that hold everywhere, with their headings. */
  findSearchTexts(
    transaction: Transaction,
    module: { code: string; version: string },
  ): Promise<{ lessonId: string; locale: Locale; plainText: string; headings: string[] }[]> {
    return transaction.query(
      `select lesson_id as "lessonId", locale, plain_text as "plainText",
         jsonb_path_query_array(body::jsonb, '$.outline[*].text') as headings
       from lesson_document join document on hash = document_hash
       where module_code = $1 and module_version = $2 and country is null`,
      [module.code, module.version],
    );
  }

  /** Stores a compiled text with its questions; what is there already stays as it is. */
  async addDocument(transaction: Transaction, document: StoredDocument): Promise<void> {
    await transaction.query(
      `insert into document (hash, body, blocks, plain_text, activities)
       values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [
        document.hash,
        document.body,
        JSON.stringify(document.blocks),
        document.plainText,
        document.activities.length,
      ],
    );
    await transaction.query(
      `insert into activity_definition (hash, activity_id, lesson_id, kind, props, answer_key)
       select hash, "activityId", "lessonId", kind, props, key
       from jsonb_to_recordset($1::jsonb) as activity (hash text, "activityId" text,
         "lessonId" text, kind text, props jsonb, key jsonb)
       on conflict do nothing`,
      [JSON.stringify(document.activities)],
    );
  }

  /** Publishes a module version whose documents are stored. */
  async addModuleVersion(transaction: Transaction, module: NewModuleVersion): Promise<void> {
    const { file, version, assignment } = module;
    await transaction.query(
      `insert into module_version (code, version, slug, parts, meta, published_at)
       values ($1, $2, $3, $4, $5, now())`,
      [
        file.code,
        version,
        file.slug,
        JSON.stringify(module.parts),
        JSON.stringify({ file, assignment }),
      ],
    );
    await transaction.query(
      `insert into lesson (module_code, module_version, lesson_id, slug, position, meta)
       select $1, $2, meta ->> 'id', meta ->> 'slug', position, meta
       from jsonb_array_elements($3::jsonb) with ordinality as lesson (meta, position)`,
      [file.code, version, JSON.stringify(module.lessons)],
    );
    await transaction.query(
      `insert into lesson_document
         (module_code, module_version, lesson_id, locale, country, document_hash)
       select $1, $2, "lessonId", locale, country, hash
       from jsonb_to_recordset($3::jsonb) as link ("lessonId" text, locale text, country text,
         hash text)`,
      [file.code, version, JSON.stringify(module.documents)],
    );
  }

  async addTrackVersion(
    transaction: Transaction,
    track: { version: string; parts: Parts; file: content.TrackFile },
  ): Promise<void> {
    await transaction.query(
      `insert into track_version (slug, version, parts, meta, published_at)
       values ($1, $2, $3, $4, now())`,
      [
        track.file.slug,
        track.version,
        JSON.stringify(track.parts),
        JSON.stringify({ ...track.file, version: track.version }),
      ],
    );
  }

  /** Tells all processes, at the moment the transaction is committed. */
  async announce(transaction: Transaction): Promise<void> {
    await transaction.query(`select pg_notify('content', '')`);
  }
}
