import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type TeamMoves, TeamNews } from './team-news.js';
import { TeamSteps, type TeamWrite } from './team-steps.repository.js';

/** Changes the teams of cohorts. */
@Injectable()
export class TeamChangesRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly news: TeamNews,
  ) {}

  /**
   * Does a write once and tells whom it concerns, in one transaction; all writes to the teams of a
   * cohort wait their turn.
   */
  once(write: TeamWrite, work: (steps: TeamSteps) => Promise<TeamMoves>): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      // Locked first: what the next statement reads is then what the transaction before wrote.
      await manager.query('select from cohort where id = $1 for update', [write.cohortId]);
      const known: unknown[] = await manager.query(
        'select from team_event where id = $1 and cohort_id = $2 and by_account = $3',
        [write.id, write.cohortId, write.by],
      );
      if (known.length > 0) return;
      const steps = new TeamSteps(manager, write);
      await this.news.tell(steps, await work(steps));
    });
  }
}
