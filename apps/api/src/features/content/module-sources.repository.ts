import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DraftPath } from '@weft/contracts';
import type { CurriculumModule, MediaFacts, ModuleMedia } from '@weft/mdx';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import { ModuleMediaRepository } from './module-media.repository.js';
import { partsOfModule } from './module-parts.js';
import { changedParts, type Parts } from './publication-plan.js';

/** The texts that a module version was published from, by path in its folder. */
export type ModuleTexts = Record<string, string>;

/** All files of a module, by path; of its media folder what is known of them. */
export interface ModuleFiles {
  texts: ModuleTexts;
  media: Record<string, MediaFacts>;
}

/** Keeps the sources of published versions, byte for byte, so that drafts can begin from them. */
@Injectable()
export class ModuleSources {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: ModuleMediaRepository,
  ) {}

  /** The sources of a version; null where they are not kept. */
  async read(code: string, version: string): Promise<ModuleFiles | null> {
    const rows: ({ path: string; content: string | null } & MediaFacts)[] =
      await this.dataSource.query(
        `select path, content, hash, media_type as type, size, width, height
         from module_source left join module_media on hash = media_hash
         where code = $1 and version = $2 order by path collate "C"`,
        [code, version],
      );
    const files: ModuleFiles = { texts: {}, media: {} };
    for (const { path, content, ...facts } of rows) {
      if (content === null) files.media[path] = facts;
      else files.texts[path] = content;
    }
    return rows.length > 0 ? files : null;
  }

  async add(
    transaction: Transaction,
    { code, version }: { code: string; version: string },
    { texts, media }: ModuleFiles,
  ): Promise<void> {
    const hashes = Object.fromEntries(
      Object.entries(media).map(([path, { hash }]) => [path, hash]),
    );
    await transaction.query(
      `insert into module_source (code, version, path, content, media_hash)
       select $1, $2, key, value, null from jsonb_each_text($3::jsonb)
       union all
       select $1, $2, key, null, value from jsonb_each_text($4::jsonb)
       on conflict do nothing`,
      [code, version, JSON.stringify(texts), JSON.stringify(hashes)],
    );
    await this.store.publish(transaction, Object.values(hashes));
  }

  /**
   * Keeps what the content folder holds for the versions that were published from exactly that,
   * also long ago, and the bytes of its media folders. The sources of a folder with files that a
   * draft could not give back are left alone.
   */
  async keep(
    transaction: Transaction,
    directory: string,
    modules: readonly CurriculumModule[],
  ): Promise<void> {
    const rows: { code: string; version: string; parts: Parts }[] = await transaction.query(
      `select code, version, parts from module_version where not exists (
         select from module_source where module_source.code = module_version.code
           and module_source.version = module_version.version)`,
    );
    for (const module of modules) {
      const media = await this.keepMedia(transaction, join(directory, module.path), module.media);
      const parts = partsOfModule(module);
      const same = rows.filter(
        (row) => row.code === module.file.code && changedParts(row.parts, parts).length === 0,
      );
      if (same.length === 0) continue;
      const texts = media && (await readTexts(join(directory, module.path)));
      if (!texts) continue;
      for (const version of same) await this.add(transaction, version, { texts, media });
    }
  }

  /** What is in a media folder is published with its module; null where something was refused. */
  private async keepMedia(
    transaction: Transaction,
    folder: string,
    media: ModuleMedia,
  ): Promise<ModuleFiles['media'] | null> {
    const kept: ModuleFiles['media'] = {};
    for (const [path, facts] of Object.entries(media)) {
      if ('code' in facts) continue;
      kept[path] = facts;
      const read = () => readFile(join(folder, path));
      await this.store.keep(transaction, facts, read);
    }
    const hashes = Object.values(kept).map(({ hash }) => hash);
    await this.store.publish(transaction, hashes);
    return hashes.length === Object.keys(media).length ? kept : null;
  }
}

/** Every text of a folder; null when one is none that a module has. */
async function readTexts(folder: string): Promise<ModuleTexts | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts: ModuleTexts = {};
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep).join('/');
    if (path.startsWith('media/')) continue;
    const bytes = await readFile(file);
    const text = bytes.toString('utf8');
    if (!DraftPath.safeParse(path).success || !Buffer.from(text, 'utf8').equals(bytes)) return null;
    texts[path] = text;
  }
  return texts;
}
