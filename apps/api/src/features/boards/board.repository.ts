import { Injectable } from '@nestjs/common';
import type { BoardKind, BoardPhase } from '@weft/contracts';
import { DataSource } from 'typeorm';
import { boardColumns, type BoardRow, type BoardViewRow } from './board.row.js';

/** A board with where somebody stands to it; a team is asked elsewhere. */
export interface SeatRow extends BoardRow {
  enrolled: boolean;
  teaching: boolean;
  guestId: string | null;
  guestName: string | null;
  voted: boolean;
}

interface Asked {
  accountId: string;
  administers: boolean;
  teaches: boolean;
  cohortId: string | undefined;
  teamId: string | undefined;
}

interface ListedRow {
  id: string;
  title: string;
  kind: BoardKind;
  phase: BoardPhase;
  of: string | null;
  createdAt: Date;
}

const mostListed = 200;

/** Boards as they are read. */
@Injectable()
export class BoardRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Null where there is no such board. */
  async findSeat(
    boardId: string,
    { accountId, tokenHash }: { accountId: string | null; tokenHash: Buffer | null },
  ): Promise<SeatRow | null> {
    const rows: SeatRow[] = await this.dataSource.query(
      `select ${boardColumns}, guest.id as "guestId", guest.display_name as "guestName",
         exists (select from enrolment where enrolment.cohort_id = board.cohort_id
           and account_id = $2 and state = 'enrolled') as enrolled,
         exists (select from cohort_lecturer lecturer where lecturer.cohort_id = board.cohort_id
           and account_id = $2) as teaching,
         exists (select from board_voter vote where vote.board_id = board.id
           and vote.round = board.round and voter in ($2, guest.id)) as voted
       from board left join board_guest guest on guest.board_id = board.id
         and token_hash = $3 and removed_at is null and expires_at > now()
       where board.id = $1`,
      [boardId, accountId, tokenHash],
    );
    return rows[0] ?? null;
  }

  /** What everybody on a board may see of it now: hidden notes and votes are not even read. */
  async findView(boardId: string): Promise<BoardViewRow | null> {
    const rows: BoardViewRow[] = await this.dataSource.query(
      `select ${boardColumns}, revision::int,
         (select count(*)::int from board_note
          where board_id = board.id and removed is null) as "noteCount",
         (select count(*)::int from board_voter vote
          where vote.board_id = board.id and vote.round = board.round) as voters,
         case when revealed then (
           select coalesce(jsonb_agg(jsonb_build_object('id', id, 'text', text) order by id), '[]')
           from board_note where board_id = board.id and removed is null) else '[]' end as notes,
         case when counted then (select votes from board_tally tally
           where tally.board_id = board.id and tally.round = board.round) end as tally,
         (select coalesce(jsonb_agg(texts || jsonb_build_object('clusterId', cluster_id)
            order by cluster_id), '[]') from board_sheet where board_id = board.id) as sheets,
         (select jsonb_build_object('reason', detail -> 'reason', 'at', at) from board_event
          where board_id = board.id and kind = 'controlled' and detail ->> 'kind' = 'reopen'
          order by sequence desc limit 1) as reopening
       from board where id = $1`,
      [boardId],
    );
    return rows[0] ?? null;
  }

  /** Which of these accounts and guests may still look at a board. */
  async findEntitled(boardId: string, ids: readonly string[]): Promise<Set<string>> {
    const rows: { id: string }[] = await this.dataSource.query(
      `select one.id from board, unnest($2::uuid[]) as one (id)
       where board.id = $1 and (
         exists (select from board_guest guest where guest.id = one.id
           and guest.board_id = board.id and removed_at is null and expires_at > now())
         or (board.kind = 'workshop' and board.created_by = one.id)
         or exists (select from cohort_lecturer lecturer
           where lecturer.cohort_id = board.cohort_id and lecturer.account_id = one.id)
         or (board.kind = 'cohort' and exists (select from enrolment
           where enrolment.cohort_id = board.cohort_id and enrolment.account_id = one.id
             and state = 'enrolled'))
         or exists (select from team_membership membership
           where membership.team_id = board.team_id and membership.account_id = one.id
             and left_at is null)
         or exists (select from account
           where account.id = one.id and 'administrator' = any (roles)))`,
      [boardId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** The boards that somebody may open, newest first. */
  findListed({ accountId, administers, teaches, cohortId, teamId }: Asked): Promise<ListedRow[]> {
    return this.dataSource.query(
      `select board.id, board.title, board.kind, phase, coalesce(team.name, cohort.title) as of,
         board.created_at as "createdAt"
       from board left join team on team.id = team_id left join cohort on cohort.id = board.cohort_id
       where ($4::uuid is null or board.cohort_id = $4) and ($5::uuid is null or team_id = $5)
         and ($2
           or (board.kind = 'workshop' and board.created_by = $1)
           or ($3 and exists (select from cohort_lecturer lecturer
             where lecturer.cohort_id = board.cohort_id and account_id = $1))
           or (board.kind = 'cohort' and exists (select from enrolment
             where enrolment.cohort_id = board.cohort_id and account_id = $1
               and state = 'enrolled'))
           or exists (select from team_membership membership
             where membership.team_id = board.team_id and account_id = $1 and left_at is null
               and (sees_earlier or joined_at <= board.created_at)))
       order by board.created_at desc, board.id limit ${mostListed}`,
      [accountId, administers, teaches, cohortId ?? null, teamId ?? null],
    );
  }

  /** The teams that somebody is in and the cohorts that she teaches, by name. */
  findPlaces({ accountId, administers, teaches, cohortId, teamId }: Asked) {
    return this.dataSource.query<{ kind: 'team' | 'cohort'; id: string; name: string }[]>(
      `select 'team' as kind, team.id, team.name
       from team_membership membership join team on team.id = team_id
       where account_id = $1 and left_at is null and dissolved_at is null
         and ($4::uuid is null or team.cohort_id = $4) and ($5::uuid is null or team.id = $5)
       union all
       select 'cohort', cohort.id, title from cohort
       where $5::uuid is null and ($4::uuid is null or cohort.id = $4)
         and (($2 and cohort.id = $4) or ($3 and exists (select from cohort_lecturer lecturer
           where lecturer.cohort_id = cohort.id and account_id = $1)))
       order by 1, 3`,
      [accountId, administers, teaches, cohortId ?? null, teamId ?? null],
    );
  }

  /** Who wrote which of the notes that are shown. */
  findAuthors(boardId: string): Promise<{ noteId: string; name: string }[]> {
    return this.dataSource.query(
      `select note.id as "noteId", coalesce(account.display_name, guest.display_name) as name
       from board join board_note note on note.board_id = board.id
       left join account on account.id = author_account
       left join board_guest guest on guest.id = author_guest
       where board.id = $1 and named and revealed and removed is null
         and coalesce(author_account, author_guest) is not null
       order by note.id`,
      [boardId],
    );
  }
}
