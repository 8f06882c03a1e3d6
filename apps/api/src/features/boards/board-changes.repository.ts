import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { BoardCluster, BoardDots, BoardSettings, SheetTexts } from '@weft/contracts';
import type { BoardCourse } from '@weft/rules';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import { boardColumns, type BoardRow } from './board.row.js';

/** Something that was done to a board as a whole; nobody where it was arranged. */
export interface BoardEvent {
  id: string;
  kind: 'opened' | 'settled' | 'controlled' | 'arranged' | 'chosen';
  detail: object;
  by: string | null;
}

export interface NewNote {
  id: string;
  keyHash: Buffer;
  text: string;
  authorAccount: string | null;
  authorGuest: string | null;
}

type NewBoard = BoardSettings &
  Pick<BoardRow, 'id' | 'kind' | 'cohortId' | 'teamId' | 'locale' | 'createdBy'>;

const mostBoards = 200;

/** One change at a time to a board: it is locked, and whoever looks is told when it is done. */
export class BoardChange {
  constructor(
    readonly board: BoardRow,
    private readonly manager: Transaction,
  ) {}

  /** @returns false when this was done before */
  async note(event: BoardEvent): Promise<boolean> {
    const rows: unknown[] = await this.manager.query(
      `insert into board_event (id, board_id, kind, detail, by_account)
       values ($1, $2, $3, $4, $5) on conflict (id) do nothing returning id`,
      [event.id, this.board.id, event.kind, event.detail, event.by],
    );
    return rows.length > 0;
  }

  async settle(settings: BoardSettings): Promise<void> {
    const { title, silent, named, dots, several, chosen } = settings;
    await this.manager.query(
      `update board set title = $2, silent = $3, named = $4, dots = $5, several = $6, chosen = $7,
         revealed = not $3 where id = $1`,
      [this.board.id, title, silent, named, dots, several, chosen],
    );
  }

  async stand(course: BoardCourse, goesOn: readonly string[]): Promise<void> {
    const { phase, revealed, round, counted, endsAt, pausedMs } = course;
    await this.manager.query(
      `update board set phase = $2, revealed = $3, round = $4, counted = $5, ends_at = $6,
         paused_ms = $7, goes_on = $8 where id = $1`,
      [
        ...[this.board.id, phase, revealed, round, counted],
        ...[endsAt === null ? null : new Date(endsAt), pausedMs, goesOn],
      ],
    );
  }

  async arrange(clusters: readonly BoardCluster[]): Promise<void> {
    await this.manager.query('update board set clusters = $2 where id = $1', [
      this.board.id,
      JSON.stringify(clusters),
    ]);
  }

