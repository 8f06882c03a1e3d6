import { Injectable } from '@nestjs/common';
import type { SignOffStanding } from '@weft/contracts';
import { signOffStanding } from '@weft/rules';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { WriteLimit } from '../../platform/http/write-limit.js';
import { DraftAccess, DraftInspection, type DraftVersionRow } from '../drafts/index.js';
import { type DraftFacts, PublishingRepository } from './publishing.repository.js';
import { ReleaseChecks } from './release-checks.service.js';
import type { SignOffRow } from './sign-off.repository.js';

/** A version of a draft that somebody may publish. */
export interface Candidate {
  accountId: string;
  draft: DraftFacts;
  version: DraftVersionRow;
}

/** What is known of a version before it is published. */
@Injectable()
export class ReleaseService {
  constructor(
    private readonly access: DraftAccess,
    private readonly inspection: DraftInspection,
    private readonly repository: PublishingRepository,
    private readonly checks: ReleaseChecks,
    private readonly limit: WriteLimit,
  ) {}

  /** @throws AppError drafts/unknown, drafts/version-unknown, request/too-many */
  async candidate(
    caller: Principal | null,
    { draftId, number }: { draftId: string; number: number },
  ): Promise<Candidate> {
    await this.access.editor(caller, draftId);
    const { accountId } = signedIn(caller);
    this.limit.check(accountId);
    const draft = await this.repository.findDraft(draftId);
    if (!draft) throw new AppError('drafts/unknown');
    return { accountId, draft, version: await this.inspection.find(draftId, number) };
  }

  /** Checks, and the class of change that is proposed. */
  examine({ draft, version }: Candidate) {
    return this.checks.examine(version, draft);
  }

  /** All that the page of a version shows but its signatures. */
  async read({ draft, version }: Candidate) {
    const { title, moduleCode, archived, newest } = draft;
    const [examined, releases] = await Promise.all([
      this.checks.examine(version, draft),
      this.repository.listReleases(version.draftId),
    ]);
    const owners = [...version.lessons, version.meta.assignment];
    return {
      lessons: owners.map((owner) => ({ lessonId: owner.id, title: owner.title })),
      draft: { title, moduleCode, archived },
      slug: version.meta.file.slug,
      ...{ published: version.published, newest, releases },
      ...examined,
    };
  }
}

/** What may be told of the signatures under a version. */
export function toStanding(row: SignOffRow, accountId: string): SignOffStanding {
  const { asked, authors, given } = row;
  const { missing, otherNeeded, alone } = signOffStanding({
    ...{ asked, authors, given, publisher: accountId },
  });
  return {
    ...{ asked, missing, otherNeeded, alone },
    given: given.map(({ accountId: signer, ...signature }) => ({
      ...signature,
      mine: signer === accountId,
    })),
  };
}
