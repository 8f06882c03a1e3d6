import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  invitedAs,
  placeObject,
  type PlaceRow,
  roundColumns,
  type RoundRow,
  stateOf,
  stillIn,
} from './round.row.js';

/** A round with where somebody stands to it; the draft is asked elsewhere. */
export interface SeatRow extends RoundRow {
  /** Of her account. */
  own: PlaceRow | null;
  /** Of the guest that this device came in as. */
  asGuest: (PlaceRow & { guestId: string; hasAccount: boolean }) | null;
  /** Of who was invited at the address of her account, and is no participant with it yet. */
  invited: PlaceRow | null;
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
            and guest.expires_at > now() and ${stillIn}) as "asGuest",
         (select ${placeObject} from round_participant person
          where person.round_id = round.id and ${invitedAs('$2')} and ${stillIn}) as invited
       from review_round round where round.id = $1 and round.removed_at is null`,
      [roundId, accountId, tokenHash],
    );
    return rows[0] ?? null;
  }

  /**
   * A part of the rounds that somebody may read with her account, newest first: `RoundAccess.reader`
   * as one statement.
   */
  async findReadable(
    who: { accountId: string; administers: boolean; writesDrafts: boolean },
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ total: number; items: { id: string; title: string }[] }> {
    const rows: { total: number; items: { id: string; title: string }[] }[] =
      await this.dataSource.query(
        `with readable as (
           select round.id, round.title, round.created_at from review_round round
           where round.removed_at is null and ($2 or round.created_by = $1
             or ($3 and exists (select from draft_editor editor
               where editor.draft_id = round.draft_id and editor.account_id = $1))
             or (${stateOf} <> 'planned' and exists (select from round_participant person
               where person.round_id = round.id and (person.account_id = $1 or ${invitedAs('$1')})
                 and ${stillIn}
                 and person.consented_at is not null
                 and person.consent_version = round.consent_version)))
         )
         select (select count(*)::int from readable) as total,
           (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'title', title)
              order by created_at desc, id), '[]')
            from (select * from readable order by created_at desc, id offset $4 limit $5) part)
             as items`,
        [who.accountId, who.administers, who.writesDrafts, offset, limit],
      );
    return rows[0] ?? { total: 0, items: [] };
  }
}
