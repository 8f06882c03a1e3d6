import { Injectable } from '@nestjs/common';
import { addDays, dayIn, morningOf, stretchedDates } from '@weft/rules';
import { Clock } from '../../platform/clock.js';
import { JobKind, Jobs } from '../../platform/jobs/jobs.js';
import { AssignmentAccess, type DatedAssignment } from '../assignments/index.js';
import { Notifications } from '../notifications/index.js';
import { type CohortTeams, ReminderRepository } from './reminder.repository.js';

const reminding = new JobKind<object>('hand-in-reminders');
const secondsBetweenRounds = 15 * 60;
const mostDaysBefore = 14;
const dayMs = 86_400_000;

/**
 * Reminds the members of a team once of a deadline that comes near, as long as the team did not
 * hand in for good. Each round looks at the dates as they are: one that moved is told anew.
 */
@Injectable()
export class HandInReminders {
  constructor(
    private readonly reminders: ReminderRepository,
    private readonly assignments: AssignmentAccess,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.repeat(reminding, secondsBetweenRounds, () => this.run());
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    const cohorts = await this.reminders.findTeams(now.toISOString().slice(0, 10));
    for (const cohort of cohorts) await this.remind(cohort, now);
  }

  private async remind(cohort: CohortTeams, now: Date): Promise<void> {
    const [dated, granted] = await Promise.all([
      this.assignments.datesOf(cohort.cohortId),
      this.assignments.extensionsOf(cohort.teams.map(({ id }) => id)),
    ]);
    for (const team of cohort.teams) {
      for (const assignment of dated) {
        const { assignmentId } = assignment;
        if (team.done.includes(assignmentId)) continue;
        const own = granted.find(
          (one) => one.teamId === team.id && one.assignmentId === assignmentId,
        );
        const { dueAt } = stretchedDates(assignment.settings, own?.until ?? null);
        await this.tell(cohort, team, { assignment, dueAt, now });
      }
    }
  }

  private async tell(
    { cohortTitle }: CohortTeams,
    team: CohortTeams['teams'][number],
    { assignment, dueAt, now }: { assignment: DatedAssignment; dueAt: string; now: Date },
  ): Promise<void> {
    const due = new Date(dueAt);
    const ahead = due.getTime() - now.getTime();
    if (ahead < 0 || ahead > (mostDaysBefore + 1) * dayMs) return;
    const to = team.readers.filter(({ days, timeZone }) => {
      const day = dayIn(timeZone, due);
      return days > 0 && morningOf(addDays(day, -days), timeZone) <= now;
    });
    if (to.length === 0) return;
    const { assignmentId, titles, timeZone } = assignment;
    await this.reminders.transaction((manager) =>
      this.notifications.send(
        {
          to: to.map(({ accountId }) => accountId),
          kind: 'hand-in-near',
          data: { cohortTitle, title: titles, dueOn: dayIn(timeZone, due) },
          link: `/teams/${team.id}/hand-in/${assignmentId}`,
          dedupeKey: `hand-in-near:${team.id}:${assignmentId}:${dueAt}`,
        },
        manager,
      ),
    );
  }
}
