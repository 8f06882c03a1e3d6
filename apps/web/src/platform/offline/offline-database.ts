import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Problem } from '@weft/contracts';

/** A write that waits for the server. Entries are sent in the order of `sequence`. */
export interface OutboxEntry {
  sequence: number;
  /** Client-made id of the write; the server treats the same id as the same write. */
  id: string;
  /** Only sent while this account is signed in, and shown to nobody else. */
  accountId: string;
  /** A newer entry with the same key replaces one that was not sent yet. Null: never replaced. */
  key: string | null;
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  body: unknown;
  /** ISO date and time. */
  createdAt: string;
  /** Why the server refused it for good; such an entry is kept until its owner decides. */
  rejected: Problem | null;
}

/** The last answer of the server to something personal, to show it without a network. */
interface PersonalRecord {
  accountId: string;
  key: string;
  data: unknown;
}

interface OfflineSchema extends DBSchema {
  outbox: { key: number; value: OutboxEntry; indexes: { byAccount: string } };
  personal: { key: [string, string]; value: PersonalRecord; indexes: { byAccount: string } };
}

export type OfflineDatabase = IDBPDatabase<OfflineSchema>;

/** Opens (and creates) the browser's store of what must outlive a tab. */
export function openOfflineDatabase(name = 'weft'): Promise<OfflineDatabase> {
  return openDB<OfflineSchema>(name, 1, {
    upgrade(database) {
      const outbox = database.createObjectStore('outbox', {
        keyPath: 'sequence',
        autoIncrement: true,
      });
      outbox.createIndex('byAccount', 'accountId');
      const personal = database.createObjectStore('personal', { keyPath: ['accountId', 'key'] });
      personal.createIndex('byAccount', 'accountId');
    },
  });
}
