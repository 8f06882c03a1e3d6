import { Injectable } from '@nestjs/common';
import type { RoundHome, RoundRole } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { EntryRepository } from './entry.repository.js';
import { ParticipantRepository } from './participant.repository.js';
import { otherSelf, RoundAccess, type RoundSeat } from './round-access.js';
import { RoundRemarks } from './round-remarks.js';
import type { RoundVisitor } from './round-visit.js';
import { RoundView } from './round-view.js';
import { type PlaceRow, settingsOf } from './round.row.js';

interface Consent {
  id: string;
  version: number;
  displayName: string;
  showsName: boolean;
  roles: RoundRole[];
}

/** What participants do with their round as a whole. */
@Injectable()
export class TakingPart {
  constructor(
    private readonly access: RoundAccess,
    private readonly entries: EntryRepository,
    private readonly people: ParticipantRepository,
    private readonly view: RoundView,
    private readonly remarks: RoundRemarks,
  ) {}

  async listMine(caller: Principal | null) {
    const rows = await this.people.findMine(signedIn(caller).accountId);
    return {
      items: rows.map((row) => ({
        ...row,
        opensAt: row.opensAt?.toISOString() ?? null,
        closesAt: row.closesAt.toISOString(),
      })),
    };
  }

  /** @throws AppError rounds/unknown */
  async home(visitor: RoundVisitor, roundId: string): Promise<RoundHome> {
    const { round, place, moderates } = await this.access.seat(visitor, roundId);
    if (place && !place.opened) await this.entries.markOpened(place.participantId);
    const settings = settingsOf(round);
    const read = await this.view.lessonsFor(round, place?.participantId ?? null);
    const mayRead = moderates || (round.state !== 'planned' && Boolean(place?.consentedAt));
    const other = otherSelf(round, visitor.caller);
    return {
      ...{ id: round.id, settings, state: round.state, previousRoundId: round.previousRoundId },
      moduleCode: read.moduleCode,
      versionNumber: read.versionNumber,
      lessons: mayRead ? read.lessons : [],
      firstLessonId: round.state === 'planned' ? null : (read.lessons[0]?.lessonId ?? null),
      standing: moderates ? 'moderator' : 'participant',
      me: place && { ...meOf(place), guest: round.own === null },
      consent: { version: round.consentVersion, text: settings.consent },
      attach: other && { by: other.by, displayName: other.displayName, twice: round.own !== null },
    };
  }

  /** @throws AppError rounds/unknown, rounds/changed-meanwhile, rounds/not-open */
  async consent(visitor: RoundVisitor, roundId: string, given: Consent): Promise<void> {
    const { round, place } = await this.participant(visitor, roundId);
    if (round.state === 'closed') throw new AppError('rounds/not-open');
    if (round.consentVersion !== given.version) throw new AppError('rounds/changed-meanwhile');
    const { participantId } = place;
    await this.entries.consent({ ...given, participantId, text: round.settings.consent });
  }

  /** Sent again it is the same write. @throws AppError rounds/unknown */
  async withdraw(visitor: RoundVisitor, roundId: string, id: string): Promise<void> {
    if (await this.entries.wasWithdrawn(id, roundId)) return;
    const { round, place } = await this.participant(visitor, roundId);
    const { participantId } = place;
    await this.entries.withdraw({ id, participantId }, (manager) =>
      this.remarks.withdraw(participantId, round.settings.onWithdrawal, manager),
    );
  }

  /** For who is no guest any more it does nothing. */
  async leave(visitor: RoundVisitor, roundId: string): Promise<void> {
    const seat = await this.access.seat(visitor, roundId).catch((error: unknown) => {
      if (error instanceof AppError) return null;
      throw error;
    });
    if (seat?.round.asGuest) await this.entries.leave(seat.round.asGuest.guestId);
  }

  private async participant(
    visitor: RoundVisitor,
    roundId: string,
  ): Promise<RoundSeat & { place: PlaceRow }> {
    const seat = await this.access.seat(visitor, roundId);
    if (!seat.place) throw new AppError('rounds/unknown');
    return { ...seat, place: seat.place };
  }
}

const meOf = ({ participantId, displayName, showsName, roles, consentedAt }: PlaceRow) => ({
  ...{ participantId, displayName, showsName, roles, consentedAt },
});
