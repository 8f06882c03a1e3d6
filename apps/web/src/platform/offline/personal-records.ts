import type { OfflineDatabase } from './offline-database.js';

/**
 * The server's last answers to what is personal (progress, answers, home), so that a learner sees
 * them without a network. Kept per account and removed when that account signs out.
 */
export class PersonalRecords {
  constructor(private readonly database: Promise<OfflineDatabase>) {}

  async remember(accountId: string, key: string, data: unknown): Promise<void> {
    await (await this.database).put('personal', { accountId, key, data });
  }

  /** The last answer, or undefined where there never was one on this device. */
  async recall(accountId: string, key: string): Promise<unknown> {
    return (await (await this.database).get('personal', [accountId, key]))?.data;
  }

  async forget(accountId: string): Promise<void> {
    const database = await this.database;
    const keys = await database.getAllKeysFromIndex('personal', 'byAccount', accountId);
    for (const key of keys) await database.delete('personal', key);
  }
}
