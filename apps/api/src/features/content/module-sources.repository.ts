import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DraftPath } from '@weft/contracts';
import type { CurriculumModule } from '@weft/mdx';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import { partsOfModule } from './module-parts.js';
import { changedParts, type Parts } from './publication-plan.js';

/** The texts that a module version was published from, by path in its folder. */
export type ModuleTexts = Record<string, string>;

/** Keeps the sources of published versions, byte for byte, so that drafts can begin from them. */
@Injectable()
export class ModuleSources {
  constructor(private readonly dataSource: DataSource) {}

  /** The sources of a version; null where they are not kept. */
  async read(code: string, version: string): Promise<ModuleTexts | null> {
    const rows: { path: string; content: string }[] = await this.dataSource.query(
      `select path, content from module_source
       where code = $1 and version = $2 and content is not null order by path collate "C"`,
      [code, version],
    );
    return rows.length > 0
      ? Object.fromEntries(rows.map(({ path, content }) => [path, content]))
      : null;
  }

  async add(
    transaction: Transaction,
    { code, version }: { code: string; version: string },
    texts: ModuleTexts,
  ): Promise<void> {
    await transaction.query(
      `insert into module_source (code, version, path, content)
       select $1, $2, key, value from jsonb_each_text($3::jsonb) on conflict do nothing`,
      [code, version, JSON.stringify(texts)],
    );
  }

  /**
   * Keeps what the content folder holds for the versions that were published from exactly that,
   * also long ago. A folder with files that a draft could not give back is left alone.
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
      const parts = partsOfModule(module);
      const same = rows.filter(
        (row) => row.code === module.file.code && changedParts(row.parts, parts).length === 0,
      );
      if (same.length === 0) continue;
      const texts = await readTexts(join(directory, module.path));
      if (texts) for (const version of same) await this.add(transaction, version, texts);
    }
  }
}

/** Every file of a folder; null when one is no text that a module has. */
async function readTexts(folder: string): Promise<ModuleTexts | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts: ModuleTexts = {};
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep).join('/');
    const bytes = await readFile(file);
    const text = bytes.toString('utf8');
    if (!DraftPath.safeParse(path).success || !Buffer.from(text, 'utf8').equals(bytes)) return null;
    texts[path] = text;
  }
  return texts;
}
