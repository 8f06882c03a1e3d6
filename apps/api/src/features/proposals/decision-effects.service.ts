import { Injectable } from '@nestjs/common';
import type { Credit, ProposalContent, ProposalEventKind } from '@weft/contracts';
import type { ProposalStanding } from '@weft/rules';
import type { Transaction } from '../../platform/database/transaction.js';
import { LibraryRepository } from '../library/index.js';
import { Notifications } from '../notifications/index.js';
import type { CompiledText } from './lesson-compiler.js';
import { entryIdOf, toLibraryAddition } from './library-entry.mapper.js';
import { OwnLessonRepository } from './own-lesson.repository.js';

interface Credited {
  proposalId: string;
  kind: ProposalContent['kind'];
  accountId: string;
  credit: Credit;
  published: ProposalStanding['published'];
}

interface Decided extends Credited {
  /** Id and kind of the decision. */
  decision: { id: string; kind: ProposalEventKind; reason: string | null };
  title: string;
  changed: boolean;
  content: ProposalContent | null;
  compiled: readonly CompiledText[];
}

/** What a decision does to the library and to the lessons of a cohort. */
@Injectable()
export class DecisionEffects {
  constructor(
    private readonly library: LibraryRepository,
    private readonly lessons: OwnLessonRepository,
    private readonly notifications: Notifications,
  ) {}

  /**
   * Publishes what was decided, or takes away what no longer is, and tells the author; in the
   * decision's transaction.
   */
  async apply(transaction: Transaction, decided: Decided): Promise<void> {
    if (decided.changed) await this.publish(transaction, decided);
    const { id, kind, reason } = decided.decision;
    if (kind !== 'accepted' && kind !== 'adapted' && kind !== 'declined') return;
    const notice = {
      to: [decided.accountId],
      kind: 'proposal-decided',
      data: { title: decided.title, decision: kind, reason },
      link: `/proposals/${decided.proposalId}`,
      dedupeKey: `proposal-decided:${id}`,
    } as const;
    await this.notifications.send(notice, transaction);
  }

  private async publish(transaction: Transaction, decided: Decided): Promise<void> {
    const { proposalId, published, content, compiled } = decided;
    const adapted = decided.decision.kind === 'adapted';
    if (published && content?.kind === 'lesson') {
      await this.lessons.add(transaction, {
        proposalId,
        version: published.version,
        texts: compiled,
      });
    } else if (published && content && content.kind !== 'lesson') {
      const { version } = published;
      const acceptedAt = new Date();
      await this.library.putAddition(
        transaction,
        toLibraryAddition({ proposalId, content, version, adapted, acceptedAt }),
        namedAccount(decided),
      );
    } else if (!published && decided.kind !== 'lesson') {
      await this.library.removeAddition(transaction, entryIdOf(proposalId));
    }
  }

  /** Names the author of a library entry as she chose. */
  async credit(transaction: Transaction, credited: Credited): Promise<void> {
    if (!credited.published || credited.kind === 'lesson') return;
    const entryId = entryIdOf(credited.proposalId);
    await this.library.creditAddition(transaction, entryId, namedAccount(credited));
  }
}

const namedAccount = ({ credit, accountId }: Credited): string | null =>
  credit === 'name' ? accountId : null;
