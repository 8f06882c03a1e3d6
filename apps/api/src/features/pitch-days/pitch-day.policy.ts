import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { TeamAccess } from '../teams/index.js';
import { type PitchDayRow, PitchDayRepository } from './pitch-day.repository.js';

/** Whom pitch days are open to: the people of their cohort. */
@Injectable()
export class PitchDayAccess {
  constructor(
    private readonly teams: TeamAccess,
    private readonly days: PitchDayRepository,
  ) {}

  /** @throws AppError access/sign-in-required, cohorts/unknown */
  async inCohort(caller: Principal | null, cohortId: string): Promise<{ mayRun: boolean }> {
    const { teaching } = await this.teams.seatIn(caller, cohortId);
    return { mayRun: teaching };
  }

  /**
   * Whoever runs the cohort; for others it does not exist.
   * @throws AppError access/sign-in-required, cohorts/unknown
   */
  async runner(caller: Principal | null, cohortId: string): Promise<void> {
    const { mayRun } = await this.inCohort(caller, cohortId);
    if (!mayRun) throw new AppError('cohorts/unknown');
  }

  /** @throws AppError access/sign-in-required, pitch-days/unknown */
  async reader(
    caller: Principal | null,
    pitchDayId: string,
  ): Promise<{ day: PitchDayRow; mayRun: boolean }> {
    const day = await this.days.find(pitchDayId);
    if (!day) throw new AppError('pitch-days/unknown');
    const seat = await this.inCohort(caller, day.cohortId).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'cohorts/unknown') return null;
      throw error;
    });
    if (!seat) throw new AppError('pitch-days/unknown');
    return { day, ...seat };
  }

  /** @throws AppError access/sign-in-required, pitch-days/unknown */
  async runnerOf(caller: Principal | null, pitchDayId: string): Promise<PitchDayRow> {
    const { day, mayRun } = await this.reader(caller, pitchDayId);
    if (!mayRun) throw new AppError('pitch-days/unknown');
    return day;
  }
}
