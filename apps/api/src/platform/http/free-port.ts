import { createServer } from 'node:net';

/**
 * Tells at once, before the database and the curriculum are made ready, that the port is taken.
 * @throws Error of Node, such as `EADDRINUSE` or `EACCES`
 */
export function requireFreePort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
