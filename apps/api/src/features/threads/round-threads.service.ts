import { Injectable } from '@nestjs/common';
import type {
  actOnRoundThread,
  listRoundThreads,
  readRoundLesson,
  startRoundThread,
} from '@weft/contracts';
import { withMediaAt } from '@weft/rules';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { DraftVersions } from '../drafts/index.js';
import { RoundAccess, type RoundStanding, type RoundVisitor } from '../review-rounds/index.js';
import { LessonThreads } from './lesson-threads.js';
import { inLanguage, toThread } from './thread.mapper.js';
import { personOf, type ThreadActor } from './thread.row.js';
import { ThreadPage } from './thread-page.js';
import { type SeenWords, ThreadWork } from './thread-work.js';

/** Who somebody is among the remarks of a round: the participant, where she takes part. */
export function actorOf(visitor: RoundVisitor, standing: RoundStanding): ThreadActor {
  const { participantId } = standing;
  if (participantId !== null) return { participantId, accountId: null };
  if (!visitor.caller) throw new AppError('rounds/unknown');
  return { participantId: null, accountId: visitor.caller.accountId };
}

/** The one participant whose remarks somebody may see beside those of moderators; null: everybody's. */
export function onlyWriter({ round, standing, participantId }: RoundStanding): string | null {
  const hidden = round.remarksSeen === 'after-closing' && round.state !== 'closed';
  return hidden && standing !== 'moderator' ? participantId : null;
}

/** Remarks as participants and moderators of a round read and make them. */
@Injectable()
export class RoundThreads {
  constructor(
    private readonly rounds: RoundAccess,
    private readonly versions: DraftVersions,
    private readonly pages: ThreadPage,
    private readonly lessons: LessonThreads,
    private readonly work: ThreadWork,
  ) {}

  /** @throws AppError rounds/unknown, rounds/not-open, rounds/consent-first, catalogue/lesson-unknown */
  async readLesson(
    visitor: RoundVisitor,
    { params, query }: Pick<InputOf<typeof readRoundLesson>, 'params' | 'query'>,
  ) {
    const standing = await this.rounds.reader(visitor, params.roundId);
    const { id, draftId, draftVersionId, title, state, remarksSeen } = standing.round;
    const version = await this.versions.read(draftVersionId);
    const lessons = [...version.lessons, version.brief].map(({ lessonId, title: name }) => ({
      lessonId,
      title: name,
    }));
    const lesson = lessons.find(({ lessonId }) => lessonId === params.lessonId);
    if (!lesson) throw new AppError('catalogue/lesson-unknown');
    const read = await this.pages.text(draftVersionId, lesson.lessonId, query.locale);
    // A guest's cookie goes to this path only.
    const text = { ...read, document: withMediaAt(read.document, `/api/rounds/${id}/media/`) };
    return {
      round: { id, draftId, title, state, versionNumber: version.number },
      ...{ lesson, lessons, ...text },
      people: await this.pages.people(id, draftId),
      writes: state === 'open',
      othersLater: remarksSeen === 'after-closing' && state !== 'closed',
    };
  }

  /** @throws AppError rounds/unknown, rounds/not-open, rounds/consent-first */
  async list(
    visitor: RoundVisitor,
    { params, query }: Pick<InputOf<typeof listRoundThreads>, 'params' | 'query'>,
  ) {
    const standing = await this.rounds.reader(visitor, params.roundId);
    const reader = actorOf(visitor, standing);
    const { id: roundId, draftId, draftVersionId } = standing.round;
    const { lessonId } = params;
    const texts = await this.pages.blocks(draftVersionId, lessonId);
    const { blocks, rows } = await this.lessons.read({
      ...{ draftId, draftVersionId, roundId, lessonId, texts, ...query, blockId: query.blockId },
      ...{ person: personOf(reader), only: onlyWriter(standing) },
    });
    const { locale } = query;
    const items = rows.map((row) =>
      inLanguage(toThread(row, reader), { madeAt: row.anchor.blockId, locale, texts }),
    );
    return { blocks, items };
  }

  /** @throws AppError rounds/unknown, threads/place-unknown, threads/empty, threads/unknown */
  async start(
    visitor: RoundVisitor,
    { params, body }: Pick<InputOf<typeof startRoundThread>, 'params' | 'body'>,
  ): Promise<{ id: string }> {
    const standing = await this.rounds.writer(visitor, params.roundId);
    const actor = actorOf(visitor, standing);
    const { draftId, draftVersionId, id: roundId } = standing.round;
    await this.work.start({ draftId, draftVersionId, roundId }, actor, body);
    return { id: body.id };
  }

  /**
   * What asks for an answer of the writer is possible after the round too.
   * @param seen where it is only done while these are still the words of the remark
   * @throws AppError rounds/unknown, threads/unknown, threads/not-possible, threads/changed-meanwhile
   */
  async act(
    visitor: RoundVisitor,
    { params, body }: Pick<InputOf<typeof actOnRoundThread>, 'params' | 'body'>,
    seen?: SeenWords,
  ): Promise<void> {
    const later = ['confirm', 'reopen', 'place'].includes(body.act.kind);
    const standing = later
      ? await this.rounds.reader(visitor, params.roundId)
      : await this.rounds.writer(visitor, params.roundId);
    const actor = actorOf(visitor, standing);
    await this.work.actInRound(standing, actor, { threadId: params.threadId, ...body, seen });
  }
}
