import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import {
  type ModuleFiles,
  ModuleMediaRepository,
  ModuleSources,
  type ModuleTexts,
} from '../content/index.js';
import { DraftFileRepository } from './draft-file.repository.js';
import { DraftAccess } from './draft.policy.js';
import type { DraftRow } from './draft.repository.js';
import { DraftVersionRepository } from './draft-version.repository.js';
import { zipOf } from './module-zip.js';

/**
 * The files of a draft by path: as they stand, as they stood, and as they go out. To be compared, a
 * picture or recording is a line that says what it is.
 */
@Injectable()
export class DraftTexts {
  constructor(
    private readonly access: DraftAccess,
    private readonly files: DraftFileRepository,
    private readonly versions: DraftVersionRepository,
    private readonly sources: ModuleSources,
    private readonly store: ModuleMediaRepository,
  ) {}

  now(draftId: string): Promise<ModuleTexts> {
    return this.until(draftId, null);
  }

  /** @throws AppError drafts/version-unknown */
  async ofVersion(draftId: string, number: number): Promise<ModuleTexts> {
    const version = await this.versions.findNumber(draftId, number);
    if (!version) throw new AppError('drafts/version-unknown');
    return this.until(draftId, version.revision);
  }

  /** Of the published version that a draft comes from; none where there is no such version. */
  async ofOrigin({ origin }: DraftRow): Promise<ModuleTexts> {
    const files = origin && (await this.sources.read(origin.code, origin.version));
    return files ? inWords(files) : {};
  }

  /**
   * The folder of a draft, or of a version of it, as a zip file.
   * @throws AppError drafts/unknown, drafts/version-unknown
   */
  async export(
    caller: Principal | null,
    draftId: string,
    number: number | undefined,
  ): Promise<{ body: Readable; download: string }> {
    const { draft } = await this.access.author(caller, draftId);
    const version = number === undefined ? null : await this.versions.findNumber(draftId, number);
    if (number !== undefined && !version) throw new AppError('drafts/version-unknown');
    const files = await this.files.readFolder(draftId, version?.revision ?? null);
    const folder = `${draft.moduleCode}-${draft.slug}`;
    return { body: this.zip(folder, files), download: `${folder}.zip` };
  }

  private zip(folder: string, { texts, media }: ModuleFiles): Readable {
    const bytesOf = (path: string) => {
      const { hash, size } = media[path] ?? { hash: '', size: 0 };
      return this.store.read(hash, 0, size);
    };
    return zipOf(folder, { texts, media: Object.keys(media), bytesOf });
  }

  /** @param revision null: as they stand */
  private async until(draftId: string, revision: number | null): Promise<ModuleTexts> {
    return inWords(await this.files.readFolder(draftId, revision));
  }
}

function inWords({ texts, media }: ModuleFiles): ModuleTexts {
  const lines = Object.entries(media).map(([path, facts]): [string, string] => {
    const { type, size, width, height, hash } = facts;
    const points = width === null ? [] : [`${width} × ${height}`];
    return [path, [type, `${size} bytes`, ...points, hash.slice(0, 12)].join(', ')];
  });
  return { ...texts, ...Object.fromEntries(lines) };
}
