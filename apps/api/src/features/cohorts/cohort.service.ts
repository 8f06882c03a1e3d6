import { Injectable } from '@nestjs/common';
import { type Cohort, type CohortSettings, EnrolmentState, type Locale } from '@weft/contracts';
import { spreadStages } from '@weft/rules';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { CohortAccess, runsCohorts } from './cohort.policy.js';
import { CohortRepository } from './cohort.repository.js';
import { EnrolmentRepository } from './enrolment.repository.js';
import { makeJoinCode } from './join-code.js';
import { stageWeights } from './track-stages.js';

type NewCohort = CohortSettings & { id: string; trackSlug: string; trackVersion: string };
type Changes = { [Key in keyof CohortSettings]?: CohortSettings[Key] | undefined };

/** Opening and running cohorts. */
@Injectable()
export class CohortService {
  constructor(
    private readonly access: CohortAccess,
    private readonly cohorts: CohortRepository,
    private readonly enrolments: EnrolmentRepository,
  ) {}

  /** The caller's own; an administrator teaches all. */
  async listMine(caller: Principal | null, locale: Locale) {
    const { accountId, roles } = signedIn(caller);
    const all = roles.includes('administrator');
    const [teaching, following, invitations] = await Promise.all([
      all || roles.includes('lecturer')
        ? this.cohorts.findTaughtBy(all ? null : accountId, locale)
        : [],
      this.cohorts.findFollowedBy(accountId, locale),
      this.cohorts.findInvitationsOf(accountId, locale),
    ]);
    return { teaching, following, invitations };
  }

  /**
   * Opens a cohort with its first lecturer, a join code and dates for each stage.
   * @throws AppError catalogue/track-unknown, cohorts/period-reversed
   */
  async create(caller: Principal | null, cohort: NewCohort): Promise<{ id: string }> {
    const { accountId } = runsCohorts(caller);
    checkPeriod(cohort);
    const track = await this.cohorts.findTrack(cohort.trackSlug, cohort.trackVersion);
    if (!track) throw new AppError('catalogue/track-unknown');
    const made = await this.cohorts.create(
      { ...cohort, joinCode: makeJoinCode(), createdBy: accountId },
      spreadStages(stageWeights(track), cohort),
    );
    if (!made) throw new AppError('cohorts/unknown');
    return { id: cohort.id };
  }

  async read(caller: Principal | null, cohortId: string, locale: Locale): Promise<Cohort> {
    const { cohort } = await this.access.taughtBy(caller, cohortId);
    const { lecturers, counts } = await this.cohorts.findPeopleFacts(cohortId);
    const { track, trackSlug: slug, trackVersion: version, ...settings } = cohort;
    const zeros = Object.fromEntries(EnrolmentState.options.map((state) => [state, 0]));
    return {
      ...settings,
      track: { slug, version, title: track.title[locale] },
      lecturers,
      counts: { ...zeros, ...counts } as Cohort['counts'],
    };
  }

  /**
   * Changes settings; more places let people in from the waiting list.
   * @throws AppError cohorts/unknown, cohorts/period-reversed
   */
  async update(caller: Principal | null, cohortId: string, changes: Changes): Promise<void> {
    const { cohort } = await this.access.taughtBy(caller, cohortId);
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    const settings = { ...cohort, ...Object.fromEntries(given) };
    checkPeriod(settings);
    await this.cohorts.update(cohortId, settings);
    await this.enrolments.fillPlaces(cohortId);
  }

  async renewJoinCode(caller: Principal | null, cohortId: string): Promise<{ joinCode: string }> {
    await this.access.taughtBy(caller, cohortId);
    const joinCode = makeJoinCode();
    await this.cohorts.setJoinCode(cohortId, joinCode);
    return { joinCode };
  }

  async revokeJoinCode(caller: Principal | null, cohortId: string): Promise<void> {
    await this.access.taughtBy(caller, cohortId);
    await this.cohorts.setJoinCode(cohortId, null);
  }

  /** @throws AppError cohorts/unknown, cohorts/not-a-lecturer */
  async addLecturer(caller: Principal | null, cohortId: string, email: string): Promise<void> {
    await this.access.taughtBy(caller, cohortId);
    const added = await this.cohorts.addLecturer(cohortId, email);
    if (!added) throw new AppError('cohorts/not-a-lecturer');
  }

  /** @throws AppError cohorts/unknown, cohorts/last-lecturer */
  async removeLecturer(caller: Principal | null, cohortId: string, accountId: string) {
    await this.access.taughtBy(caller, cohortId);
    const removed = await this.cohorts.removeLecturer(cohortId, accountId);
    if (!removed) throw new AppError('cohorts/last-lecturer');
  }
}

function checkPeriod({ startsOn, endsOn }: Pick<CohortSettings, 'startsOn' | 'endsOn'>): void {
  if (startsOn > endsOn) throw new AppError('cohorts/period-reversed');
}
