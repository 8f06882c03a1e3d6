import { createServer, type Server } from 'node:http';
import type { Role } from '@weft/contracts';
import type { SessionReader } from '../../platform/auth/session-reader.js';
import { NotificationChannel } from '../../platform/database/notification-channel.js';
import type { DataSource } from '../../platform/database/data-source.js';
import { DocumentFeed } from './document-feed.js';
import { LiveServer } from './live-server.js';
import { UpdateWriter } from './update-writer.js';
import { type WorkChange, WorkDocumentRepository } from './work-document.repository.js';
import type { WorkAddress, WorkspaceAccess } from './workspace.policy.js';

/** A database that a process talks to until it dies: then statements are lost, or their answers. */
class MortalRepository extends WorkDocumentRepository {
  private dead = false;

  die(): void {
    this.dead = true;
  }

  override async append(documentId: string, changes: readonly WorkChange[], processId: string) {
    this.checkAlive();
    const base = await super.append(documentId, changes, processId);
    // Stored, and nobody hears of it.
    this.checkAlive();
    return base;
  }

  private checkAlive(): void {
    if (this.dead) throw new Error('The process is dead');
  }
}

/** One server process of two, as far as live documents go. */
export interface ServerProcess {
  readonly port: number;
  /** Ends it as `kill -9` would: nothing is finished, nobody is told. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Drops every connection, as a proxy that restarts. */
  dropConnections(): void;
  stop(): Promise<void>;
}

const principal = (accountId: string) => ({
  ...{ accountId, sessionId: '', locale: 'nl' as const, roles: ['learner'] as readonly Role[] },
});

/**
 * Starts the real server of live documents on a database, with everybody let in: the cookie is the
 * account.
 */
export async function startProcess(url: string, dataSource: DataSource): Promise<ServerProcess> {
  let port = 0;
  let running: { http: Server; live: LiveServer; kill: () => void; channel: NotificationChannel };

  const start = async () => {
    const repository = new MortalRepository(dataSource);
    const channel = new NotificationChannel(url, dataSource);
    await channel.open();
    const enter = async (_: unknown, address: WorkAddress) => {
      const { id: documentId } = await repository.open(address.teamId, address.assignmentId);
      const seen = { seesFrom: null, seesUntil: null };
      return { documentId, cohortId: '', mode: 'write' as const, ...seen };
    };
    const live = new LiveServer({
      access: { enter } as unknown as WorkspaceAccess,
      sessions: { read: (token: string) => Promise.resolve(principal(token)) } as SessionReader,
      ...{ repository, feed: new DocumentFeed(channel), writer: new UpdateWriter(repository) },
    });
    const http = createServer();
    http.on('upgrade', (request, socket, head) => {
      const accountId = request.headers.cookie ?? '';
      const visitor = { caller: principal(accountId), token: accountId, displayName: accountId };
      live.accept({ request, socket, head }, visitor);
    });
    await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
    port = (http.address() as { port: number }).port;
    running = { http, live, channel, kill: () => repository.die() };
  };
  const end = async () => {
    const { http, live, channel } = running;
    // A socket may be on its way in.
    const sweep = setInterval(() => live.terminate(), 5);
    live.terminate();
    await Promise.all([channel.close(), new Promise((resolve) => http.close(resolve))]);
    clearInterval(sweep);
  };
  await start();
  return {
    get port() {
      return port;
    },
    start,
    kill: async () => {
      running.kill();
      await end();
    },
    dropConnections: () => running.live.terminate(),
    stop: async () => {
      await running.live.close();
      await end();
    },
  };
}
