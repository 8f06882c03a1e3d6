import { Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Clock } from '../../platform/clock.js';
import { MyReviewRepository } from './my-review.repository.js';
import { toMyReview } from './my-review.service.js';
import { PointsRepository } from './points.repository.js';
import { RoundTitles } from './round-titles.js';

/** All that peers ask of somebody, in one list. */
@Injectable()
export class MyReviewsService {
  constructor(
    private readonly reviews: MyReviewRepository,
    private readonly points: PointsRepository,
    private readonly titles: RoundTitles,
    private readonly clock: Clock,
  ) {}

  async list(caller: Principal | null, locale: Locale) {
    const { accountId } = signedIn(caller);
    const now = this.clock.now();
    const [rows, points] = await Promise.all([
      this.reviews.findAll(accountId),
      this.points.findToGive(accountId, now),
    ]);
    const titles = await this.titles.of([...rows, ...points], locale);
    const all = rows.map((row) => toMyReview(row, titles));
    const busy = new Set(
      all.filter(({ state }) => state !== 'given').map(({ roundId }) => roundId),
    );
    const open = new Map(
      rows
        .filter(
          (row) => !row.asTeam && !busy.has(row.roundId) && new Date(row.settings.dueAt) > now,
        )
        .map((row) => [row.roundId, row]),
    );
    return {
      toDo: all.filter(({ state }) => state !== 'given'),
      given: all.filter(({ state }) => state === 'given'),
      points: points.map(({ teamId, assignmentId, dueAt, timeZone, done }) => ({
        ...{ teamId, assignmentId, timeZone, done },
        title: titles.get(assignmentId) ?? assignmentId,
        dueAt: dueAt.toISOString(),
      })),
      more: [...open.values()].map(({ roundId, cohortTitle, assignmentId }) => ({
        ...{ roundId, cohortTitle, offered: false },
        title: titles.get(assignmentId) ?? assignmentId,
      })),
    };
  }
}
