import { Injectable } from '@nestjs/common';
import type {
  BlockChange,
  ChangeClass,
  LocalisedText,
  ReleaseCheck,
  ReleaseCheckName,
} from '@weft/contracts';
import { releaseClasses, signOffStanding } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { CatalogueService } from '../catalogue/index.js';
import { DraftPublication } from '../drafts/index.js';
import { PublicationRepository } from './publication.repository.js';
import { type Candidate, ReleaseService } from './release.service.js';
import { SignOffRepository } from './sign-off.repository.js';

/** As what a version is published, in the words of who publishes. */
interface PublicationWrite {
  id: string;
  version: string;
  change: ChangeClass;
  /** Blocks whose class is another than the texts say. */
  blocks: readonly BlockChange[];
  notes: LocalisedText;
  accepts: readonly ReleaseCheckName[];
}

/** Publishes versions of drafts once they are ready and signed for. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly releases: ReleaseService,
    private readonly signOffs: SignOffRepository,
    private readonly publications: PublicationRepository,
    private readonly publication: DraftPublication,
    private readonly catalogue: CatalogueService,
  ) {}

  /**
   * Once for an id, and once for a version. Signatures are looked at under the lock of the draft;
   * the checks take a second and run before.
   * @throws AppError drafts/unknown, drafts/version-unknown, drafts/archived,
   *   drafts/version-not-higher, request/too-many, and all of `publishing`
   */
  async publish(
    caller: Principal | null,
    asked: { draftId: string; number: number },
    write: PublicationWrite,
  ): Promise<{ code: string; slug: string; version: string }> {
    const candidate = await this.releases.candidate(caller, asked);
    const { accountId, draft, version } = candidate;
    const { slug } = version.meta.file;
    const of = { id: write.id, draftVersionId: version.id, by: accountId };
    const before = await this.publications.find(of);
    if (before) return { ...before, slug };
    if (draft.archived) throw new AppError('drafts/archived');
    if (version.published !== null) throw new AppError('publishing/published');
    const blocks = await this.checkReady(candidate, write);
    const published = await this.signOffs.alone(version.draftId, async (transaction) => {
      const meanwhile = await this.publications.find(of, transaction);
      if (meanwhile) return meanwhile;
      if (await this.publications.isPublished(transaction, version.id)) {
        throw new AppError('publishing/published');
      }
      const standing = { draftId: version.draftId, draftVersionId: version.id };
      const row = await this.signOffs.find(standing, transaction);
      if (!signOffStanding({ ...row, publisher: accountId }).complete) {
        throw new AppError('publishing/not-signed');
      }
      const { version: number, change, notes } = write;
      const release = { version: number, change, by: accountId };
      const made = await this.publication.publish(transaction, version.id, release);
      const accepted = write.accepts;
      await this.publications.add(transaction, { ...of, change, blocks, notes, accepted });
      return made;
    });
    // Other processes follow by themselves; who published looks at it at once.
    await this.catalogue.reload();
    return { ...published, slug };
  }

  /** @returns the class of every block that changed; none where nothing was published before */
  private async checkReady(
    candidate: Candidate,
    write: PublicationWrite,
  ): Promise<readonly BlockChange[]> {
    const { checks, proposal } = await this.releases.examine(candidate);
    const of = (result: ReleaseCheck['result']) => checks.filter((one) => one.result === result);
    if (of('failed').length > 0) throw new AppError('publishing/not-ready');
    if (of('doubtful').some(({ name }) => !write.accepts.includes(name))) {
      throw new AppError('publishing/not-looked-at');
    }
    const changed = new Set(proposal.blocks.map(nameOf));
    if (!write.blocks.every((block) => changed.has(nameOf(block)))) {
      throw new AppError('publishing/block-unchanged');
    }
    const classes = releaseClasses(proposal, { blocks: write.blocks, whole: write.change });
    if (classes.change !== write.change) throw new AppError('publishing/change-too-light');
    return candidate.draft.newest === null ? [] : classes.blocks;
  }
}

const nameOf = ({ lessonId, blockId }: Pick<BlockChange, 'lessonId' | 'blockId'>) =>
  `${lessonId} ${blockId}`;
