import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LocalisedText } from '@weft/contracts';
import type { Transaction } from '../../platform/database/transaction.js';
import { AssignmentAccess } from '../assignments/index.js';
import { Notifications } from '../notifications/index.js';
import type { Round } from './round.repository.js';

/**
 * Tells people of peer feedback. Nothing that is told, nor where it leads, names a review: links lead
 * to lists, and who receives feedback hears of all of it at once.
 */
@Injectable()
export class PeerNotices {
  constructor(
    private readonly notifications: Notifications,
    private readonly assignments: AssignmentAccess,
  ) {}

  /** Reviews to give: new ones, or such as are due within a day. */
  async toDo(
    manager: Transaction,
    round: Round,
    of: { to: readonly string[]; dueAt: Date; reminder: boolean },
  ): Promise<void> {
    if (of.to.length === 0) return;
    await this.notifications.send(
      {
        ...{ to: [...new Set(of.to)], link: '/reviews' },
        kind: of.reminder ? 'review-due' : 'review-asked',
        data: { ...(await this.facts(round)), dueOn: dayIn(round.timeZone, of.dueAt) },
        dedupeKey: `peer:${round.id}:${randomUUID()}`,
      },
      manager,
    );
  }

  /** Feedback to read, for the members of a team. */
  async shown(
    manager: Transaction,
    round: Round,
    of: { teamId: string; to: readonly string[] },
  ): Promise<void> {
    if (of.to.length === 0) return;
    await this.notifications.send(
      {
        ...{ to: of.to, kind: 'feedback-shown' },
        link: `/teams/${of.teamId}/feedback/${round.assignmentId}`,
        data: await this.facts(round),
        dedupeKey: `peer:${round.id}:${randomUUID()}`,
      },
      manager,
    );
  }

  private async facts({ cohortId, cohortTitle, assignmentId }: Round) {
    const [nl, en] = await Promise.all([
      this.assignments.read(cohortId, assignmentId, 'nl'),
      this.assignments.read(cohortId, assignmentId, 'en'),
    ]);
    const title: LocalisedText = { nl: nl.title, en: en.title };
    return { cohortTitle, title };
  }
}

/** The day of a moment in a time zone, as `2027-02-01`. */
function dayIn(timeZone: string, moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment);
}
