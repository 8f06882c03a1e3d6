import { Injectable } from '@nestjs/common';
import type { PitchDay, PitchDaySettings } from '@weft/contracts';
import { nextStage, type PitchAction, type PitchStage } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { Clock } from '../../platform/clock.js';
import { AppError } from '../../platform/http/app-error.js';
import { makeJoinCode } from '../cohorts/index.js';
import { TeamAccess } from '../teams/index.js';
import { toPitchDay } from './pitch-day.mapper.js';
import { PitchDayAccess } from './pitch-day.policy.js';
import { type PitchDayRow, PitchDayRepository } from './pitch-day.repository.js';
import { PitchScoreRepository } from './pitch-score.repository.js';

/** Days on which teams pitch: planned, run on a shared screen, and read back. */
@Injectable()
export class PitchDayService {
  constructor(
    private readonly access: PitchDayAccess,
    private readonly teams: TeamAccess,
    private readonly days: PitchDayRepository,
    private readonly scores: PitchScoreRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError cohorts/unknown */
  async list(caller: Principal | null, cohortId: string) {
    const { mayRun: mayPlan } = await this.access.inCohort(caller, cohortId);
    const days = await this.days.findOf(cohortId);
    const items = days.map(({ id, settings: { title, startsAt }, state, slots }) => ({
      ...{ id, title, startsAt, state, teams: slots.length },
    }));
    return { items, mayPlan };
  }

  /** @throws AppError cohorts/unknown, pitch-days/unknown, pitch-days/not-possible */
  async plan(
    caller: Principal | null,
    { cohortId, pitchDayId: id }: { cohortId: string; pitchDayId: string },
    settings: PitchDaySettings,
  ): Promise<void> {
    await this.access.runner(caller, cohortId);
    const teams = await this.teams.teamsOf(cohortId);
    const codes = { panel: makeJoinCode(), audience: makeJoinCode() };
    const teamIds = teams.map((team) => team.id);
    await this.days.plan({ id, cohortId, settings, codes, teamIds });
    await this.days.change(id, async (day, manager) => {
      if (day?.cohortId !== cohortId) throw new AppError('pitch-days/unknown');
      const sums = JSON.stringify(day.settings.criteria);
      const asked = JSON.stringify(settings.criteria);
      if (day.state === 'closed' || (day.state === 'open' && asked !== sums)) {
        throw new AppError('pitch-days/not-possible');
      }
      await this.days.saveSettings(manager, { id, settings });
    });
  }

  /** @throws AppError pitch-days/unknown */
  async read(caller: Principal | null, pitchDayId: string): Promise<PitchDay> {
    const { day, mayRun } = await this.access.reader(caller, pitchDayId);
    const teams = await this.teams.teamsOf(day.cohortId);
    const names = new Map(teams.map(({ id, name }) => [id, name]));
    const tallies = day.state === 'closed' ? await this.scores.tallies(day.id) : null;
    return toPitchDay(day, { names, tallies, mayRun, now: this.clock.now() });
  }

  /** @throws AppError pitch-days/unknown, pitch-days/not-possible */
  async order(
    caller: Principal | null,
    pitchDayId: string,
    teamIds: readonly string[],
  ): Promise<void> {
    const { cohortId } = await this.access.runnerOf(caller, pitchDayId);
    const teams = new Set((await this.teams.teamsOf(cohortId)).map(({ id }) => id));
    const asked = new Set(teamIds);
    await this.days.change(pitchDayId, async (day, manager) => {
      const known = (id: string) => teams.has(id) || day?.slots.some(({ teamId }) => teamId === id);
      const dropped = day?.slots.some(({ teamId, shown }) => shown && !asked.has(teamId));
      const wrong = asked.size < teamIds.length || !teamIds.every(known);
      if (day?.state === 'closed' || dropped || wrong)
        throw new AppError('pitch-days/not-possible');
      await this.days.saveOrder(manager, pitchDayId, teamIds);
    });
  }

  /** @throws AppError pitch-days/unknown, pitch-days/not-possible */
  async run(caller: Principal | null, pitchDayId: string, asked: PitchAction): Promise<PitchStage> {
    await this.access.runnerOf(caller, pitchDayId);
    return this.days.change(pitchDayId, async (day, manager) => {
      const next = day && hasSlot(day, asked) ? nextStage(day, asked, this.clock.now()) : null;
      if (!next) throw new AppError('pitch-days/not-possible');
      const { state, currentSlotId, clock } = next;
      await this.days.saveStage(manager, pitchDayId, next);
      return { state, currentSlotId, clock };
    });
  }
}

const hasSlot = ({ slots }: PitchDayRow, asked: PitchAction): boolean =>
  asked.action !== 'show' || slots.some(({ id }) => id === asked.slotId);
