import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { entities } from '../../entities.js';
import { createDataSource } from '../database/data-source.js';
import { migrate } from '../database/migrate.js';
import { migrations } from '../database/migrations/index.js';

/** A database of its own for one spec. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

const template = `weft_template_${createHash('sha256')
  .update(migrations.map((migration) => migration.name + migration.toString()).join())
  .digest('hex')
  .slice(0, 12)}`;

/** Copies a migrated template, which the first caller of a run makes. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `weft_test_${randomBytes(6).toString('hex')}`;
  await onServer(async (server) => {
    // A template cannot be copied while somebody is connected to it, so callers take turns.
    await server.query('select pg_advisory_lock(7265002)');
    await makeTemplate(server);
    await server.query(`create database ${name} template ${template}`);
  });
  const drop = () =>
    onServer(async (server) => {
      await server.query(`drop database ${name} with (force)`);
    });
  return { url: urlOf(name), drop };
}

async function makeTemplate(server: pg.Client): Promise<void> {
  const found = await server.query('select 1 from pg_database where datname = $1', [template]);
  if (found.rowCount) return;
  const building = `${template}_new`;
  await server.query(`drop database if exists ${building} with (force)`);
  await server.query(`create database ${building}`);
  const options = { url: urlOf(building), poolSize: 2, entities };
  const dataSource = await createDataSource(options).initialize();
  await migrate(dataSource);
  await dataSource.destroy();
  await server.query(`alter database ${building} rename to ${template}`);
}

async function onServer<T>(work: (server: pg.Client) => Promise<T>): Promise<T> {
  const server = new pg.Client({ connectionString: urlOf('postgres') });
  await server.connect();
  try {
    return await work(server);
  } finally {
    await server.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  url.pathname = `/${database}`;
  return url.href;
}
