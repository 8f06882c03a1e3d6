import { Injectable } from '@nestjs/common';
import type { EnrolmentKind, EnrolmentState, SelfEnrolment } from '@weft/contracts';
import { type EnrolmentAction, nextEnrolment, stateAfter } from '@weft/rules';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import { AppError } from '../../platform/http/app-error.js';
import { EnrolmentEffects } from './enrolment-effects.js';

/** Something that somebody tries; the same id twice is the same write. */
interface EnrolmentChange {
  id: string;
  cohortId: string;
  accountId: string;
  action: EnrolmentAction;
  by: string;
  reason: string | null;
}

interface Situation {
  selfEnrolment: SelfEnrolment;
  state: EnrolmentState | null;
  full: boolean;
  /** This very change was stored before. */
  known: boolean;
}

const comesIn: readonly EnrolmentKind[] = ['enrolled', 'returned', 'waitlisted'];

/** Where people stand in cohorts. Every change of one cohort waits its turn. */
@Injectable()
export class EnrolmentRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly effects: EnrolmentEffects,
  ) {}

  /**
   * Does what somebody tries, by the rules, and fills the place that she may have left.
   * @param tell is called inside the same transaction, where something changed
   * @returns where she stands now
   * @throws AppError cohorts/unknown, cohorts/not-possible
   */
  change(
    change: EnrolmentChange,
    tell?: (state: EnrolmentState, manager: Transaction) => Promise<void>,
  ): Promise<EnrolmentState> {
    return this.dataSource.transaction(async (manager) => {
      const situation = await lockAndRead(manager, change);
      const { state } = situation;
      if (situation.known && state) return state;
      const kind = nextEnrolment(change.action, situation);
      if (kind === 'already' && state) return state;
      if (kind === 'already' || kind === 'impossible') throw new AppError('cohorts/not-possible');
      await addEvent(manager, change, kind);
      await closeInvitation(manager, change, comesIn.includes(kind));
      if (state === 'enrolled') await fill(manager, change.cohortId);
      const after = stateAfter(kind, change.by === change.accountId);
      if (state === 'enrolled') await this.effects.run({ ...change, kind: 'left' }, manager);
      if (kind === 'returned') await this.effects.run({ ...change, kind }, manager);
      await tell?.(after, manager);
      return after;
    });
  }

  /** Lets people in from the waiting list while there are places, first come first served. */
  fillPlaces(cohortId: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select from cohort where id = $1 for update', [cohortId]);
      await fill(manager, cohortId);
    });
  }
}

/** An open invitation counts as being invited, also where the account came later. */
async function lockAndRead(
  manager: Transaction,
  { cohortId, accountId, id }: EnrolmentChange,
): Promise<Situation> {
  // Locked first: what the next statement reads is then what the transaction before wrote.
  await manager.query('select from cohort where id = $1 for update', [cohortId]);
  const rows: Situation[] = await manager.query(
    `select self_enrolment as "selfEnrolment",
       coalesce((select state from enrolment where cohort_id = $1 and account_id = $2), (
         select 'invited' from invitation join account using (email)
         where cohort_id = $1 and account.id = $2 and invited_by is not null and accepted_at is null
           and withdrawn_at is null and expires_at > now())) as state,
       coalesce(capacity <= (
         select count(*) from enrolment where cohort_id = $1 and state = 'enrolled'), false) as full,
       exists (select from enrolment_event
         where id = $3 and cohort_id = $1 and account_id = $2) as known
     from cohort where id = $1`,
    [cohortId, accountId, id],
  );
  const [row] = rows;
  if (!row) throw new AppError('cohorts/unknown');
  return row;
}

async function addEvent(manager: Transaction, change: EnrolmentChange, kind: EnrolmentKind) {
  const added: unknown[] = await manager.query(
    `insert into enrolment_event (id, cohort_id, account_id, kind, by_account, reason)
     values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing returning id`,
    [change.id, change.cohortId, change.accountId, kind, change.by, change.reason],
  );
  // The id of somebody else's change.
  if (added.length === 0) throw new AppError('cohorts/not-possible');
}

async function closeInvitation(manager: Transaction, change: EnrolmentChange, accepted: boolean) {
  await manager.query(
    `update invitation set
       accepted_at = case when $3 then now() end,
       accepted_by = case when $3 then $2::uuid end,
       withdrawn_at = case when not $3 then now() end
     where cohort_id = $1 and email = (select email from account where id = $2)
       and accepted_at is null and withdrawn_at is null`,
    [change.cohortId, change.accountId, accepted],
  );
}

async function fill(manager: Transaction, cohortId: string): Promise<void> {
  await manager.query(
    `insert into enrolment_event (id, cohort_id, account_id, kind)
     select gen_random_uuid(), $1, account_id, 'enrolled'
     from enrolment where cohort_id = $1 and state = 'waitlisted'
     order by sequence
     limit (select case when capacity is null then null else greatest(0, capacity - (
       select count(*) from enrolment where cohort_id = $1 and state = 'enrolled')) end
       from cohort where id = $1)`,
    [cohortId],
  );
}
