import { Injectable } from '@nestjs/common';
import type { FindingChange, RoundLine } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** A change with the account that made it. */
export interface FindingEvent {
  change: FindingChange;
  by: string;
}

/** Somebody who concludes from a round, or may be asked to see to something. */
export interface FindingPerson {
  id: string;
  name: string;
  /** Of the draft. */
  author: boolean;
}

/** When a round is held, and what for. */
export interface RoundAims {
  from: string;
  until: string;
  goals: RoundLine[];
}

/** What was done with the remarks of rounds. */
@Injectable()
export class FindingRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Every change of a round, the first one first. */
  findChanges(roundId: string): Promise<FindingEvent[]> {
    return this.dataSource.query(
      `select change, by_account as by from finding_event where round_id = $1 order by sequence`,
      [roundId],
    );
  }

  /**
   * Keeps a change once.
   * @param tell is called in the transaction of a change that is new
   * @returns false where the id is that of another write
   */
  add(
    { id, roundId, change, by }: FindingEvent & { id: string; roundId: string },
    tell: (transaction: Transaction) => Promise<void>,
  ): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const rows: { same: boolean; added: boolean }[] = await manager.query(
        `with added as (
           insert into finding_event (id, round_id, change, by_account) values ($1, $2, $3, $4)
           on conflict (id) do nothing returning id
         )
         select true as same, true as added from added
         union all
         select round_id = $2 and by_account = $4 and change = $3::jsonb, false from finding_event
         where id = $1`,
        [id, roundId, JSON.stringify(change), by],
      );
      const [row] = rows;
      if (row?.added) await tell(manager);
      return row?.same ?? false;
    });
  }

  /** The authors of a draft, and who concluded from a round; by name. */
  findPeople(roundId: string, draftId: string): Promise<FindingPerson[]> {
    return this.dataSource.query(
      `select account.id, display_name as name, editor.account_id is not null as author
       from account left join draft_editor editor
         on editor.account_id = account.id and editor.draft_id = $2
       where editor.account_id is not null
         or account.id in (select by_account from finding_event where round_id = $1)
       order by lower(display_name), account.id`,
      [roundId, draftId],
    );
  }

  /** First and last day of a round, in Brussels, and its goals. */
  async findAims(roundId: string): Promise<RoundAims> {
    const rows: RoundAims[] = await this.dataSource.query(
      `select to_char(coalesce(opens_at, closes_at) at time zone 'Europe/Brussels', 'YYYY-MM-DD')
           as "from",
         to_char(closes_at at time zone 'Europe/Brussels', 'YYYY-MM-DD') as "until",
         settings -> 'goals' as goals
       from review_round where id = $1`,
      [roundId],
    );
    const [row] = rows;
    if (!row) throw new Error('A round that was read is gone');
    return row;
  }
}
