import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RoundSettings, TextAnchor, Thread, ThreadKind, ThreadState } from '@weft/contracts';
import type { Locale } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import type { RoundMerge } from '../review-rounds/index.js';
import { personOf, type ThreadActor } from './thread.row.js';

interface NewThread {
  id: string;
  draftId: string;
  roundId: string | null;
  draftVersionId: string;
  actor: ThreadActor;
  lessonId: string;
  locale: Locale;
  anchor: TextAnchor;
  kind: ThreadKind;
  text: string;
  wording: string | null;
}

/** A remark while it is changed: nobody else changes it meanwhile. */
interface LockedThread {
  id: string;
  draftId: string;
  roundId: string | null;
  draftVersionId: string;
  participantId: string | null;
  accountId: string | null;
  lessonId: string;
  locale: Locale;
  kind: ThreadKind;
  text: string;
  wording: string | null;
  state: ThreadState;
  roundVersionId: string | null;
}

/** One write touches several remarks, each with an event whose id follows from both. */
function eventId(writeId: string, threadId: string): string {
  const hex = createHash('sha256').update(`${writeId} ${threadId}`).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`];
  return [...parts, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** One remark, locked, with what may be done to it. */
export class ThreadChange {
  constructor(
    readonly thread: LockedThread,
    private readonly manager: Transaction,
  ) {}

  /** @returns false when this was done before */
  async note(event: {
    writeId: string;
    kind: string;
    detail?: object;
    actor: ThreadActor;
  }): Promise<boolean> {
    const { participantId, accountId } = event.actor;
    const rows: unknown[] = await this.manager.query(
      `insert into thread_event (id, thread_id, kind, detail, by_participant, by_account)
       values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing returning id`,
      [
        ...[eventId(event.writeId, this.thread.id), this.thread.id, event.kind],
        ...[event.detail ?? {}, participantId, accountId],
      ],
    );
    return rows.length > 0;
  }

  async stand(
    state: ThreadState,
    more: { decision?: Thread['decision']; solvedIn?: number | null } = {},
  ): Promise<void> {
    await this.manager.query(
      `update thread set state = $2,
         decision = case when $3 then $4::jsonb else decision end,
         solved_in = case when $5 then $6::int else solved_in end where id = $1`,
      [
        ...[this.thread.id, state, more.decision !== undefined],
        more.decision ? JSON.stringify(more.decision) : null,
        ...[more.solvedIn !== undefined, more.solvedIn ?? null],
      ],
    );
  }

  async reply(id: string, actor: ThreadActor, text: string): Promise<void> {
    await this.manager.query(
      `insert into thread_reply (id, thread_id, participant_id, account_id, text)
       values ($1, $2, $3, $4, $5) on conflict (id) do nothing`,
      [id, this.thread.id, actor.participantId, actor.accountId, text],
    );
  }

  async agree(actor: ThreadActor, agrees: boolean): Promise<void> {
    await this.manager.query(
      agrees
        ? `insert into thread_agreement (thread_id, person) values ($1, $2) on conflict do nothing`
        : 'delete from thread_agreement where thread_id = $1 and person = $2',
      [this.thread.id, personOf(actor)],
    );
  }

  async edit(text: string, wording: string | null): Promise<void> {
    await this.manager.query(
      'update thread set text = $2, wording = $3, edited_at = now() where id = $1',
      [this.thread.id, text, wording],
    );
  }

  async remove(): Promise<void> {
    await this.manager.query(
      `update thread set removed_at = now(), text = '', wording = null where id = $1`,
      [this.thread.id],
    );
  }

  async restore(text: string, wording: string | null): Promise<void> {
    await this.manager.query(
      'update thread set removed_at = null, text = $2, wording = $3 where id = $1',
      [this.thread.id, text, wording],
    );
  }

  async setBlocking(blocking: boolean): Promise<void> {
    await this.manager.query('update thread set blocking = $2 where id = $1', [
      this.thread.id,
      blocking,
    ]);
  }

  async assign(accountId: string | null): Promise<void> {
    await this.manager.query('update thread set assignee = $2 where id = $1', [
      this.thread.id,
      accountId,
    ]);
  }

  /** From now on it is followed from this passage of this version. */
  async place(
    at: { lessonId: string; locale: Locale; anchor: TextAnchor },
    draftVersionId: string,
  ): Promise<void> {
    const { lessonId, locale, anchor } = at;
    await this.manager.query(
      'update thread set anchor = $2, lesson_id = $3, locale = $4 where id = $1',
      [this.thread.id, JSON.stringify(anchor), lessonId, locale],
    );
    await setPlacement(this.manager, { threadId: this.thread.id, draftVersionId, anchor });
  }
}

async function setPlacement(
  manager: Transaction,
  at: { threadId: string; draftVersionId: string; anchor: TextAnchor },
): Promise<void> {
  const { blockId, start, end } = at.anchor;
  await manager.query(
    `insert into thread_placement (thread_id, draft_version_id, block_id, start_at, end_at, score)
     values ($1, $2, $3, $4, $5, 1)
     on conflict (thread_id, draft_version_id) do update set block_id = excluded.block_id,
       start_at = excluded.start_at, end_at = excluded.end_at, score = 1`,
    [at.threadId, at.draftVersionId, blockId, start, end],
  );
}

/** Remarks as they are made and changed. */
@Injectable()
export class ThreadWritesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Makes a remark, once for an id.
   * @returns false when the id belongs to a remark of somebody else
   */
  start(thread: NewThread, after: (transaction: Transaction) => Promise<void>): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const { participantId, accountId } = thread.actor;
      const made: unknown[] = await manager.query(
        `insert into thread (id, draft_id, round_id, draft_version_id, participant_id, account_id,
           lesson_id, locale, anchor, kind, text, wording)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict (id) do nothing returning id`,
        [
          ...[thread.id, thread.draftId, thread.roundId, thread.draftVersionId],
          ...[participantId, accountId, thread.lessonId, thread.locale],
          ...[JSON.stringify(thread.anchor), thread.kind, thread.text, thread.wording],
        ],
      );
      if (made.length === 0) {
        const own: unknown[] = await manager.query(
          `select from thread where id = $1 and draft_id = $2
             and coalesce(participant_id, account_id) = $3`,
          [thread.id, thread.draftId, personOf(thread.actor)],
        );
        return own.length > 0;
      }
      await manager.query(
        `insert into thread_event (id, thread_id, kind, by_participant, by_account)
         values ($1, $1, 'made', $2, $3)`,
        [thread.id, participantId, accountId],
      );
      const { id: threadId, draftVersionId, anchor } = thread;
      await setPlacement(manager, { threadId, draftVersionId, anchor });
      await after(manager);
      return true;
    });
  }

  /**
   * Changes a remark; null where there is none.
   * @param removed the one that is wanted was removed
   */
  change<Result>(
    threadId: string,
    work: (change: ThreadChange, transaction: Transaction) => Promise<Result>,
    removed = false,
  ): Promise<Result | null> {
    return this.dataSource.transaction(async (manager) => {
      const rows: LockedThread[] = await manager.query(
        `select thread.id, thread.draft_id as "draftId", thread.round_id as "roundId",
           thread.draft_version_id as "draftVersionId", thread.participant_id as "participantId",
           thread.account_id as "accountId", thread.lesson_id as "lessonId", thread.locale,
           thread.kind, thread.text, thread.wording, thread.state,
           (select round.draft_version_id from review_round round where round.id = thread.round_id)
             as "roundVersionId"
         from thread where id = $1 and (removed_at is not null) = $2 for update`,
        [threadId, removed],
      );
      return rows[0] ? work(new ThreadChange(rows[0], manager), manager) : null;
    });
  }

  /** Whether a write was done to a remark, whatever became of it. */
  async isNoted(writeId: string, threadId: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query('select from thread_event where id = $1', [
      eventId(writeId, threadId),
    ]);
    return rows.length > 0;
  }

  /** Remarks and agreement of one participant become those of another; nobody agrees with herself. */
  async merge({ from, into }: RoundMerge, transaction: Transaction): Promise<void> {
    for (const table of ['thread', 'thread_reply']) {
      await transaction.query(`update ${table} set participant_id = $2 where participant_id = $1`, [
        from,
        into,
      ]);
    }
    await transaction.query(
      `insert into thread_agreement (thread_id, person)
       select thread_id, $2 from thread_agreement where person = $1 on conflict do nothing`,
      [from, into],
    );
    await transaction.query(
      `delete from thread_agreement agreement using thread where thread.id = agreement.thread_id
         and (person = $1 or (person = $2 and thread.participant_id = $2))`,
      [from, into],
    );
  }

  /** Inside the write with which a participant takes her consent back. */
  async withdraw(
    participantId: string,
    treatment: RoundSettings['onWithdrawal'],
    transaction: Transaction,
  ): Promise<void> {
    if (treatment === 'unnamed') return;
    await transaction.query(
      `update thread set removed_at = now(), text = '', wording = null where participant_id = $1`,
      [participantId],
    );
    await transaction.query(
      `update thread_reply set removed_at = now(), text = '' where participant_id = $1`,
      [participantId],
    );
  }
}
