import { Injectable } from '@nestjs/common';
import type { MediaFacts } from '@weft/mdx';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** The bytes of pictures and recordings of modules: once each, by their hash, and never changed. */
@Injectable()
export class ModuleMediaRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @param read called only when these bytes are new */
  async keep(
    transaction: Transaction,
    { hash, type, size, width, height }: MediaFacts,
    read: () => Promise<Buffer>,
  ): Promise<void> {
    const known: unknown[] = await transaction.query('select from module_media where hash = $1', [
      hash,
    ]);
    if (known.length > 0) return;
    await transaction.query(
      `insert into module_media (hash, media_type, size, width, height, bytes)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [hash, type, size, width, height, await read()],
    );
  }

  /** From now on anybody may read them. */
  async publish(transaction: Transaction, hashes: readonly string[]): Promise<void> {
    if (hashes.length === 0) return;
    await transaction.query(
      'insert into published_media (hash) select unnest($1::text[]) on conflict do nothing',
      [hashes],
    );
  }

  /** What is known of bytes; null where there are none, or none that are published. */
  async find(
    hash: string,
    { published }: { published: boolean },
  ): Promise<Pick<MediaFacts, 'type' | 'size'> | null> {
    const rows: Pick<MediaFacts, 'type' | 'size'>[] = await this.dataSource.query(
      `select media_type as type, size from module_media
       where hash = $1 and (not $2 or exists (select from published_media where hash = $1))`,
      [hash, published],
    );
    return rows[0] ?? null;
  }

  /** Some of the bytes. @throws Error when there are none */
  async read(hash: string, from: number, length: number): Promise<Buffer> {
    const rows: { bytes: Buffer }[] = await this.dataSource.query(
      'select substring(bytes from $2 for $3) as bytes from module_media where hash = $1',
      [hash, from + 1, length],
    );
    if (!rows[0]) throw new Error('Media that was found is not there');
    return rows[0].bytes;
  }
}
