import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

interface NewGuest {
  id: string;
  code: string;
  displayName: string;
  tokenHash: Buffer;
  /** Hours that she is let in for. */
  hours: number;
  most: number;
}

/** Codes and guests of boards. */
@Injectable()
export class GuestRepository {
  constructor(private readonly dataSource: DataSource) {}

  async findByCode(code: string): Promise<{ boardId: string; title: string } | null> {
    const rows: { boardId: string; title: string }[] = await this.dataSource.query(
      'select id as "boardId", title from board where code = $1 and code_until > now()',
      [code],
    );
    return rows[0] ?? null;
  }

  /**
   * Lets a guest in. Sent again within ten minutes with the same id it is the same guest, whose
   * earlier token stops working.
   * @returns the board, `full`, or null where the code opens nothing
   */
  async add(guest: NewGuest): Promise<{ boardId: string; added: boolean } | null> {
    const rows: { boardId: string; added: boolean }[] = await this.dataSource.query(
      `with open as (
         select id from board where code = $2 and code_until > now()
       ), added as (
         insert into board_guest (id, board_id, display_name, token_hash, expires_at)
         select $1::uuid, open.id, $3, $4::bytea, now() + make_interval(hours => $5::int) from open
         where (select count(*) from board_guest where board_id = open.id and removed_at is null
           and expires_at > now()) < $6::int
         on conflict (id) do update set token_hash = excluded.token_hash
           where board_guest.board_id = excluded.board_id and board_guest.removed_at is null
             and board_guest.joined_at > now() - interval '10 minutes'
         returning id
       )
       select open.id as "boardId", exists (select from added) as added from open`,
      [guest.id, guest.code, guest.displayName, guest.tokenHash, guest.hours, guest.most],
    );
    return rows[0] ?? null;
  }

  /** Guests that are in, by name. */
  findGuests(boardId: string): Promise<{ id: string; displayName: string; joinedAt: Date }[]> {
    return this.dataSource.query(
      `select id, display_name as "displayName", joined_at as "joinedAt" from board_guest
       where board_id = $1 and removed_at is null and expires_at > now()
       order by lower(display_name), id`,
      [boardId],
    );
  }

  /** Shows a guest out, by whom; nobody where she leaves by herself. */
  async remove(boardId: string, guestId: string, by: string | null): Promise<void> {
    await this.dataSource.query(
      `with gone as (
         update board_guest set removed_at = now()
         where id = $2 and board_id = $1 and removed_at is null returning id
       ), noted as (
         insert into board_event (id, board_id, kind, detail, by_account)
         select gen_random_uuid(), $1, 'guest-removed', jsonb_build_object('guestId', id), $3::uuid
         from gone where $3::uuid is not null
       )
       select pg_notify('board', $1::text) from gone`,
      [boardId, guestId, by],
    );
  }

  /** Gives a board a code that works for some hours, or none. */
  async setCode(boardId: string, by: string, code: { code: string; hours: number } | null) {
    await this.dataSource.query(
      `with changed as (
         update board set code = $3::text, code_until = now() + make_interval(hours => $4::int)
         where id = $1 returning id
       )
       insert into board_event (id, board_id, kind, by_account)
       select gen_random_uuid(), id, case when $3::text is null then 'code-revoked'
         else 'code-made' end, $2 from changed`,
      [boardId, by, code?.code ?? null, code?.hours ?? 0],
    );
  }
}
