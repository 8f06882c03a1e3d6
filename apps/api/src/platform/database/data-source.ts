import { DataSource, type EntitySchema } from 'typeorm';
import { migrations } from './migrations/index.js';

export { DataSource };

/** A class that TypeORM maps to a table. */
export type EntityClass = (new () => object) | EntitySchema;

/**
 * The connection pool. Tables come from migrations only; nothing is ever synchronised.
 * @param entities every entity class of the application
 */
export function createDataSource(options: {
  url: string;
  poolSize: number;
  entities: readonly EntityClass[];
}): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    poolSize: options.poolSize,
    applicationName: 'weft',
    connectTimeoutMS: 10_000,
    entities: [...options.entities],
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    synchronize: false,
  });
}
