import { Injectable } from '@nestjs/common';
import type { Library } from '@weft/activities';
import type { CollectionId, content, LibrarySource, Locale, Provenance } from '@weft/contracts';
import type { LibraryEntry } from '@weft/rules';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** What is published of a library: its collections with the sources that they name. */
export type PublishedLibrary = Pick<Library, 'collections' | 'sources'> & {
  /** Rounds that ship as finished examples; a library of before has none. */
  rounds?: content.RoundExampleFile[];
};

/** An entry that learners proposed; its source has the id of the entry. */
export interface LibraryAddition {
  collection: CollectionId;
  entry: LibraryEntry;
  source: LibrarySource;
  proposed: Omit<Provenance, 'author'>;
}

interface AdditionRow extends Omit<LibraryAddition, 'proposed'> {
  locale: Locale;
  version: number;
  adapted: boolean;
  acceptedOn: string;
  author: string | null;
}

@Injectable()
export class LibraryRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Publishes a library, with its kit, that differs from the newest one; says whether it did. */
  async publish(
    transaction: Transaction,
    { collections, sources, rounds = [] }: PublishedLibrary,
    kit: content.KitFile,
  ): Promise<boolean> {
    const published = { collections, sources, kit, rounds };
    const added: unknown[] = await transaction.query(
      `insert into library_version (body, published_at)
       select $1::text, now()
       where $1::text is distinct from
         (select body from library_version order by sequence desc limit 1)
       returning sequence`,
      [JSON.stringify(published)],
    );
    return added.length > 0;
  }

  /** What is published now; nothing before the first time. */
  async loadNewest(): Promise<PublishedLibrary> {
    const rows: { body: string }[] = await this.dataSource.query(
      'select body from library_version order by sequence desc limit 1',
    );
    const [row] = rows;
    return row ? (JSON.parse(row.body) as PublishedLibrary) : { collections: {}, sources: {} };
  }

  /** What was added to the library, the first accepted first, with who is to be named. */
  async findAdditions(): Promise<(LibraryAddition & { proposed: Provenance })[]> {
    const rows: AdditionRow[] = await this.dataSource.query(
      `select collection, entry, source, addition.locale, version, adapted,
         to_char(accepted_at at time zone 'UTC', 'YYYY-MM-DD') as "acceptedOn",
         display_name as author
       from library_addition addition left join account on account.id = credit_account
       order by addition.id`,
    );
    return rows.map(({ collection, entry, source, ...proposed }) => ({
      collection,
      entry,
      source,
      proposed,
    }));
  }

  /** Adds an entry, or puts its next version in its place; all processes load it once it is there. */
  async putAddition(
    transaction: Transaction,
    { collection, entry, source, proposed }: LibraryAddition,
    creditAccount: string | null,
  ): Promise<void> {
    await transaction.query(
      `insert into library_addition (id, collection, entry, source, locale, version, adapted,
         accepted_at, credit_account)
       values ($1, $2, $3, $4, $5, $6, $7, $8::date::timestamp at time zone 'UTC', $9)
       on conflict (id) do update set collection = excluded.collection, entry = excluded.entry,
         source = excluded.source, locale = excluded.locale, version = excluded.version,
         adapted = excluded.adapted, accepted_at = excluded.accepted_at,
         credit_account = excluded.credit_account`,
      [
        ...[entry.id, collection, JSON.stringify(entry), JSON.stringify(source), proposed.locale],
        ...[proposed.version, proposed.adapted, proposed.acceptedOn, creditAccount],
      ],
    );
    await announce(transaction);
  }

  /** Names who proposed an entry, or nobody. */
  async creditAddition(
    transaction: Transaction,
    id: string,
    creditAccount: string | null,
  ): Promise<void> {
    await transaction.query('update library_addition set credit_account = $2 where id = $1', [
      id,
      creditAccount,
    ]);
    await announce(transaction);
  }

  async removeAddition(transaction: Transaction, id: string): Promise<void> {
    await transaction.query('delete from library_addition where id = $1', [id]);
    await announce(transaction);
  }
}

/** Told when the transaction is committed; pages that show the library are drawn anew too. */
async function announce(transaction: Transaction): Promise<void> {
  await transaction.query(`select pg_notify('content', '')`);
}
