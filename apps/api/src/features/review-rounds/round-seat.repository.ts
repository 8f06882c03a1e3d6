import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { placeObject, type PlaceRow, roundColumns, type RoundRow, stillIn } from './round.row.js';

/** A round with where somebody stands to it; the draft is asked elsewhere. */
export interface SeatRow extends RoundRow {
  /** Of her account. */
  own: PlaceRow | null;
  /** Of the guest that this device came in as. */
  asGuest: (PlaceRow & { guestId: string; hasAccount: boolean }) | null;
}

/** Where people stand to a round: one statement, whoever asks. */
@Injectable()
export class RoundSeatRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Null where there is no such round. */
  async findSeat(
    roundId: string,
    { accountId, tokenHash }: { accountId: string | null; tokenHash: Buffer | null },
  ): Promise<SeatRow | null> {
    const rows: SeatRow[] = await this.dataSource.query(
      `select ${roundColumns},
         (select ${placeObject} from round_participant person
          where person.round_id = round.id and person.account_id = $2 and ${stillIn}) as own,
         (select ${placeObject} || jsonb_build_object('guestId', guest.id,
            'hasAccount', person.account_id is not null)
          from round_guest guest join round_participant person on person.id = guest.participant_id
          where guest.round_id = round.id and guest.token_hash = $3 and guest.removed_at is null
            and guest.expires_at > now() and ${stillIn}) as "asGuest"
       from review_round round where round.id = $1 and round.removed_at is null`,
      [roundId, accountId, tokenHash],
    );
    return rows[0] ?? null;
  }
}
