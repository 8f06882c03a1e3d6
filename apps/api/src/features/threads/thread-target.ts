import { Injectable } from '@nestjs/common';
import type { Locale, TextAnchor, ThreadTarget } from '@weft/contracts';
import { anchorOf } from '@weft/rules';
import { AppError } from '../../platform/http/app-error.js';
import { VersionTexts } from './version-texts.js';

/** A passage of a version, ready to be kept. */
export interface AnchoredTarget {
  lessonId: string;
  locale: Locale;
  anchor: TextAnchor;
}

/** Makes anchors of what readers point at. */
@Injectable()
export class ThreadTargets {
  constructor(private readonly texts: VersionTexts) {}

  /** @throws AppError threads/place-unknown, catalogue/lesson-unknown */
  async anchor(draftVersionId: string, target: ThreadTarget): Promise<AnchoredTarget> {
    const { lessonId, locale, blockId, selection } = target;
    const { blocks } = await this.texts.read(draftVersionId, lessonId, locale);
    const block = blocks.find((one) => one.blockId === blockId);
    const fits =
      selection === null ||
      (selection.start < selection.end && selection.end <= (block?.text.length ?? 0));
    if (!block || !fits) throw new AppError('threads/place-unknown');
    return { lessonId, locale, anchor: anchorOf(block, selection, blocks) };
  }
}
