import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@weft/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { createApp } from '../../create-app.js';
import { entities } from '../../entities.js';
import { hash } from '@node-rs/argon2';
import { hashToken } from '../auth/session-reader.js';
import { readEnv, type Env } from '../config/env.js';
import { openDatabase } from '../database/open-database.js';
import { TestAgent, type TestAccount } from './test-agent.testkit.js';
import { createTestDatabase } from './test-database.testkit.js';

/** The whole application on a database of its own. */
export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly env: Env;
  readonly dataSource: DataSource;
  readonly databaseUrl: string;
  /** Somebody without a session. */
  anonymous(): TestAgent;
  /** A new account, not signed in; without a password it cannot be. */
  addAccount(account: { roles: [Role, ...Role[]]; password?: string }): Promise<TestAccount>;
  /** A new account with these roles, signed in. */
  as(...roles: [Role, ...Role[]]): Promise<TestAgent>;
  close(): Promise<void>;
}

/**
 * Starts the application for a spec. Demo mode is on unless told.
 * @param options.env what differs from the defaults
 * @param options.databaseUrl a database that another `TestApi` made: two processes side by side
 */
export async function startTestApi(
  options: { env?: Partial<Env>; databaseUrl?: string } = {},
): Promise<TestApi> {
  const own = options.databaseUrl === undefined ? await createTestDatabase() : null;
  const databaseUrl = options.databaseUrl ?? own?.url ?? '';
  const dataFolder = mkdtempSync(join(tmpdir(), 'weft-test-api-'));
  const env: Env = {
    // No pages unless a spec brings some: the web build may be there or not.
    ...readEnv({ WEFT_DATA: dataFolder, WEFT_WEB: dataFolder, LOG_LEVEL: 'silent' }),
    ...options.env,
  };
  const database = await openDatabase({ url: databaseUrl, poolSize: 5, entities });
  const app = await createApp({ env, ...database });
  const server = app.getHttpAdapter().getInstance();
  const { dataSource } = database;

  const addAccount: TestApi['addAccount'] = async ({ roles, password }) => {
    const email = `${roles[0]}-${randomBytes(4).toString('hex')}@weft.example`;
    const passwordHash = password === undefined ? null : await hash(password);
    const [row] = await dataSource.query<{ id: string }[]>(
      `insert into account (email, display_name, roles, locale, country, password_hash)
       values ($1, $2, $3, 'nl', 'BE', $4) returning id`,
      [email, `Test ${roles[0]}`, roles, passwordHash],
    );
    if (!row) throw new Error('The account was not inserted');
    return { id: row.id, email, roles };
  };
  const as: TestApi['as'] = async (...roles) => {
    const account = await addAccount({ roles });
    const agent = new TestAgent(server, account);
    const token = randomBytes(32).toString('base64url');
    await dataSource.query(
      `insert into session (account_id, token_hash, device) values ($1, $2, 'Test')`,
      [account.id, hashToken(token)],
    );
    agent.cookies['weft_session'] = token;
    return agent;
  };
  const close = async () => {
    await app.close();
    await database.close();
    await own?.drop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  const anonymous = () => new TestAgent(server);
  return { app, env, dataSource, databaseUrl, anonymous, addAccount, as, close };
}
