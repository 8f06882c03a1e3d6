import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/** Stops the server of `postgres-up.mjs` and removes its files. */
export default async function postgresDown() {
  const server = globalThis.weftTestPostgres;
  if (!server) return;
  execFileSync(
    server.control,
    ['stop', '--pgdata', server.data, '--mode', 'immediate', '--wait', '--silent'],
    server.options,
  );
  rmSync(server.home, { recursive: true, force: true });
}
