import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import { stillIn } from './round.row.js';
import { RoundMerges } from './round-merges.js';

interface Attaching {
  /** Of the write. */
  id: string;
  roundId: string;
  /** Of the guest. */
  participantId: string;
  accountId: string;
}

interface Candidate {
  id: string;
  accountId: string | null;
  current: boolean;
}

/** Brings a guest and an account together. */
@Injectable()
export class AttachRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly merges: RoundMerges,
  ) {}

  /**
   * Gives a guest her account. Where it takes part in the round already, both become one: what the
   * guest did is then hers, and where either voted, she did.
   * @returns false where the guest has another account, or her account was shown out
   */
  attach({ id, roundId, participantId, accountId }: Attaching): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const rows: Candidate[] = await manager.query(
        `select id, account_id as "accountId", ${stillIn} as current
         from round_participant person where round_id = $1 and (id = $2 or account_id = $3)
         order by id for update`,
        [roundId, participantId, accountId],
      );
      const guest = rows.find((row) => row.id === participantId && row.current);
      if (!guest) return false;
      if (guest.accountId !== null) return guest.accountId === accountId;
      const own = rows.find((row) => row.accountId === accountId);
      if (own && !own.current) return false;
      if (own) await this.merge(manager, { from: participantId, into: own.id });
      else await setAccount(manager, participantId, accountId);
      const detail = { participantId, into: own?.id ?? participantId };
      await manager.query(
        `insert into round_event (id, round_id, kind, detail, by_account)
         values ($1, $2, 'attached', $3, $4) on conflict (id) do nothing`,
        [id, roundId, JSON.stringify(detail), accountId],
      );
      return true;
    });
  }

  /** Her links and devices go on working; her consent holds where she gave none with her account. */
  private async merge(
    manager: Transaction,
    { from, into }: { from: string; into: string },
  ): Promise<void> {
    for (const table of ['round_link', 'round_guest']) {
      await manager.query(`update ${table} set participant_id = $2 where participant_id = $1`, [
        ...[from, into],
      ]);
    }
    await manager.query(
      `insert into round_consent (id, round_id, participant_id, kind, version, text)
       select gen_random_uuid(), round_id, $2, kind, version, text from round_consent
       where participant_id = $1 and kind = 'given' and not exists (
         select from round_consent own where own.participant_id = $2 and own.kind = 'given')
       order by sequence`,
      [from, into],
    );
    await manager.query(
      `update round_participant own set
         roles = case when own.consented_at is null then guest.roles
           when guest.consented_at is null then own.roles
           else array (select distinct unnest(own.roles || guest.roles) order by 1) end,
         display_name = case when own.consented_at is null and guest.consented_at is not null
           then guest.display_name else own.display_name end,
         shows_name = case when own.consented_at is null then guest.shows_name
           else own.shows_name end,
         opened_at = coalesce(own.opened_at, guest.opened_at),
         consent_version = case when own.consented_at is null then guest.consent_version
           else own.consent_version end,
         consented_at = coalesce(own.consented_at, guest.consented_at)
       from round_participant guest where guest.id = $1 and own.id = $2`,
      [from, into],
    );
    await manager.query('update round_participant set merged_into = $2 where id = $1', [
      ...[from, into],
    ]);
    await this.merges.run({ from, into }, manager);
  }
}

async function setAccount(
  manager: Transaction,
  participantId: string,
  accountId: string,
): Promise<void> {
  await manager.query('update round_participant set account_id = $2 where id = $1', [
    ...[participantId, accountId],
  ]);
}
