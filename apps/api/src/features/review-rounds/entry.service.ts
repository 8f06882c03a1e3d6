import { randomBytes, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hashToken } from '../../platform/auth/session-reader.js';
import { AppError } from '../../platform/http/app-error.js';
import { EntryRepository, type OpenLink } from './entry.repository.js';
import { RoundLinks } from './round-links.js';
import { RoundPost } from './round-post.js';

/** After the end, to read the report and what became of her remarks. */
const daysAfter = 90;
const daySeconds = 86_400;

/** Somebody who came in: what her browser is handed. */
export interface Entered {
  roundId: string;
  token: string;
  /** How long the browser keeps it. */
  seconds: number;
}

/** Coming in with a personal link, without a password. */
@Injectable()
export class EntryService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly links: RoundLinks,
    private readonly post: RoundPost,
  ) {}

  /** Lets nobody in. @throws AppError rounds/link-invalid */
  async read(token: string) {
    const { closesAt, ...link } = await this.link(token);
    return { ...link, closesAt: closesAt.toISOString() };
  }

  /**
   * Lets the device in, or mails a code where the round asks for one: then there is no `entered`.
   * @throws AppError rounds/link-invalid
   */
  async open({
    id,
    token,
  }: {
    id: string;
    token: string;
  }): Promise<{ roundId: string; entered: Entered | null }> {
    const link = await this.link(token);
    if (!link.asksCode) return { roundId: link.roundId, entered: await this.enter(id, link) };
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await this.entries.setCode(link.id, this.links.hashCode(link.id, code), (manager) =>
      this.post.sendCode(link, code, manager),
    );
    return { roundId: link.roundId, entered: null };
  }

  /** A code lets one device in. @throws AppError rounds/link-invalid, rounds/code-wrong */
  async confirm({ id, token, code }: { id: string; token: string; code: string }) {
    const link = await this.link(token);
    const right = await this.entries.takeCode(link.id, this.links.hashCode(link.id, code));
    if (!right) throw new AppError('rounds/code-wrong');
    return this.enter(id, link);
  }

  private async link(token: string): Promise<OpenLink> {
    const link = await this.entries.findLink(hashToken(token), daysAfter);
    if (!link) throw new AppError('rounds/link-invalid');
    return link;
  }

  private async enter(id: string, link: OpenLink): Promise<Entered> {
    const token = randomBytes(32).toString('base64url');
    const { roundId, participantId } = link;
    await this.entries.addGuest({
      ...{ id, roundId, participantId, daysAfter },
      tokenHash: hashToken(token),
    });
    const untilEnd = Math.ceil((link.closesAt.getTime() - Date.now()) / 1000);
    return { roundId, token, seconds: Math.max(0, untilEnd + daysAfter * daySeconds) };
  }
}
