import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { sessionTokenIn } from '../../platform/auth/caller.js';
import { ENV, type Env } from '../../platform/config/env.js';
import { LiveServerLoader } from './live-server-loader.js';
import type { LiveServer } from './live-server.js';

const address = '/api/live';
/** Tabs and devices of one person, in one process. */
const mostOfAnAccount = 30;
const mostInAll = 5_000;

/**
 * Where sockets come in, on the port of the API. The session cookie says who it is, so only pages of
 * this site may ask; nothing secret is ever in an address.
 */
@Injectable()
export class LiveDoor implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private closed = false;

  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(ENV) private readonly env: Env,
    private readonly loader: LiveServerLoader,
  ) {}

  onApplicationBootstrap(): void {
    const server = this.host.httpAdapter.getHttpServer() as Server;
    server.on('upgrade', (request, socket, head) => {
      socket.on('error', () => socket.destroy());
      this.open({ request, socket, head }).catch(() => refuse(socket, '503 Service Unavailable'));
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closed = true;
    await this.loader.close();
  }

  private async open(upgrade: { request: IncomingMessage; socket: Duplex; head: Buffer }) {
    const { request, socket } = upgrade;
    const found = await this.admit(request);
    if (typeof found === 'string') refuse(socket, found);
    else found.live.accept(upgrade, found.visitor);
  }

  /** Who comes in, or the status with which she is refused. */
  private async admit({ url, headers }: IncomingMessage) {
    if (url !== address) return '404 Not Found';
    if (!this.isOwnPage(headers)) return '403 Forbidden';
    const api = this.host.httpAdapter.getInstance<FastifyInstance>();
    const token = sessionTokenIn(api, headers.cookie);
    const visitor = token ? await this.loader.visitor(token) : null;
    if (!visitor) return '401 Unauthorized';
    const live = await this.loader.load();
    if (this.closed) return '503 Service Unavailable';
    if (isCrowded(live, visitor.caller.accountId)) return '429 Too Many Requests';
    return { live, visitor };
  }

  /** Browsers tell which page opens a socket, and no page can make them tell another. */
  private isOwnPage(headers: IncomingMessage['headers']): boolean {
    if (headers.origin === undefined || !URL.canParse(headers.origin)) return false;
    const origin = new URL(headers.origin);
    return origin.host === headers.host || origin.origin === new URL(this.env.publicUrl).origin;
  }
}

function isCrowded(live: LiveServer, accountId: string): boolean {
  return live.open.sockets >= mostInAll || live.socketsOf(accountId) >= mostOfAnAccount;
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
