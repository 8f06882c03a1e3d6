import { Injectable } from '@nestjs/common';
import type {
  DraftThreadAct,
  RoundThreadAct,
  startRoundThread,
  ThreadTarget,
} from '@weft/contracts';
import { threadAfter } from '@weft/rules';
import type { Transaction } from '../../platform/database/transaction.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { WriteLimit } from '../../platform/http/write-limit.js';
import type { RoundStanding } from '../review-rounds/index.js';
import { personOf, type ThreadActor } from './thread.row.js';
import { ThreadMentions } from './thread-mentions.js';
import { type AnchoredTarget, ThreadTargets } from './thread-target.js';
import { type ThreadChange, ThreadWritesRepository } from './thread-writes.repository.js';

/** A remark that somebody makes. */
export type NewRemark = InputOf<typeof startRoundThread>['body'];

/** The words of a remark as somebody saw them who changes them. */
export interface SeenWords {
  text: string;
  wording: string | null;
}

/** An act of an author with what was looked up for it. */
interface AuthorAct {
  writeId: string;
  act: DraftThreadAct;
  by: { accountId: string; name: string };
  /** The newest version, in which remarks are placed by hand. */
  draftVersionId: string | null;
}

/** Makes remarks and changes them, each write once and in one transaction. */
@Injectable()
export class ThreadWork {
  constructor(
    private readonly writes: ThreadWritesRepository,
    private readonly targets: ThreadTargets,
    private readonly mentions: ThreadMentions,
    private readonly limit: WriteLimit,
  ) {}

  /** @throws AppError threads/empty, threads/place-unknown, threads/unknown, request/too-many */
  async start(
    where: { draftId: string; draftVersionId: string; roundId: string | null },
    actor: ThreadActor,
    { id, kind, text, wording, target, mentions }: NewRemark,
  ): Promise<void> {
    this.limit.check(personOf(actor));
    checkWords(kind, { text, wording });
    const anchored = await this.targets.anchor(where.draftVersionId, target);
    const suggested = kind === 'suggestion' ? wording : null;
    const made = await this.writes.start(
      { ...where, ...anchored, actor, id, kind, text, wording: suggested },
      (transaction) => {
        const place = { ...where, lessonId: target.lessonId, threadId: id };
        return this.mentions.tell(place, { writeId: id, mentions, quote: text }, transaction);
      },
    );
    if (!made) throw new AppError('threads/unknown');
  }

  /**
   * @param given.seen where it is only done while these are still the words of the remark
   * @throws AppError threads/unknown, threads/not-possible, threads/empty, threads/place-unknown,
   *   threads/changed-meanwhile
   */
  async actInRound(
    standing: RoundStanding,
    actor: ThreadActor,
    given: { id: string; threadId: string; act: RoundThreadAct; seen?: SeenWords | undefined },
  ): Promise<void> {
    const { id: writeId, threadId, act, seen } = given;
    this.limit.check(personOf(actor));
    const { round, standing: stands } = standing;
    const moderates = stands === 'moderator';
    const anchored = await this.targetOf(act, round.draftVersionId);
    const done = await this.writes.change(threadId, async (change, transaction) => {
      const { thread } = change;
      if (thread.roundId !== round.id) return false;
      const own = (thread.participantId ?? thread.accountId) === personOf(actor);
      const hidden = round.remarksSeen === 'after-closing' && round.state !== 'closed';
      // Of a remark that she does not see she knows nothing.
      if (hidden && !own && !moderates && thread.participantId !== null) return false;
      const asked = { act, actor, writeId, anchored, seen, own, moderates, ...round };
      await this.carryOut(change, asked, transaction);
      return true;
    });
    if (!done) throw new AppError('threads/unknown');
  }

  /**
   * What an author of a draft does as one who writes there: she answers any remark, and changes her
   * own outside rounds while it is open.
   * @throws AppError threads/unknown, threads/not-possible, threads/empty, threads/place-unknown,
   *   threads/changed-meanwhile
   */
  async actOutsideRounds(
    where: { draftId: string; draftVersionId: string },
    actor: ThreadActor,
    given: { id: string; threadId: string; act: RoundThreadAct; seen?: SeenWords | undefined },
  ): Promise<void> {
    const { id: writeId, threadId, act, seen } = given;
    this.limit.check(personOf(actor));
    const anchored = await this.targetOf(act, where.draftVersionId);
    const done = await this.writes.change(threadId, async (change, transaction) => {
      const { draftId, roundId, accountId } = change.thread;
      if (draftId !== where.draftId) return false;
      const own = roundId === null && accountId === actor.accountId;
      const asked = { act, actor, writeId, anchored, seen, own, moderates: false, ...where };
      await this.carryOut(change, asked, transaction);
      return true;
    });
    if (!done) throw new AppError('threads/unknown');
  }