  /** Ids of the notes that were not taken away. */
  async noteIds(): Promise<Set<string>> {
    const rows: { id: string }[] = await this.manager.query(
      'select id from board_note where board_id = $1 and removed is null',
      [this.board.id],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * Writes a note, or its text anew with the same key.
   * @returns false when the key is another one, or who facilitates took the note away
   */
  async write(note: NewNote, most: number): Promise<'written' | 'refused' | 'full'> {
    const rows: { full: boolean; written: boolean }[] = await this.manager.query(
      `with room as (
         select count(*) < $7 or bool_or(id = $1) as free from board_note where board_id = $2
       ), written as (
         insert into board_note (id, board_id, key_hash, text, author_account, author_guest)
         select $1, $2, $3, $4, $5, $6 from room where free
         on conflict (id) do update set text = excluded.text, removed = null
           where board_note.board_id = excluded.board_id
             and board_note.key_hash = excluded.key_hash
             and board_note.removed is distinct from 'facilitator'
         returning id
       )
       select not free as full, exists (select from written) as written from room`,
      [
        ...[note.id, this.board.id, note.keyHash, note.text, note.authorAccount, note.authorGuest],
        most,
      ],
    );
    if (rows[0]?.written) return 'written';
    return rows[0]?.full ? 'full' : 'refused';
  }

  /**
   * Takes a note away: with its key, or null where who facilitates does.
   * @returns false when there is no such note with this key
   */
  async remove(noteId: string, keyHash: Buffer | null): Promise<boolean> {
    const [rows] = await this.manager.query<[unknown[], number]>(
      `update board_note set removed = case when $3::bytea is null then 'facilitator'
         else coalesce(removed, 'writer') end
       where id = $1 and board_id = $2 and ($3::bytea is null or key_hash = $3) returning id`,
      [noteId, this.board.id, keyHash],
    );
    if (rows.length > 0 || keyHash === null) return rows.length > 0;
    // One that never arrived is gone as well.
    const known: unknown[] = await this.manager.query('select from board_note where id = $1', [
      noteId,
    ]);
    return known.length === 0;
  }

  /** @returns false when this person voted in this round before */
  async vote(voter: string, round: number): Promise<boolean> {
    const rows: unknown[] = await this.manager.query(
      `insert into board_voter (board_id, round, voter) values ($1, $2, $3)
       on conflict do nothing returning board_id`,
      [this.board.id, round, voter],
    );
    return rows.length > 0;
  }

  /** The counts of the round that goes on. */
  async tally(): Promise<BoardDots> {
    const rows: { votes: BoardDots }[] = await this.manager.query(
      'select votes from board_tally where board_id = $1 and round = $2',
      [this.board.id, this.board.round],
    );
    return rows[0]?.votes ?? {};
  }

  async count(votes: BoardDots): Promise<void> {
    await this.manager.query(
      `insert into board_tally (board_id, round, votes) values ($1, $2, $3)
       on conflict (board_id, round) do update set votes = excluded.votes`,
      [this.board.id, this.board.round, votes],
    );
  }

  async writeSheet(clusterId: string, texts: Partial<SheetTexts>): Promise<void> {
    await this.manager.query(
      `insert into board_sheet (board_id, cluster_id, texts) values ($1, $2, $3)
       on conflict (board_id, cluster_id) do update set texts = board_sheet.texts || excluded.texts`,
      [this.board.id, clusterId, texts],
    );
  }
}

/** Boards as they are opened and changed. */
@Injectable()
export class BoardChangesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Opens a board, once for an id.
   * @returns whether it is there now and this person's; `full` when its place has too many
   */
  create(board: NewBoard, start?: BoardStart): Promise<'made' | 'taken' | 'full'> {
    return this.dataSource.transaction(async (manager) => {
      const rows: { own: boolean }[] = await manager.query(
        'select created_by = $2 as own from board where id = $1',
        [board.id, board.createdBy],
      );
      if (rows[0]) return rows[0].own ? 'made' : 'taken';
      const made: unknown[] = await manager.query(
        `insert into board (id, kind, cohort_id, team_id, title, locale, silent, named, dots,
           several, chosen, created_by, phase, revealed, clusters)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, not $7 or $13 <> 'ready', $14
         where (select count(*) from board where kind = $2
           and cohort_id is not distinct from $3 and team_id is not distinct from $4
           and ($2 <> 'workshop' or created_by = $12)) < ${mostBoards}
         on conflict (id) do nothing returning id`,
        [
          ...[board.id, board.kind, board.cohortId, board.teamId, board.title, board.locale],
          ...[board.silent, board.named, board.dots, board.several, board.chosen],
          ...[board.createdBy, start ? 'cluster' : 'ready', JSON.stringify(start?.clusters ?? [])],
        ],
      );
      if (made.length === 0) return 'full';
      await manager.query(
        `insert into board_event (id, board_id, kind, by_account) values ($1, $1, 'opened', $2)`,
        [board.id, board.createdBy],
      );
      // Nobody holds the keys of what came with the board.
      await manager.query(
        `insert into board_note (id, board_id, key_hash, text)
         select (note ->> 'id')::uuid, $1, $3, note ->> 'text'
         from jsonb_array_elements($2::jsonb) note`,
        [board.id, JSON.stringify(start?.notes ?? []), randomBytes(32)],
      );
      return 'made';
    });
  }

  /**
   * Changes a board with nobody else changing it meanwhile. Whoever looks is told once it is done.
   * @returns what the work gives, or null where there is no such board
   */
  change<Result>(boardId: string, work: (change: BoardChange) => Promise<Result>) {
    return this.dataSource.transaction(async (manager): Promise<Result | null> => {
      const rows: BoardRow[] = await manager.query(
        `select ${boardColumns} from board where id = $1 for update`,
        [boardId],
      );
      if (!rows[0]) return null;
      const result = await work(new BoardChange(rows[0], manager));
      await manager.query(
        `with touched as (update board set revision = revision + 1 where id = $1)
         select pg_notify('board', $1::text)`,
        [boardId],
      );
      return result;
    });
  }
}

/** What a board begins with. */
export interface BoardStart {
  notes: readonly { id: string; text: string }[];
  clusters: readonly BoardCluster[];
}
