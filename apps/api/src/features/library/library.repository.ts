import { Injectable } from '@nestjs/common';
import type { Library } from '@weft/activities';
import type { content } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** What is published of a library: its collections with the sources that they name. */
export type PublishedLibrary = Pick<Library, 'collections' | 'sources'>;

@Injectable()
export class LibraryRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Publishes a library, with its kit, that differs from the newest one; says whether it did. */
  async publish(
    transaction: Transaction,
    { collections, sources }: PublishedLibrary,
    kit: content.KitFile,
  ): Promise<boolean> {
    const published = { collections, sources, kit };
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
}
