import { Injectable } from '@nestjs/common';
import type { Credit, ProposalContent, ProposalEventKind } from '@weft/contracts';
import { nextStanding, type ProposalStanding } from '@weft/rules';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import { AppError } from '../../platform/http/app-error.js';
import { titleOf } from './proposal-title.js';

/** Something that happens to a proposal; the same id twice is the same write. */
export interface NewEvent {
  id: string;
  proposalId: string;
  accountId: string;
  kind: ProposalEventKind;
  content?: ProposalContent;
  reason?: string | null;
  credit?: Credit;
  /** The text that was read when this was decided. */
  textId?: string;
}

interface NewProposal {
  cohortId: string | null;
  credit: Credit;
  event: NewEvent & { kind: 'proposed'; content: ProposalContent };
}

interface Locked {
  standing: ProposalStanding;
  accountId: string;
  known: boolean;
  credit: Credit;
}

/** What else follows from an event that was stored, in the same transaction. */
type AfterEvent = (
  transaction: Transaction,
  proposal: {
    accountId: string;
    credit: Credit;
    published: ProposalStanding['published'];
    /** Something else is published than before, or nothing any more. */
    changed: boolean;
  },
) => Promise<void>;

/** Adds what happens to proposals; the events of one wait their turn. */
@Injectable()
export class ProposalEventsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Stores a new proposal and ends its draft, once for an id.
   * @throws AppError proposals/not-possible where the id is that of another proposal
   */
  create({ cohortId, credit, event }: NewProposal): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const added: unknown[] = await manager.query(
        `insert into proposal (id, cohort_id, account_id, kind, credit, state, title, text_id, versions)
         values ($1, $2, $3, $4, $5, 'proposed', $6, $7, 0)
         on conflict (id) do nothing returning id`,
        [
          ...[event.proposalId, cohortId, event.accountId, event.content.kind, credit],
          ...[titleOf(event.content), event.id],
        ],
      );
      if (added.length > 0) await insertEvent(manager, event, null);
      else {
        const locked = await lock(manager, event);
        if (!locked?.known) throw new AppError('proposals/not-possible');
      }
      await endDraft(manager, event);
    });
  }

  /**
   * Adds an event by the rules, with what else follows from it.
   * @throws AppError proposals/unknown, proposals/not-possible, proposals/changed-meanwhile
   */
  append(event: NewEvent, after?: AfterEvent): Promise<ProposalStanding> {
    return this.dataSource.transaction(async (manager) => {
      const locked = await lock(manager, event);
      if (!locked) throw new AppError('proposals/unknown');
      const { standing, accountId, known } = locked;
      if (known) return standing;
      if (event.textId !== undefined && event.textId !== standing.textId) {
        throw new AppError('proposals/changed-meanwhile');
      }
      const next = nextStanding(standing, event);
      if (!next) throw new AppError('proposals/not-possible');
      const publishes = next.published?.eventId === event.id;
      await insertEvent(manager, event, publishes ? next.versions : null);
      const credit = event.credit ?? locked.credit;
      await update(manager, event, { standing: next, credit });
      if (event.kind === 'changed') await endDraft(manager, event);
      const { published } = next;
      const changed = published?.eventId !== standing.published?.eventId;
      await after?.(manager, { accountId, credit, published, changed });
      return next;
    });
  }

  /** Adds support or takes it back, where that changes anything; gives what holds then. */
  support(event: NewEvent & { kind: 'supported' | 'unsupported' }) {
    return this.dataSource.transaction(async (manager) => {
      const locked = await lock(manager, event);
      if (!locked) throw new AppError('proposals/unknown');
      const before = await countSupport(manager, event);
      const wanted = event.kind === 'supported';
      if (locked.known || before.supported === wanted) return before;
      if (locked.standing.state !== 'proposed') throw new AppError('proposals/not-possible');
      await insertEvent(manager, event, null);
      return countSupport(manager, event);
    });
  }
}

async function lock(manager: Transaction, event: NewEvent): Promise<Locked | null> {
  // Locked first: what the next statement reads is then what the transaction before wrote.
  await manager.query('select from proposal where id = $1 for update', [event.proposalId]);
  const rows: Locked[] = await manager.query(
    `select account_id as "accountId", credit,
       jsonb_build_object('state', state, 'textId', text_id, 'versions', versions, 'published',
         case when published_id is not null then jsonb_build_object('eventId', published_id,
           'textId', published_text_id, 'version', version) end) as standing,
       exists (select from proposal_event event
         where event.id = $2 and proposal_id = $1 and event.account_id = $3) as known
     from proposal where id = $1`,
    [event.proposalId, event.id, event.accountId],
  );
  return rows[0] ?? null;
}

async function insertEvent(manager: Transaction, event: NewEvent, version: number | null) {
  const added: unknown[] = await manager.query(
    `insert into proposal_event
       (id, proposal_id, account_id, kind, content, reason, credit, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing returning id`,
    [
      ...[event.id, event.proposalId, event.accountId, event.kind],
      ...[event.content ? JSON.stringify(event.content) : null, event.reason ?? null],
      ...[event.credit ?? null, version],
    ],
  );
  // The id of another write.
  if (added.length === 0) throw new AppError('proposals/not-possible');
}

async function endDraft(manager: Transaction, { proposalId, accountId }: NewEvent) {
  await manager.query('delete from proposal_draft where id = $1 and account_id = $2', [
    proposalId,
    accountId,
  ]);
}

async function update(
  manager: Transaction,
  event: NewEvent,
  { standing, credit }: { standing: ProposalStanding; credit: Credit },
) {
  const { state, textId, published, versions } = standing;
  const title = event.kind === 'changed' && event.content ? titleOf(event.content) : null;
  await manager.query(
    `update proposal set state = $2, text_id = $3, published_id = $4, published_text_id = $5,
       version = $6, versions = $7, credit = $8, title = coalesce($9, title),
       changed_at = case when $10 then changed_at else now() end
     where id = $1`,
    [
      ...[event.proposalId, state, textId, published?.eventId ?? null, published?.textId ?? null],
      ...[published?.version ?? null, versions, credit, title, event.kind === 'credited'],
    ],
  );
}

async function countSupport(manager: Transaction, { proposalId, accountId }: NewEvent) {
  const rows: { supporters: number; supported: boolean }[] = await manager.query(
    `select count(*)::int as supporters, coalesce(bool_or(account_id = $2), false) as supported
     from proposal_supporter where proposal_id = $1`,
    [proposalId, accountId],
  );
  return rows[0] ?? { supporters: 0, supported: false };
}
