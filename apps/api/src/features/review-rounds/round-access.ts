import { Injectable } from '@nestjs/common';
import { draftRoles, type RoundRole, type RoundState } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { hashToken } from '../../platform/auth/session-reader.js';
import type { Visitor } from '../../platform/auth/visitor.js';
import { AppError } from '../../platform/http/app-error.js';
import { DraftAccess } from '../drafts/index.js';
import { RoundSeatRepository, type SeatRow } from './round-seat.repository.js';
import type { PlaceRow } from './round.row.js';

/** What other features may know of a round, and of where somebody stands to it. */
export interface RoundStanding {
  round: {
    id: string;
    draftId: string;
    draftVersionId: string;
    title: string;
    state: RoundState;
    previousRoundId: string | null;
    /** When participants see the remarks of others. */
    remarksSeen: 'always' | 'after-closing';
  };
  standing: 'participant' | 'moderator';
  /** Null for a moderator who does not take part. */
  participantId: string | null;
  roles: RoundRole[];
  /** All participants that are known to be this person: herself, and who has the same address. */
  selves: string[];
  /** Takes part with her account on a device that also came in as a guest: one person, or two? */
  unsettled: boolean;
}

/** Somebody's place in a round, with all that this feature needs. */
export interface RoundSeat {
  round: SeatRow;
  moderates: boolean;
  place: PlaceRow | null;
}

/**
 * Who may look into a round, take part in it and run it. For everybody else it is not there. It is
 * run by who made it, by the editors of its draft and by administrators.
 */
@Injectable()
export class RoundAccess {
  constructor(
    private readonly seats: RoundSeatRepository,
    private readonly drafts: DraftAccess,
  ) {}

  /** Anybody who has something to do with it, whatever its state. @throws AppError rounds/unknown */
  async seat({ caller, guestToken }: Visitor, roundId: string): Promise<RoundSeat> {
    const round = await this.seats.findSeat(roundId, {
      accountId: caller?.accountId ?? null,
      tokenHash: guestToken === null ? null : hashToken(guestToken),
    });
    if (!round) throw new AppError('rounds/unknown');
    const moderates = caller !== null && (await this.moderates(caller, round));
    const place = round.own ?? round.asGuest ?? round.invited;
    if (!moderates && !place) throw new AppError('rounds/unknown');
    return { round, moderates, place };
  }

  /**
   * Who may read what the round is about: a participant from the opening on and once she consented,
   * a moderator always.
   * @throws AppError rounds/unknown, rounds/not-open, rounds/consent-first
   */
  async reader(visitor: Visitor, roundId: string): Promise<RoundStanding> {
    const seat = await this.seat(visitor, roundId);
    if (!seat.moderates) {
      if (seat.round.state === 'planned') throw new AppError('rounds/not-open');
      if (!consented(seat)) throw new AppError('rounds/consent-first');
    }
    return standingOf(seat, visitor.caller);
  }

  /**
   * Who may add to it: only while it is open, and a participant only with her consent.
   * @throws AppError rounds/unknown, rounds/not-open, rounds/consent-first
   */
  async writer(visitor: Visitor, roundId: string): Promise<RoundStanding> {
    const seat = await this.seat(visitor, roundId);
    if (seat.round.state !== 'open') throw new AppError('rounds/not-open');
    if (seat.place ? !consented(seat) : !seat.moderates) throw new AppError('rounds/consent-first');
    return standingOf(seat, visitor.caller);
  }

  /** Who runs it. @throws AppError rounds/unknown, access/sign-in-required */
  async moderator(caller: Principal | null, roundId: string): Promise<RoundStanding> {
    return standingOf(await this.moderatorSeat(caller, roundId), caller);
  }

  /** @throws AppError rounds/unknown */
  async moderatorSeat(caller: Principal | null, roundId: string): Promise<RoundSeat> {
    const seat = await this.seat({ caller, guestToken: null }, roundId);
    if (!seat.moderates) throw new AppError('rounds/unknown');
    return seat;
  }

  /** A part of the rounds that `reader` lets somebody with an account into, newest first. */
  readable(
    { accountId, roles }: Principal,
    part: { offset: number; limit: number },
  ): Promise<{ total: number; items: { id: string; title: string }[] }> {
    const administers = roles.includes('administrator');
    const writesDrafts = draftRoles.some((role) => roles.includes(role));
    return this.seats.findReadable({ accountId, administers, writesDrafts }, part);
  }

  private async moderates(caller: Principal, round: SeatRow): Promise<boolean> {
    if (caller.roles.includes('administrator') || round.createdBy === caller.accountId) return true;
    return this.drafts.editor(caller, round.draftId).then(
      () => true,
      (error: unknown) => {
        if (error instanceof AppError) return false;
        throw error;
      },
    );
  }
}

/** To the text as it is now. */
const consented = ({ place, round }: RoundSeat): boolean =>
  place !== null && place.consentedAt !== null && place.consentVersion === round.consentVersion;

/**
 * Who in the round may be the caller as well, whom she can bring together with her account: the guest
 * that this device came in as, or who was invited at her address.
 */
export function otherSelf(
  { own, asGuest, invited }: SeatRow,
  caller: Principal | null,
): { participantId: string; by: 'link' | 'address'; displayName: string | null } | null {
  if (!caller) return null;
  if (asGuest && !asGuest.hasAccount && asGuest.participantId !== invited?.participantId) {
    const { participantId, displayName } = asGuest;
    return { participantId, displayName, by: own?.sameAs === participantId ? 'address' : 'link' };
  }
  const participantId = invited?.participantId ?? own?.sameAs;
  return participantId ? { participantId, displayName: null, by: 'address' } : null;
}

function standingOf(
  { round, moderates, place }: RoundSeat,
  caller: Principal | null,
): RoundStanding {
  const { id, draftId, draftVersionId, title, state, previousRoundId, settings } = round;
  return {
    round: {
      ...{ id, draftId, draftVersionId, title, state, previousRoundId },
      remarksSeen: settings.remarksSeen,
    },
    standing: moderates ? 'moderator' : 'participant',
    participantId: place?.participantId ?? null,
    roles: place?.roles ?? [],
    selves: [place?.participantId, place?.sameAs].filter((id) => typeof id === 'string'),
    unsettled: round.own !== null && otherSelf(round, caller)?.by === 'link',
  };
}
