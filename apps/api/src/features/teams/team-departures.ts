import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EnrolmentEffects } from '../cohorts/index.js';
import { TeamNews } from './team-news.js';
import { TeamSteps } from './team-steps.repository.js';

/**
 * Who leaves a cohort leaves her team with it, and keeps reading what was there until then. Who
 * comes back is in it again, where it is still there.
 */
@Injectable()
export class TeamDepartures implements OnModuleInit {
  constructor(
    private readonly enrolments: EnrolmentEffects,
    private readonly news: TeamNews,
  ) {}

  onModuleInit(): void {
    this.enrolments.add(async ({ kind, cohortId, accountId, by }, manager) => {
      const steps = new TeamSteps(manager, { id: randomUUID(), cohortId, by });
      await (kind === 'left' ? this.leave(steps, accountId) : this.comeBack(steps, accountId));
    });
  }

  private async leave(steps: TeamSteps, accountId: string): Promise<void> {
    const teamId = await steps.teamOf(accountId);
    if (teamId === null) return;
    await steps.note({ kind: 'left-cohort', teamId, detail: { accountId } });
    await steps.leave([accountId]);
    await this.news.tell(steps, { left: [{ teamId, accountIds: [accountId] }] });
  }

  private async comeBack(steps: TeamSteps, accountId: string): Promise<void> {
    const stay = await steps.lostStay(accountId);
    if (!stay) return;
    const { teamId, seesEarlier } = stay;
    await steps.note({ kind: 'returned', teamId, detail: { accountId } });
    await steps.join(teamId, [accountId], seesEarlier);
    await this.news.tell(steps, { joined: [{ teamId, accountIds: [accountId] }] });
  }
}
