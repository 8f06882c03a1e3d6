import { Injectable } from '@nestjs/common';
import type { CohortAssignment, Locale, PeerSettings, ReviewState } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { OverviewRepository } from './overview.repository.js';
import { PeerClass } from './peer-class.js';
import { PeerStaff, type RoundPlace } from './peer-staff.js';
import { PointsRepository } from './points.repository.js';

/** Peer feedback as lecturers follow it. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly staff: PeerStaff,
    private readonly overview: OverviewRepository,
    private readonly peerClass: PeerClass,
    private readonly points: PointsRepository,
  ) {}

  /** @throws as `PeerStaff.find` */
  async read(caller: Principal | null, place: RoundPlace, locale: Locale) {
    const { cohort, assignment, round } = await this.staff.find(caller, place, locale);
    const settings = round?.settings ?? usualSettings(assignment);
    const group = await this.peerClass.of({ ...place, settings });
    const [counts, reports, raters] = round
      ? await Promise.all([
          this.overview.countStates(round.id),
          this.overview.findReports(round.id),
          this.points.countRaters(round.id),
        ])
      : [{ 'to-do': 0, started: 0, given: 0, lapsed: 0, replaced: 0 }, [], 0];
    const members = [...group.members.values()].flat();
    return {
      ...{ title: assignment.title, cohortTitle: cohort.title, settings, counts, reports },
      timeZone: cohort.timeZone,
      revision: round?.revision ?? 0,
      seed: round?.seed ?? null,
      startedAt: round?.startedAt?.toISOString() ?? null,
      releasedAt: round?.releasedAt?.toISOString() ?? null,
      criteria: assignment.rubric,
      teams: group.members.size,
      handedIn: group.teams.length,
      points: { given: raters, asked: settings.within ? members.length : 0 },
    };
  }

  /** @throws as `PeerStaff.find` */
  async list(
    caller: Principal | null,
    place: RoundPlace,
    asked: { page: number; state?: ReviewState | undefined },
  ) {
    const { round } = await this.staff.find(caller, place, 'nl');
    if (!round) return { items: [], total: 0, pages: 1 };
    const { page, state } = asked;
    const found = await this.overview.findPage(round.id, { page, state });
    return {
      ...found,
      items: found.items.map((item) => ({ ...item, dueAt: item.dueAt.toISOString() })),
    };
  }
}

/** What holds until a lecturer settles something: two reviews each, a week after the deadline. */
function usualSettings({ dueAt, lateUntil }: CohortAssignment): PeerSettings {
  const end = new Date(lateUntil ?? dueAt).getTime() + 7 * 86_400_000;
  return {
    ...{ between: 'individual', reviews: 2, within: false, anonymous: true },
    ...{ opensAt: null, dueAt: new Date(end).toISOString(), releaseAt: null, practice: null },
  };
}
