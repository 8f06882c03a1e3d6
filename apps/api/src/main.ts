import 'reflect-metadata';
import { createApp } from './create-app.js';
import { entities } from './entities.js';
import { ContentLoader } from './features/content/index.js';
import { readEnv } from './platform/config/env.js';
import { openDatabase } from './platform/database/open-database.js';
import { startEmbeddedServer } from './platform/database/embedded/embedded-server.js';

const env = readEnv();
const server = env.databaseUrl ? null : await startEmbeddedServer(env.dataFolder);
const url = env.databaseUrl ?? server?.url ?? '';
console.log('Database ready');
const database = await openDatabase({ url, poolSize: env.databasePool, entities });
const app = await createApp({ env, ...database });
const content = await app.get(ContentLoader).load();
for (const problem of content.problems) console.error(problem);
console.log(
  `Content: ${content.lessons} lessons${content.published.map((one) => `, ${one} is new`).join('')}`,
);
await app.listen(env.port, env.host);
console.log(`Listening at ${env.publicUrl}`);
