import { Injectable } from '@nestjs/common';
import type { Locale, RoundRole } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** Somebody who takes part in a round, for other features; never leaves the server as it is. */
export interface RoundPerson {
  participantId: string;
  accountId: string | null;
  /** Null after withdrawal. */
  email: string | null;
  /** Empty after withdrawal. */
  displayName: string;
  /** False: others see her roles only. */
  showsName: boolean;
  locale: Locale;
  roles: RoundRole[];
  consented: boolean;
  withdrawn: boolean;
  revoked: boolean;
}

/** Who takes part in rounds. */
@Injectable()
export class RoundPeople {
  constructor(private readonly dataSource: DataSource) {}

  /** The roles that participants chose; those who are unknown are left out. */
  async rolesOf(participantIds: readonly string[]): Promise<Map<string, RoundRole[]>> {
    const rows: { id: string; roles: RoundRole[] }[] = await this.dataSource.query(
      'select id, roles from round_participant where id = any ($1)',
      [participantIds],
    );
    return new Map(rows.map(({ id, roles }) => [id, roles]));
  }

  /**
   * Keeps somebody who she is until a write is done.
   * @returns false where she became one with another participant meanwhile
   */
  async hold(participantId: string, transaction: Transaction): Promise<boolean> {
    const rows: unknown[] = await transaction.query(
      'select from round_participant where id = $1 and merged_into is null for share',
      [participantId],
    );
    return rows.length > 0;
  }

  /** Everybody who was ever invited, by name. */
  participantsOf(roundId: string): Promise<RoundPerson[]> {
    return this.dataSource.query(
      `select id as "participantId", account_id as "accountId", email,
         display_name as "displayName", shows_name as "showsName", locale, roles,
         consented_at is not null as consented, withdrawn_at is not null as withdrawn,
         revoked_at is not null as revoked
       from round_participant where round_id = $1 and merged_into is null
       order by lower(display_name), id`,
      [roundId],
    );
  }
}
