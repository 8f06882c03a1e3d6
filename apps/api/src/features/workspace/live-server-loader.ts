import { Injectable } from '@nestjs/common';
import { SessionReader } from '../../platform/auth/session-reader.js';
import { DocumentFeed } from './document-feed.js';
import type { LiveServer, Visitor } from './live-server.js';
import { UpdateWriter } from './update-writer.js';
import { VisitorRepository } from './visitor.repository.js';
import { WorkspaceAccess } from './workspace.policy.js';

/** Makes the server of live documents when the first socket comes. */
@Injectable()
export class LiveServerLoader {
  private loading: Promise<LiveServer> | null = null;

  constructor(
    private readonly access: WorkspaceAccess,
    private readonly writer: UpdateWriter,
    private readonly feed: DocumentFeed,
    private readonly sessions: SessionReader,
    private readonly visitors: VisitorRepository,
  ) {}

  load(): Promise<LiveServer> {
    this.loading ??= this.make();
    return this.loading;
  }

  /** Who has this session; null for nobody. */
  async visitor(token: string): Promise<Visitor | null> {
    const caller = await this.sessions.read(token);
    if (!caller) return null;
    return { caller, token, displayName: await this.visitors.findName(caller.accountId) };
  }

  async close(): Promise<void> {
    await (await this.loading)?.close();
  }

  private async make(): Promise<LiveServer> {
    const { LiveServer } = await import('./live-server.js');
    const { access, writer, feed, sessions } = this;
    return new LiveServer({ access, writer, feed, sessions, repository: writer.documents });
  }
}
