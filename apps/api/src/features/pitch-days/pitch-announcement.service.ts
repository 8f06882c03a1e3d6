import { Injectable } from '@nestjs/common';
import { slotStart } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { Notifications } from '../notifications/index.js';
import { TeamAccess } from '../teams/index.js';
import { PitchDayAccess } from './pitch-day.policy.js';
import { PitchDayRepository } from './pitch-day.repository.js';

/** Tells teams when they pitch. */
@Injectable()
export class PitchAnnouncement {
  constructor(
    private readonly access: PitchDayAccess,
    private readonly teams: TeamAccess,
    private readonly days: PitchDayRepository,
    private readonly notifications: Notifications,
  ) {}

  /** Once for an id. @throws AppError pitch-days/unknown, pitch-days/not-possible */
  async announce(caller: Principal | null, pitchDayId: string, id: string): Promise<void> {
    const { cohortId } = await this.access.runnerOf(caller, pitchDayId);
    const teams = await this.teams.teamsOf(cohortId);
    await this.days.change(pitchDayId, async (day, manager) => {
      if (!day || day.state === 'closed') throw new AppError('pitch-days/not-possible');
      const { cohortTitle, timeZone, settings, slots } = day;
      for (const [place, { teamId }] of slots.entries()) {
        const members = teams.find((team) => team.id === teamId)?.members ?? [];
        const startsAt = slotStart(place, settings);
        const { title } = settings;
        await this.notifications.send(
          {
            to: members.map(({ accountId }) => accountId),
            ...{ kind: 'pitch-slot', link: `/pitch-days/${pitchDayId}` },
            data: { cohortTitle, title, place: place + 1, startsAt, timeZone },
            dedupeKey: `pitch:${id}:${teamId}`,
          },
          manager,
        );
      }
      await this.days.setAnnounced(manager, pitchDayId);
    });
  }
}
