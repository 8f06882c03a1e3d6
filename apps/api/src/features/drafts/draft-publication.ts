import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type ChangeClass, content } from '@weft/contracts';
import { isHigherVersion } from '@weft/rules';
import type { Transaction } from '../../platform/database/transaction.js';
import { AppError } from '../../platform/http/app-error.js';
import { ContentPublisher, ContentRepository, hashOf, ModuleSources } from '../content/index.js';
import { DraftFileRepository } from './draft-file.repository.js';
import { versionedModule } from './versioned-module.js';
import { DraftVersionRepository } from './draft-version.repository.js';

/** As what a draft version is published. */
export interface Release {
  /** Higher than all before it, such as `1.1.0`. */
  version: string;
  /** What it changes, in the author's words; null: it is worked out from the texts. */
  change: ChangeClass | null;
  /** Account that publishes. */
  by: string;
}

/** Publishes versions of drafts, as versions of modules that never change. */
@Injectable()
export class DraftPublication {
  constructor(
    private readonly versions: DraftVersionRepository,
    private readonly files: DraftFileRepository,
    private readonly content: ContentRepository,
    private readonly publisher: ContentPublisher,
    private readonly sources: ModuleSources,
  ) {}

  /**
   * Publishes what was compiled, with the same ids, in the transaction it is given; every process
   * serves it as soon as that is committed. The draft goes on from the new version number.
   * @throws AppError drafts/version-unknown; drafts/version-not-higher also when it was published
   */
  async publish(
    transaction: Transaction,
    draftVersionId: string,
    { version, change, by }: Release,
  ): Promise<{ code: string; version: string }> {
    await this.content.lock(transaction);
    const row = await this.versions.find(draftVersionId);
    if (!row) throw new AppError('drafts/version-unknown');
    const code = row.meta.file.code;
    const published = (await this.content.findVersions(transaction)).get(code) ?? [];
    if (row.published !== null || published.some((one) => !isHigherVersion(version, one.version))) {
      throw new AppError('drafts/version-not-higher');
    }
    const file = content.ModuleFile.parse({
      ...row.meta.file,
      version,
      change: change ?? undefined,
    });
    const documents = await this.versions.findOwnDocuments(transaction, draftVersionId);
    const parts = { ...row.parts, 'module.yaml': hashOf(JSON.stringify(file)) };
    const { assignment } = row.meta;
    const { lessons, documents: links } = row;
    const module = { version, parts, file, assignment, lessons, documents: links };
    await this.publisher.publishCompiled(transaction, module, documents);
    const { texts, media } = await this.files.readFolder(row.draftId, row.revision, transaction);
    const moduleYaml = versionedModule(texts['module.yaml'] ?? '', { version, change });
    const files = { texts: { ...texts, 'module.yaml': moduleYaml }, media };
    await this.sources.add(transaction, { code, version }, files);
    await this.versions.addRelease(transaction, { draftVersionId, code, version, by });
    await this.goOn(transaction, row.draftId, { version, change, by });
    return { code, version };
  }

  /** The draft says the version that it became, so that the next one begins from there. */
  private async goOn(
    transaction: Transaction,
    draftId: string,
    { version, change, by }: Release,
  ): Promise<void> {
    await this.files.lock(transaction, draftId);
    const path = 'module.yaml';
    const now = await this.files.findNewest(transaction, draftId, path);
    if (!now || now.text === null) return;
    const text = versionedModule(now.text, { version, change });
    if (text === now.text) return;
    const write = { id: randomUUID(), draftId, by };
    await this.files.append(transaction, write, [{ path, text, kind: 'saved' }]);
  }
}
