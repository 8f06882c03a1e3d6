import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './create-app.js';
import { entities } from './entities.js';
import { ContentLoader } from './features/content/index.js';
import { DemoAccounts, SetupService } from './features/identity/index.js';
import type { Env } from './platform/config/env.js';
import { openDatabase } from './platform/database/open-database.js';
import { Jobs } from './platform/jobs/jobs.js';

/** Writes one step of the start: what, and how it went. */
export type Say = (step: string, result: string) => void;

/**
 * Starts the application on a running database server, in an order in which nothing half-ready is
 * ever visible: tables, content, accounts, and only then the door.
 * @returns to be called once: finishes the requests that are running, then lets go of everything
 * @throws Error when the database cannot be reached or the port is taken
 */
export async function boot(env: Env, databaseUrl: string, say: Say): Promise<() => Promise<void>> {
  const database = await openDatabase({
    url: databaseUrl,
    poolSize: env.databasePool,
    entities,
  });
  say('Migrations', database.migrated > 0 ? `${database.migrated} ran` : 'nothing new');
  let app: NestFastifyApplication | undefined;
  try {
    app = await createApp({ env, ...database });
    await loadContent(app, say);
    if (!env.smtpUrl && !env.demo) {
      say('Mail', 'SMTP_URL is not set: no links to choose a password can be sent');
    }
    const waysIn = await prepareWaysIn(app, env);
    await app.get(Jobs).start();
    await app.listen(env.port, env.host);
    say('Listening', env.publicUrl);
    for (const line of waysIn) say('', line);
    return () => end(app, database);
  } catch (error) {
    await end(app, database).catch(() => undefined);
    throw error;
  }
}

/** Jobs finish before the database goes. */
async function end(
  app: NestFastifyApplication | undefined,
  database: Awaited<ReturnType<typeof openDatabase>>,
): Promise<void> {
  await app?.close();
  await database.close();
}

/** What is wrong with the content is told; what was published before is served all the same. */
async function loadContent(app: NestFastifyApplication, say: Say): Promise<void> {
  const begin = performance.now();
  const { lessons, published, problems } = await app.get(ContentLoader).load();
  const seconds = ((performance.now() - begin) / 1_000).toFixed(1);
  for (const problem of problems) say('Content', problem);
  const news = published.length > 0 ? `, new: ${published.join(', ')}` : '';
  say('Content', `${lessons} lessons in ${seconds} s${news}`);
}

/** How to get in: demo logins, or a link for the first administrator. */
async function prepareWaysIn(app: NestFastifyApplication, env: Env): Promise<string[]> {
  if (env.demo) {
    const { logins, password } = await app.get(DemoAccounts).ensure();
    return [
      `Sign in with one of these and the password ${password}`,
      ...logins.map(({ email, roles }) => `  ${email.padEnd(24)}${roles.join(', ')}`),
    ];
  }
  const link = await app.get(SetupService).makeLink();
  return link
    ? ['There is no administrator yet. Become it, with a link that works once:', link]
    : [];
}
