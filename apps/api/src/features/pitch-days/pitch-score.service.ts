import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PitchSeat } from '@weft/contracts';
import { hashToken } from '../../platform/auth/session-reader.js';
import { AppError } from '../../platform/http/app-error.js';
import { readJoinCode } from '../cohorts/index.js';
import { TeamAccess } from '../teams/index.js';
import { type PitchDayRow, PitchDayRepository } from './pitch-day.repository.js';
import { PitchScoreRepository } from './pitch-score.repository.js';

/** Phones that score pitches with a code, without an account. */
@Injectable()
export class PitchScoreService {
  constructor(
    private readonly teams: TeamAccess,
    private readonly days: PitchDayRepository,
    private readonly scores: PitchScoreRepository,
  ) {}

  /** A token for a device that has none. */
  newToken(): string {
    return randomBytes(32).toString('base64url');
  }

  /** @throws AppError pitch-days/unknown */
  async read(typed: string, token: string) {
    const { day, seat } = await this.open(typed);
    const { id, cohortId, state, currentSlotId, settings, slots } = day;
    const [teams, scored] = await Promise.all([
      this.teams.teamsOf(cohortId),
      this.scores.scoredBy(id, hashToken(token)),
    ]);
    const names = new Map(teams.map((team) => [team.id, team.name]));
    return {
      ...{ title: settings.title, seat, state, criteria: settings.criteria },
      slots: slots
        .filter(({ shown }) => shown)
        .map((slot) => ({
          ...{ id: slot.id, teamName: names.get(slot.teamId) ?? '–' },
          ...{ current: slot.id === currentSlotId, scored: scored.has(slot.id) },
        })),
    };
  }

  /**
   * Counts once for a device; sent again it changes nothing.
   * @throws AppError pitch-days/unknown, pitch-days/not-possible
   */
  async cast(
    typed: string,
    token: string | null,
    { slotId, points }: { slotId: string; points: Record<string, number> },
  ): Promise<void> {
    const { day, seat, code } = await this.open(typed);
    const ids = day.settings.criteria.map(({ id }) => id);
    const whole = ids.length === Object.keys(points).length && ids.every((id) => id in points);
    if (!whole || token === null) throw new AppError('pitch-days/not-possible');
    const device = hashToken(token);
    const counted = await this.scores.cast({ slotId, seat, code, device, points });
    if (!counted) throw new AppError('pitch-days/not-possible');
  }

  private async open(typed: string): Promise<{ day: PitchDayRow; seat: PitchSeat; code: string }> {
    const code = readJoinCode(typed);
    const day = await this.days.findByCode(code);
    if (!day) throw new AppError('pitch-days/unknown');
    return { day, code, seat: day.panelCode === code ? 'panel' : 'audience' };
  }
}
