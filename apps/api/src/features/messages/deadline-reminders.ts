import { Injectable } from '@nestjs/common';
import { addDays, dayIn, morningOf } from '@weft/rules';
import { Clock } from '../../platform/clock.js';
import { JobKind, Jobs } from '../../platform/jobs/jobs.js';
import { CatalogueService } from '../catalogue/index.js';
import { Notifications } from '../notifications/index.js';
import { DeadlineRepository, type NearDeadline } from './deadline.repository.js';
import { type TrackTarget, targetsOf } from './track-targets.js';

const reminding = new JobKind<object>('deadline-reminders');
const secondsBetweenRounds = 15 * 60;
const mostDaysBefore = 14;

/**
 * Reminds learners once of a deadline that comes near. Nothing is planned beforehand: each round
 * looks at the dates as they are, so that a date that moved is told anew and one that was taken
 * away is not.
 */
@Injectable()
export class DeadlineReminders {
  constructor(
    private readonly deadlines: DeadlineRepository,
    private readonly catalogue: CatalogueService,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.repeat(reminding, secondsBetweenRounds, () => this.run());
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    const today = now.toISOString().slice(0, 10);
    // A day more on both sides: it is not the same day everywhere.
    const near = await this.deadlines.findNear(
      addDays(today, -1),
      addDays(today, mostDaysBefore + 1),
    );
    const due = near.filter((one) => isTime(one, now));
    if (due.length === 0) return;
    const targets = await this.targetsOf(due);
    const open = await this.leaveOutDone(due, targets);
    for (const group of groupByDate(open)) await this.remind(group, targets);
  }

  private async remind(
    group: readonly NearDeadline[],
    targets: ReadonlyMap<string, TrackTarget>,
  ): Promise<void> {
    const [first] = group;
    const target = first && targets.get(targetKey(first));
    if (!first || !target) return;
    const { cohortId, cohortTitle, dueOn } = first;
    await this.deadlines.transaction((manager) =>
      this.notifications.send(
        {
          to: group.map(({ accountId }) => accountId),
          kind: 'deadline-near',
          data: { cohortTitle, title: target.title, dueOn },
          link: target.path ?? '/me',
          dedupeKey: `deadline:${cohortId}:${first.kind}:${first.targetId}:${dueOn}`,
        },
        manager,
      ),
    );
  }

  private async targetsOf(due: readonly NearDeadline[]): Promise<Map<string, TrackTarget>> {
    const tracks = await this.deadlines.findTracks([...new Set(due.map((one) => one.cohortId))]);
    const targets = new Map<string, TrackTarget>();
    for (const [cohortId, track] of tracks) {
      for (const target of targetsOf(track, await this.catalogue.snapshotOf(cohortId))) {
        targets.set(targetKey({ cohortId, ...target }), target);
      }
    }
    return targets;
  }

  private async leaveOutDone(
    due: readonly NearDeadline[],
    targets: ReadonlyMap<string, TrackTarget>,
  ): Promise<NearDeadline[]> {
    const lessonsOf = (one: NearDeadline) => targets.get(targetKey(one))?.lessonIds ?? [];
    const done = await this.deadlines.findDone(
      [...new Set(due.map(({ accountId }) => accountId))],
      [...new Set(due.flatMap(lessonsOf))],
    );
    return due.filter((one) => {
      const lessons = lessonsOf(one);
      const finished = lessons.every((lessonId) => done.has(`${one.accountId} ${lessonId}`));
      return lessons.length === 0 || !finished;
    });
  }
}

/** From the morning, so many days before, until the day itself is over; by the reader's clock. */
function isTime({ dueOn, days, timeZone }: NearDeadline, now: Date): boolean {
  return morningOf(addDays(dueOn, -days), timeZone) <= now && dayIn(timeZone, now) <= dueOn;
}

function targetKey(one: Pick<NearDeadline, 'cohortId' | 'kind' | 'targetId'>): string {
  return `${one.cohortId} ${one.kind} ${one.targetId}`;
}

function groupByDate(due: readonly NearDeadline[]): NearDeadline[][] {
  const groups = new Map<string, NearDeadline[]>();
  for (const one of due) {
    const key = `${targetKey(one)} ${one.dueOn}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
