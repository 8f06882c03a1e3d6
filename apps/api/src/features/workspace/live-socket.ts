import { liveClosing, type LiveNotice } from '@weft/contracts';
import type { WebSocket } from 'ws';
import type { Principal } from '../../platform/auth/principal.js';
import type { WorkAddress, WorkStanding } from './workspace.policy.js';

/** A document that somebody has open through a socket. */
export interface Entered {
  address: WorkAddress;
  standing: WorkStanding;
}

/** Dragging a note sends some twenty a second; a paste, or coming back, a burst. */
const messagesPerSecond = 60;
const burst = 600;

/** One browser tab: a WebSocket with the session that opened it. */
export class LiveSocket {
  /** By the name of the document. */
  readonly entered = new Map<string, Entered>();
  private allowance = burst;
  private countedAt = performance.now();

  constructor(
    private readonly socket: WebSocket,
    readonly token: string,
    public caller: Principal,
    /** As others see it beside the cursor. */
    readonly displayName: string,
  ) {}

  /** Whether this is still what a person can send; counts a message. */
  takes(): boolean {
    const now = performance.now();
    const earned = ((now - this.countedAt) / 1000) * messagesPerSecond;
    this.allowance = Math.min(burst, this.allowance + earned) - 1;
    this.countedAt = now;
    return this.allowance >= 0;
  }

  /** Ends the connection and says why; nothing that it sends afterwards is taken. */
  end(why: keyof typeof liveClosing): void {
    this.socket.close(liveClosing[why], why);
    // Who does not answer is not waited for.
    setTimeout(() => this.socket.terminate(), 2_000).unref();
  }
}

/** As it travels in a stateless message. */
export const noticeText = (notice: LiveNotice): string => JSON.stringify(notice);
