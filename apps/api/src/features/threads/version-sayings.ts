import { Injectable } from '@nestjs/common';
import type { Locale, RoundThreadAct } from '@weft/contracts';
import type { AnchorBlock } from '@weft/rules';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { DraftAccess, DraftVersions, titleOfVersion } from '../drafts/index.js';
import { type Saying, type SayingPage, Sayings } from './sayings.js';
import { type NewRemark, type SeenWords, ThreadWork } from './thread-work.js';
import { VersionTexts } from './version-texts.js';

/** A version of a draft by its number. */
export interface NumberedVersion {
  draftId: string;
  version: number;
}

/**
 * All remarks that were made on one version of a draft, in its rounds and by its authors, for
 * features that hand them on to authors; whether one asks is asked here.
 */
@Injectable()
export class VersionSayings {
  constructor(
    private readonly access: DraftAccess,
    private readonly versions: DraftVersions,
    private readonly sayings: Sayings,
    private readonly texts: VersionTexts,
    private readonly work: ThreadWork,
  ) {}

  /** @throws AppError drafts/unknown, drafts/version-unknown, request/not-found */
  async page(
    caller: Principal | null,
    of: NumberedVersion,
    page: SayingPage,
  ): Promise<{ title: string; total: number; items: Saying[] }> {
    const { title, reader, actor } = await this.author(caller, of);
    return { title, ...(await this.sayings.page(reader, actor, page)) };
  }

  /** @throws AppError drafts/unknown, drafts/version-unknown, threads/unknown, annotations/gone */
  async find(caller: Principal | null, of: NumberedVersion, id: string): Promise<Saying> {
    const { reader, actor } = await this.author(caller, of);
    return this.sayings.find(reader, actor, id);
  }

  /** The blocks of a text of the version. @throws AppError drafts/unknown, catalogue/lesson-unknown */
  async blocks(
    caller: Principal | null,
    of: NumberedVersion,
    text: { lessonId: string; locale: Locale },
  ): Promise<AnchorBlock[]> {
    const { reader } = await this.author(caller, of);
    return (await this.texts.read(reader.draftVersionId, text.lessonId, text.locale)).blocks;
  }

  /** @throws AppError drafts/unknown, threads/place-unknown, threads/empty, threads/unknown */
  async start(caller: Principal | null, of: NumberedVersion, remark: NewRemark): Promise<void> {
    const { reader, actor } = await this.author(caller, of);
    const where = { draftId: of.draftId, draftVersionId: reader.draftVersionId, roundId: null };
    await this.work.start(where, actor, remark);
  }

  /**
   * Answers a remark, or changes one of the author's own outside rounds.
   * @throws AppError drafts/unknown, threads/unknown, threads/not-possible, threads/changed-meanwhile
   */
  async act(
    caller: Principal | null,
    of: NumberedVersion,
    given: { id: string; threadId: string; act: RoundThreadAct; seen?: SeenWords | undefined },
  ): Promise<void> {
    const { reader, actor } = await this.author(caller, of);
    const where = { draftId: of.draftId, draftVersionId: reader.draftVersionId };
    await this.work.actOutsideRounds(where, actor, given);
  }

  private async author(caller: Principal | null, { draftId, version }: NumberedVersion) {
    const { draft } = await this.access.editor(caller, draftId);
    const { accountId, locale } = signedIn(caller);
    const { id: draftVersionId } = await this.versions.numbered(draft.id, version);
    return {
      title: titleOfVersion(draft.title, version, locale),
      reader: { roundId: null, draftVersionId, person: accountId, only: null },
      actor: { participantId: null, accountId },
    };
  }
}
