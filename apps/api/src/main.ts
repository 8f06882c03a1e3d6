import 'reflect-metadata';
import { setFlagsFromString } from 'node:v8';
import { readEnv, type Env } from './platform/config/env.js';
import { explainFailure } from './platform/explain-failure.js';
import { requireFreePort } from './platform/http/free-port.js';
import { version } from './platform/version.js';

// The heap grows by less than a third of what lives before it is cleaned, not by what suits V8: a
// server that loads a curriculum at its start would keep twice as much as it needs.
setFlagsFromString('--heap-growing-percent=30');

const say = (step: string, result: string) => console.log(`  ${step.padEnd(12)}${result}`);

try {
  const env = readEnv();
  console.log(`Weft ${version}`);
  await requireFreePort(env.port, env.host);
  stopOnSignal(await start(env));
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}

/** Reads the application from disk while the database starts: together they take a second. */
async function start(env: Env): Promise<() => Promise<void>> {
  const began = performance.now();
  const [server, { boot }] = await Promise.all([startServer(env), import('./boot.js')]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(
    'Database',
    server ? `ready in ${seconds} s, in ${server.folder}` : 'the server of DATABASE_URL',
  );
  try {
    const stop = await boot(env, server?.url ?? env.databaseUrl ?? '', say);
    return async () => {
      await stop();
      await server?.stop();
    };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

async function startServer(env: Env) {
  if (env.databaseUrl) return null;
  const { startEmbeddedServer } = await import('./platform/database/embedded/embedded-server.js');
  return startEmbeddedServer(env.dataFolder);
}

/** The first signal finishes what is running; a second one does not wait for it. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      console.log('Stopping');
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}
