import { Injectable } from '@nestjs/common';
import type { changeFindings, FindingChange } from '@weft/contracts';
import { noFindings, withFindingChange } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { signedIn } from '../../platform/auth/policies.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { Notifications } from '../notifications/index.js';
import { RoundAccess, type RoundStanding } from '../review-rounds/index.js';
import { FindingRepository } from './finding.repository.js';

/** Coding, findings and decisions of who moderates a round. */
@Injectable()
export class FindingService {
  constructor(
    private readonly access: RoundAccess,
    private readonly findings: FindingRepository,
    private readonly notifications: Notifications,
  ) {}

  /** Once for an id. @throws AppError rounds/unknown, findings/not-possible */
  async change(
    caller: Principal | null,
    roundId: string,
    { id, change }: InputOf<typeof changeFindings>['body'],
  ): Promise<void> {
    const { round } = await this.access.moderator(caller, roundId);
    const by = signedIn(caller).accountId;
    const asked = change.do === 'decide' ? await this.newlyAsked(round, change) : null;
    const added = await this.findings.add({ id, roundId, change, by }, async (transaction) => {
      if (!asked || asked.assigneeId === by) return;
      await this.notifications.send(
        {
          ...{ to: [asked.assigneeId], kind: 'finding-assigned' },
          data: { title: round.title, text: asked.text },
          link: `/studio/rounds/${roundId}/findings?view=find`,
          dedupeKey: `finding-assigned:${id}`,
        },
        transaction,
      );
    });
    if (!added) throw new AppError('findings/not-possible');
  }

  /**
   * The author who sees to a finding with this decision and did not before.
   * @throws AppError findings/not-possible where she is no author of the draft
   */
  private async newlyAsked(
    round: RoundStanding['round'],
    { findingId, decision }: Extract<FindingChange, { do: 'decide' }>,
  ): Promise<{ assigneeId: string; text: string } | null> {
    const assigneeId = decision?.assigneeId ?? null;
    if (assigneeId === null) return null;
    const [people, events] = await Promise.all([
      this.findings.findPeople(round.id, round.draftId),
      this.findings.findChanges(round.id),
    ]);
    if (!people.some(({ id, author }) => id === assigneeId && author)) {
      throw new AppError('findings/not-possible');
    }
    const { findings } = events.reduce(
      (state, { change, by }) => withFindingChange(state, change, by),
      noFindings([]),
    );
    const finding = findings.find(({ id }) => id === findingId);
    if (!finding || finding.decision?.assigneeId === assigneeId) return null;
    return { assigneeId, text: finding.text };
  }
}
