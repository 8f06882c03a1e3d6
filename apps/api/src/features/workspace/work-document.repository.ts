import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { runPrepared } from '../../platform/database/prepared-statement.js';

/** A change of a document, as a connection brought it. */
export interface WorkChange {
  accountId: string;
  update: Uint8Array;
  characters: number;
  removed: number;
  entries: number;
  comments: number;
  /** Clients of Yjs that are from now on this account. */
  clients: readonly number[];
}

/** What a document is made from: a state to begin with, and the changes since, in their order. */
export interface WorkParts {
  /** The number of the newest change in it. */
  sequence: number;
  state: Uint8Array | null;
  updates: Uint8Array[];
}

/** A change that another process, or a request, added. */
export interface StoredChange {
  sequence: number;
  accountId: string;
  update: Uint8Array;
  restored: number | null;
}

/** Yjs with no limit would let a team fill the disk: five megabytes are some thousand pages. */
const largestDocument = 5_242_880;

/**
 * All changes of a batch, numbered in their order, with the news of it: committed together. The
 * row of the document is held until then, so changes of several processes never share a number.
 */
const append = {
  name: 'work-append',
  text: `
    with next as (
      update work_document set sequence = sequence + $2, size = size + $3
      where id = $1 and size + $3 <= ${largestDocument}
      returning sequence - $2 as base, sequence
    ), written as (
      insert into work_update (document_id, sequence, account_id, update, characters, removed,
        entries, comments)
      select $1, base + n, account_id, update, characters, removed, entries, comments
      from next, unnest($4::uuid[], $5::bytea[], $6::int[], $7::int[], $8::int[], $9::int[])
        with ordinality as one (account_id, update, characters, removed, entries, comments, n)
    ), known as (
      insert into work_client (document_id, client_id, account_id)
      select $1, client_id, account_id
      from next, unnest($10::bigint[], $11::uuid[]) as one (client_id, account_id)
      on conflict do nothing
    )
    select base, pg_notify('work', $1 || ' ' || $12 || ' ' || sequence) from next`,
} as const;

@Injectable()
export class WorkDocumentRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The document of a team and an assignment, made when it is first asked for. */
  async open(teamId: string, assignmentId: string): Promise<{ id: string; sequence: number }> {
    const values = [teamId, assignmentId];
    const find = () =>
      this.dataSource.query<{ id: string; sequence: number }[]>(
        'select id, sequence from work_document where team_id = $1 and assignment_id = $2',
        values,
      );
    const [found] = await find();
    if (found) return found;
    await this.dataSource.query(
      `insert into work_document (team_id, assignment_id) values ($1, $2) on conflict do nothing`,
      values,
    );
    const [made] = await find();
    if (!made) throw new Error('The document was not inserted');
    return made;
  }

  /**
   * Adds changes in their order; when this resolves they are on disk.
   * @param processId who needs not be told, as it knows
   * @returns the number of the change before the first of them; null where the document is full
   */
  async append(
    documentId: string,
    changes: readonly WorkChange[],
    processId: string,
  ): Promise<number | null> {
    const clients = changes.flatMap(({ accountId, clients: own }) =>
      own.map((client) => ({ client, accountId })),
    );
    const bytes = changes.reduce((sum, { update }) => sum + update.byteLength, 0);
    const [row] = await runPrepared<{ base: number }>(this.dataSource, append, [
      ...[documentId, changes.length, bytes],
      changes.map(({ accountId }) => accountId),
      changes.map(({ update }) => bufferOf(update)),
      changes.map(({ characters }) => characters),
      changes.map(({ removed }) => removed),
      changes.map(({ entries }) => entries),
      changes.map(({ comments }) => comments),
      clients.map(({ client }) => client),
      clients.map(({ accountId }) => accountId),
      processId,
    ]);
    return row?.base ?? null;
  }

  /** What a document is made from, up to a moment or as it is now. */
  async findParts(documentId: string, upTo = 2_147_483_647): Promise<WorkParts> {
    const [begin] = await this.dataSource.query<{ sequence: number; state: Buffer }[]>(
      `select sequence, state from work_state where document_id = $1 and sequence <= $2
       order by sequence desc limit 1`,
      [documentId, upTo],
    );
    const changes = await this.findChanges(documentId, begin?.sequence ?? 0, upTo);
    return {
      sequence: changes.at(-1)?.sequence ?? begin?.sequence ?? 0,
      state: begin?.state ?? null,
      updates: changes.map(({ update }) => update),
    };
  }

  /** Changes after one, in their order. */
  findChanges(documentId: string, after: number, upTo = 2_147_483_647): Promise<StoredChange[]> {
    return this.dataSource.query(
      `select sequence, account_id as "accountId", update, restored from work_update
       where document_id = $1 and sequence > $2 and sequence <= $3 order by sequence`,
      [documentId, after, upTo],
    );
  }

  /** Keeps the whole document after a change, and counts its size anew from there. */
  async addState(documentId: string, sequence: number, state: Uint8Array): Promise<void> {
    await this.dataSource.query(
      `with kept as (
         insert into work_state (document_id, sequence, state) values ($1, $2, $3)
         on conflict do nothing
       )
       update work_document set size = $4 + (
         select coalesce(sum(length(update)), 0) from work_update
         where document_id = $1 and work_update.sequence > $2
       ) where id = $1`,
      [documentId, sequence, bufferOf(state), state.byteLength],
    );
  }

  /** Who is behind each client of Yjs. */
  async findAuthors(documentId: string): Promise<[number, string][]> {
    const rows = await this.dataSource.query<{ client: string; accountId: string }[]>(
      `select client_id as client, account_id as "accountId" from work_client
       where document_id = $1 order by client_id`,
      [documentId],
    );
    return rows.map(({ client, accountId }) => [Number(client), accountId]);
  }
}

/** The driver takes views of the same bytes for text. */
const bufferOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
