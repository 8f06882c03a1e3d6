import { Injectable } from '@nestjs/common';
import type { AgreementContent, AgreementEventKind, AgreementQuestions } from '@weft/contracts';
import { type AgreementStanding, nextAgreementStanding } from '@weft/rules';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import { AppError } from '../../platform/http/app-error.js';
import type { AgreementName } from './agreement.policy.js';
import { consents } from './agreement.repository.js';

/** A write of one account to one agreement; the same id twice is the same write. */
export interface AgreementWrite extends AgreementName {
  id: string;
  accountId: string;
}

/** An agreement that waits for nobody else's write. */
export interface LockedAgreement {
  revision: number;
  content: AgreementContent;
  standing: AgreementStanding;
}

interface NewEvent {
  kind: AgreementEventKind;
  revision?: number;
  round?: number;
  content?: AgreementContent;
  questions?: AgreementQuestions;
  note?: string | null;
}

type Steps<Result> = (locked: LockedAgreement, steps: AgreementSteps) => Promise<Result>;

/** Writes to agreements, one at a time for each. */
@Injectable()
export class AgreementWritesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Does a write once, on an agreement that nobody else changes meanwhile.
   * @param known gives what the write became when it was sent before
   */
  once<Result>(write: AgreementWrite, work: Steps<Result>, known: KnownWrite<Result>) {
    return this.dataSource.transaction(async (manager) => {
      const steps = new AgreementSteps(manager, write);
      const locked = await steps.lock();
      const before = await known(steps);
      return before === null ? work(locked, steps) : before;
    });
  }
}

type KnownWrite<Result> = (steps: AgreementSteps) => Promise<Result | null>;

/** What a write may do to its agreement. */
export class AgreementSteps {
  constructor(
    readonly manager: Transaction,
    private readonly write: AgreementWrite,
  ) {}

  async lock(): Promise<LockedAgreement> {
    const { teamId, subject, accountId } = this.write;
    const name = [teamId, subject];
    await this.manager.query(
      `insert into agreement (team_id, subject, updated_by) values ($1, $2, $3)
       on conflict do nothing`,
      [...name, accountId],
    );
    // Locked first: what the next statement reads is then what the transaction before wrote.
    await this.manager.query(
      'select from agreement where team_id = $1 and subject = $2 for update',
      name,
    );
    const rows: LockedAgreement[] = await this.manager.query(
      `select revision, jsonb_build_object('texts', texts, 'lists', lists) as content,
         jsonb_build_object('state', state, 'rounds', rounds, 'approvedRound', approved_round,
           'before', before) as standing
       from agreement where team_id = $1 and subject = $2`,
      name,
    );
    const [row] = rows;
    if (!row) throw new Error('An agreement that was locked is gone');
    return row;
  }

  /** What this save became when it was sent before. */
  async findSaved(): Promise<{ revision: number; updatedAt: Date } | null> {
    const { id, teamId, subject, accountId } = this.write;
    const rows: { revision: number; updatedAt: Date }[] = await this.manager.query(
      `select revision, at as "updatedAt" from agreement_edit
       where id = $1 and team_id = $2 and subject = $3 and account_id = $4`,
      [id, teamId, subject, accountId],
    );
    return rows[0] ?? null;
  }

  /** The round of this event when it was sent before; 0 where it is of none. */
  async findRound(): Promise<number | null> {
    const { id, teamId, subject, accountId } = this.write;
    const rows: { round: number | null }[] = await this.manager.query(
      `select round from agreement_event
       where id = $1 and team_id = $2 and subject = $3 and account_id = $4`,
      [id, teamId, subject, accountId],
    );
    const [row] = rows;
    return row ? (row.round ?? 0) : null;
  }

  /**
   * Keeps a new state of the draft, and who changed which names.
   * @throws AppError agreements/not-possible where the id is that of another write
   */
  async save(
    content: AgreementContent,
    { names, base }: { names: readonly string[]; base: AgreementContent },
  ): Promise<{ revision: number; updatedAt: Date }> {
    const { id, teamId, subject, accountId } = this.write;
    const texts = names.filter((name) => name in content.texts || name in base.texts);
    const lists = Object.entries(content.lists).filter(([list]) => names.includes(list));
    const rows: { revision: number; updatedAt: Date }[] = await this.manager.query(
      `with edited as (
         insert into agreement_edit (id, team_id, subject, revision, account_id, texts, lists)
         select $1, team_id, subject, revision + 1, $4, $5, $6 from agreement
         where team_id = $2 and subject = $3
         on conflict (id) do nothing returning revision, at
       ), changed as (
         update agreement set revision = edited.revision, texts = $7, lists = $8,
           authors = authors || (select coalesce(jsonb_object_agg(name,
             jsonb_build_object('by', $4::uuid, 'at', edited.at)), '{}')
             from unnest($9::text[]) name),
           updated_at = edited.at, updated_by = $4
         from edited where team_id = $2 and subject = $3
       )
       select revision, at as "updatedAt" from edited`,
      [
        ...[id, teamId, subject, accountId],
        JSON.stringify(Object.fromEntries(texts.map((key) => [key, content.texts[key] ?? null]))),
        JSON.stringify(Object.fromEntries(lists)),
        ...[JSON.stringify(content.texts), JSON.stringify(content.lists), names],
      ],
    );
    const [row] = rows;
    if (!row) throw new AppError('agreements/not-possible');
    return row;
  }

  /**
   * Adds an event by the rules.
   * @throws AppError agreements/not-possible
   */
  async add(standing: AgreementStanding, event: NewEvent): Promise<AgreementStanding> {
    const next = nextAgreementStanding(standing, event.kind);
    if (!next) throw new AppError('agreements/not-possible');
    const { id, teamId, subject, accountId } = this.write;
    const json = (value: object | undefined) => (value ? JSON.stringify(value) : null);
    const added: unknown[] = await this.manager.query(
      `insert into agreement_event
         (id, team_id, subject, account_id, kind, revision, round, content, questions, note)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing returning id`,
      [
        ...[id, teamId, subject, accountId, event.kind, event.revision ?? null],
        ...[event.round ?? null, json(event.content), json(event.questions), event.note ?? null],
      ],
    );
    if (added.length === 0) throw new AppError('agreements/not-possible');
    // Its row changes with every event: what is kept of it elsewhere is made anew.
    await this.stand(next, event.round !== undefined);
    return next;
  }

  /** Accounts of the members, each with whether she agrees with what is there now. */
  findConsents(): Promise<{ accountId: string; agreed: boolean }[]> {
    return this.manager.query(
      `select stay.account_id as "accountId", coalesce(agreed, false) as agreed
       from team_membership stay left join (${consents}) consent using (account_id)
       where team_id = $1 and left_at is null`,
      [this.write.teamId, this.write.subject],
    );
  }

  private async stand(
    { state, rounds, approvedRound, before }: AgreementStanding,
    moved: boolean,
  ): Promise<void> {
    await this.manager.query(
      `update agreement set state = $3, rounds = $4, approved_round = $5, before = $6,
         changed_at = case when $7 then now() else changed_at end
       where team_id = $1 and subject = $2`,
      [this.write.teamId, this.write.subject, state, rounds, approvedRound, before, moved],
    );
  }
}
