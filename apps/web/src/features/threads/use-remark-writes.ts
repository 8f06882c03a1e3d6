import { useQueryClient } from '@tanstack/react-query';
import type { RoundThreadAct, ThreadKind, ThreadTarget } from '@weft/contracts';
import { useEffect, useRef } from 'react';
import { type OutboxEntry, useOffline, useOutboxSnapshot } from '../../platform/offline/index.js';
import { lessonThreadsKey } from './threads.queries.js';

/** A remark before the server has it. */
export interface NewRemark {
  id: string;
  kind: ThreadKind;
  text: string;
  wording: string | null;
  mentions: string[];
  target: ThreadTarget;
}

/** Something that was written on this device and did not arrive yet. */
interface WaitingRemark extends NewRemark {
  sequence: number;
  state: 'waiting' | 'signed-out' | 'refused';
  /** Code of the refusal. */
  code: string | null;
}

const isNewRemark = ({ path, method }: OutboxEntry, roundId: string): boolean =>
  method === 'POST' && path === `/api/rounds/${roundId}/threads`;

/**
 * Writes to the remarks of a round. They are kept on this device before they are sent, and sent
 * whenever the server can be reached.
 * @param holder the account, or what stands for a guest of the round
 */
export function useRemarkWrites(roundId: string, holder: string) {
  const offline = useOffline();
  const { entries, state } = useOutboxSnapshot();
  const queryClient = useQueryClient();
  const own = entries.filter(({ path }) => path.startsWith(`/api/rounds/${roundId}/threads`));
  const before = useRef(own.length);

  useEffect(() => {
    // Nobody is signed in where a guest writes, so the outbox is told whose writes to send.
    if (holder.startsWith('guest:')) void offline?.outbox.useAccount(holder);
  }, [offline, holder]);

  useEffect(() => {
    const arrived = own.length < before.current;
    before.current = own.length;
    if (arrived) void queryClient.invalidateQueries({ queryKey: lessonThreadsKey(roundId) });
  }, [own.length, queryClient, roundId]);

  const send = async (path: string, id: string, body: object) => {
    await offline?.outbox.keep({
      ...{ id, accountId: holder, key: null, method: 'POST', path, body },
    });
    await offline?.outbox.flush();
  };
  return {
    waiting: own
      .filter((entry) => isNewRemark(entry, roundId))
      .map((entry): WaitingRemark => {
        const { body, sequence, rejected } = entry;
        const waits = state === 'signed-out' ? 'signed-out' : 'waiting';
        return {
          ...(body as NewRemark),
          ...{ sequence, state: rejected ? 'refused' : waits, code: rejected?.code ?? null },
        };
      }),
    /** What could not be done to a remark that is there. */
    refused: own.filter((entry) => entry.rejected && !isNewRemark(entry, roundId)),
    start: (remark: NewRemark) => send(`/api/rounds/${roundId}/threads`, remark.id, remark),
    act: (threadId: string, act: RoundThreadAct) => {
      const id = crypto.randomUUID();
      return send(`/api/rounds/${roundId}/threads/${threadId}/acts`, id, { id, act });
    },
    discard: (sequence: number) => void offline?.outbox.discard(sequence),
  };
}

export type RemarkWrites = ReturnType<typeof useRemarkWrites>;
