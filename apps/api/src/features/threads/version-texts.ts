import { Injectable } from '@nestjs/common';
import type { LessonDocument, Locale } from '@weft/contracts';
import type { AnchorBlock } from '@weft/rules';
import { DraftVersions } from '../drafts/index.js';

/** A text of a draft version with the blocks that remarks are anchored in. */
export interface VersionText {
  document: LessonDocument;
  /** Top-level blocks in order: what stands inside one is part of its text. */
  blocks: AnchorBlock[];
}

const most = 150;

/** Texts of draft versions, which never change: those that were read last stay in memory. */
@Injectable()
export class VersionTexts {
  private readonly kept = new Map<string, Promise<VersionText>>();

  constructor(private readonly versions: DraftVersions) {}

  /** @throws AppError catalogue/lesson-unknown */
  read(draftVersionId: string, lessonId: string, locale: Locale): Promise<VersionText> {
    const key = `${draftVersionId} ${lessonId} ${locale}`;
    const known = this.kept.get(key);
    this.kept.delete(key);
    const text = known ?? this.load(draftVersionId, lessonId, locale);
    this.kept.set(key, text);
    if (!known) text.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > most && oldest !== undefined) this.kept.delete(oldest);
    return text;
  }

  private async load(...asked: [string, string, Locale]): Promise<VersionText> {
    const document = await this.versions.document(...asked);
    const top = new Set(document.blocks.map(({ id }) => id));
    const blocks = (await this.versions.blocks(...asked)).filter(({ blockId }) => top.has(blockId));
    return { document, blocks };
  }
}