  /**
   * Decides on one remark.
   * @returns false where it is not of this draft or cannot be done to it now
   */
  async actAsAuthor(
    draftId: string,
    threadId: string,
    { writeId, act, by, draftVersionId }: AuthorAct,
  ): Promise<boolean> {
    const actor: ThreadActor = { participantId: null, accountId: by.accountId };
    const anchored = draftVersionId ? await this.targetOf(act, draftVersionId) : null;
    const { kind } = act;
    const work = async (change: ThreadChange, transaction: Transaction): Promise<boolean> => {
      const { thread } = change;
      if (thread.draftId !== draftId) return false;
      const ofWriter = kind === 'edit' || kind === 'remove' || kind === 'restore';
      const own = thread.roundId === null && thread.accountId === by.accountId;
      if (ofWriter && !(own && thread.state === 'open')) return false;
      const step = kind === 'accept' || kind === 'decline' || kind === 'done' || kind === 'reopen';
      const next = step ? threadAfter(thread.state, kind, 'author') : thread.state;
      // Words stand in the remark alone: what is removed is kept nowhere.
      const words = { text: undefined, wording: undefined, target: undefined };
      const detail = { ...act, kind: undefined, ...words };
      if (next === null) return false;
      if (!(await change.note({ writeId, kind, detail, actor }))) return true;
      const at = new Date().toISOString();
      if (kind === 'accept' || kind === 'decline') {
        const state = kind === 'accept' ? 'accepted' : 'declined';
        const edited = kind === 'accept' && act.edited !== null;
        await change.stand(next, {
          decision: { state, reason: act.reason, by: by.name, at, edited },
        });
      } else if (kind === 'done') await change.stand(next, { solvedIn: act.versionNumber });
      else if (kind === 'assign') await change.assign(act.accountId);
      else {
        const place = { draftVersionId: draftVersionId ?? thread.draftVersionId };
        await this.apply(change, { act, actor, writeId, anchored, ...place }, transaction);
      }
      if (kind === 'accept' || kind === 'decline' || kind === 'done') {
        const state = next as 'accepted' | 'declined' | 'done';
        const place = { ...thread, threadId: thread.id };
        await this.mentions.tellAnswer(place, { writeId, state }, transaction);
      }
      return true;
    };
    const done = await this.writes.change(threadId, work, kind === 'restore');
    // What was sent again after it was done finds the remark where it was put.
    if (done !== null || (kind !== 'restore' && kind !== 'remove')) return done === true;
    return this.writes.isNoted(writeId, threadId);
  }

  /** Once for the id of the write, where it may be done now and the words are still those seen. */
  private async carryOut(
    change: ThreadChange,
    given: {
      act: RoundThreadAct;
      actor: ThreadActor;
      writeId: string;
      anchored: AnchoredTarget | null;
      seen: SeenWords | undefined;
      own: boolean;
      moderates: boolean;
      draftVersionId: string;
    },
    transaction: Transaction,
  ): Promise<void> {
    const { act, actor, writeId, seen, own, moderates } = given;
    const { thread } = change;
    if (!mayAct(act, { own, moderates, state: thread.state })) {
      throw new AppError('threads/not-possible');
    }
    if (seen && (seen.text !== thread.text || seen.wording !== thread.wording)) {
      throw new AppError('threads/changed-meanwhile');
    }
    const detail = act.kind === 'reopen' ? { reason: act.reason } : {};
    const first = await change.note({ writeId, kind: act.kind, detail, actor });
    if (first) await this.apply(change, given, transaction);
  }

  private async apply(
    change: ThreadChange,
    done: {
      act: RoundThreadAct | DraftThreadAct;
      actor: ThreadActor;
      writeId: string;
      anchored: AnchoredTarget | null;
      draftVersionId: string;
    },
    transaction: Transaction,
  ): Promise<void> {
    const { act, actor, writeId, anchored } = done;
    const { thread } = change;
    switch (act.kind) {
      case 'reply': {
        await change.reply(writeId, actor, act.text);
        const place = { ...thread, threadId: thread.id };
        const said = { writeId, mentions: act.mentions, quote: act.text };
        return this.mentions.tell(place, said, transaction);
      }
      case 'agree':
      case 'disagree':
        return change.agree(actor, act.kind === 'agree');
      case 'edit':
        checkWords(thread.kind, act);
        return change.edit(act.text, thread.kind === 'suggestion' ? act.wording : null);
      case 'restore':
        checkWords(thread.kind, act);
        return change.restore(act.text, thread.kind === 'suggestion' ? act.wording : null);
      case 'remove':
        return change.remove();
      case 'block':
        return change.setBlocking(act.blocking);
      case 'confirm':
        return change.stand('confirmed');
      case 'reopen':
        return change.stand('open', { decision: null, solvedIn: null });
      case 'place':
        if (anchored) await change.place(anchored, done.draftVersionId);
        return;
      default:
        return;
    }
  }

  private targetOf(
    act: { kind: string; target?: ThreadTarget },
    draftVersionId: string,
  ): Promise<AnchoredTarget | null> {
    return act.target ? this.targets.anchor(draftVersionId, act.target) : Promise.resolve(null);
  }
}

/** A remark says something, but for “unclear here”; a suggestion has a wording. */
function checkWords(
  kind: NewRemark['kind'],
  { text, wording }: { text: string; wording: string | null },
): void {
  const empty = kind === 'suggestion' ? wording === null : kind !== 'unclear' && text === '';
  if (empty) throw new AppError('threads/empty');
}

/** What a participant may do, and a moderator besides. */
function mayAct(
  { kind }: RoundThreadAct,
  {
    own,
    moderates,
    state,
  }: { own: boolean; moderates: boolean; state: Parameters<typeof threadAfter>[0] },
): boolean {
  switch (kind) {
    case 'reply':
      return true;
    case 'agree':
    case 'disagree':
      return !own;
    case 'edit':
    case 'remove':
      return own && state === 'open';
    case 'place':
      return own || moderates;
    case 'confirm':
    case 'reopen':
      return own && threadAfter(state, kind, 'writer') !== null;
    case 'block':
      return moderates;
  }
}
