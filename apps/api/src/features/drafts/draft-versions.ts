import { Injectable } from '@nestjs/common';
import {
  draftRoles,
  type DraftVersionSummary,
  type LessonDocument,
  type Locale,
  type LocalisedText,
} from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import {
  type DraftVersionRow,
  DraftVersionRepository,
  toSummary,
  type WrittenVersion,
} from './draft-version.repository.js';

/** A version of a draft, for features that read it; who may, they know. */
export interface DraftVersion extends Pick<
  DraftVersionSummary,
  'id' | 'number' | 'createdAt' | 'lessons' | 'brief'
> {
  draftId: string;
  moduleCode: string;
}

/** Reads compiled versions of drafts; a brief goes by the id of its assignment, like a lesson. */
@Injectable()
export class DraftVersions {
  constructor(private readonly versions: DraftVersionRepository) {}

  /** @throws AppError drafts/version-unknown */
  async read(draftVersionId: string): Promise<DraftVersion> {
    const row = await this.versions.find(draftVersionId);
    if (!row) throw new AppError('drafts/version-unknown');
    return toVersion(row);
  }

  /** @throws AppError drafts/version-unknown */
  async numbered(draftId: string, number: number): Promise<DraftVersion> {
    const row = await this.versions.findNumber(draftId, number);
    if (!row) throw new AppError('drafts/version-unknown');
    return toVersion(row);
  }

  /** A part of the versions of all drafts that somebody may write, newest first. */
  writtenBy(
    author: Principal,
    part: { offset: number; limit: number },
  ): Promise<{ total: number; items: WrittenVersion[] }> {
    const writes = draftRoles.some((role) => author.roles.includes(role));
    if (!writes) return Promise.resolve({ total: 0, items: [] });
    const everybodys = author.roles.includes('administrator');
    return this.versions.findWritten({ accountId: author.accountId, everybodys }, part);
  }

  /** The versions of a draft, newest first. */
  async versionsOf(draftId: string): Promise<DraftVersion[]> {
    return (await this.versions.list(draftId)).map(toVersion);
  }

  /**
   * A text as published lessons have it: without answer keys.
   * @throws AppError catalogue/lesson-unknown
   */
  async document(
    draftVersionId: string,
    lessonId: string,
    locale: Locale,
  ): Promise<LessonDocument> {
    const document = await this.versions.findDocument(draftVersionId, lessonId, locale);
    if (!document) throw new AppError('catalogue/lesson-unknown');
    return document;
  }

  /**
   * The addressable pieces of a text in their order, those inside others too.
   * @throws AppError catalogue/lesson-unknown
   */
  async blocks(
    draftVersionId: string,
    lessonId: string,
    locale: Locale,
  ): Promise<{ blockId: string; text: string }[]> {
    const blocks = await this.versions.findBlocks(draftVersionId, lessonId, locale);
    if (!blocks) throw new AppError('catalogue/lesson-unknown');
    return blocks.map(({ id, text }) => ({ blockId: id, text }));
  }
}

/** What a version of a draft is called, where its number alone would not tell. */
export const titleOfVersion = (title: LocalisedText, number: number, locale: Locale): string =>
  `${title[locale]} (${number})`;

function toVersion(row: DraftVersionRow): DraftVersion {
  const { id, number, createdAt, lessons, brief } = toSummary(row);
  return {
    ...{ id, number, createdAt, lessons, brief },
    draftId: row.draftId,
    moduleCode: row.moduleCode,
  };
}
