import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type {
  createAnnotation,
  deleteAnnotation,
  readAnnotation,
  readAnnotations,
  replaceAnnotation,
  ThreadTarget,
} from '@weft/contracts';
import { passageOf } from '@weft/rules';
import { ENV, type Env } from '../../platform/config/env.js';
import { AppError } from '../../platform/http/app-error.js';
import { LinkedDataResponse } from '../../platform/http/linked-data-response.js';
import type { InputOf } from '../../platform/http/route.js';
import type { RoundVisitor } from '../review-rounds/index.js';
import { type RoundSaying, RoundSayings, RoundThreads } from '../threads/index.js';
import { AnnotationAddresses, uuidIn } from './annotation-addresses.js';
import { pageSize, toContainer, toPage } from './annotation-collection.js';
import { type SaidAbout, saidAbout, saidWords } from './annotation-intake.js';
import { toAnnotation } from './annotation.mapper.js';
import { preferredContainer } from './preferred-container.js';
import { annotationHeaders, containerHeaders, pageHeaders } from './protocol-headers.js';

/** Remarks of review rounds in the protocol of the W3C; who may do what, remarks know themselves. */
@Injectable()
export class AnnotationsService {
  constructor(
    private readonly sayings: RoundSayings,
    private readonly threads: RoundThreads,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * The container, or a page of it.
   * @throws AppError rounds/unknown, rounds/not-open, rounds/consent-first, request/not-found
   */
  async list(
    visitor: RoundVisitor,
    { params, query }: Pick<InputOf<typeof readAnnotations>, 'params' | 'query'>,
    prefer: string | undefined,
  ): Promise<LinkedDataResponse> {
    const { roundId } = params;
    const at = query.page ?? 0;
    const found = await this.sayings.page(visitor, roundId, { at, size: pageSize });
    const addresses = this.addresses(roundId);
    const preferred = preferredContainer(prefer);
    const iris = query.iris === undefined ? preferred.iris : query.iris === '1';
    const annotations = found.items.map((saying) => toAnnotation(saying, addresses));
    const page = { at, total: found.total, iris, annotations };
    if (query.page !== undefined) {
      return new LinkedDataResponse(toPage(page, addresses), { headers: pageHeaders });
    }
    const { minimal } = preferred;
    const container = toContainer({ label: found.title, minimal, first: page }, addresses);
    const headers = { ...containerHeaders, 'content-location': container.id };
    return new LinkedDataResponse(container, { headers });
  }

  /** @throws AppError rounds/unknown, rounds/not-open, rounds/consent-first, threads/unknown */
  async read(
    visitor: RoundVisitor,
    { params }: Pick<InputOf<typeof readAnnotation>, 'params'>,
  ): Promise<LinkedDataResponse> {
    return this.respond(await this.find(visitor, params), params.roundId);
  }

  /**
   * Makes a remark or a reply; with an id of the tool it is one, however often it is sent.
   * @throws AppError rounds/unknown, threads/unknown, threads/empty, threads/place-unknown
   */
  async create(
    visitor: RoundVisitor,
    { params, body }: Pick<InputOf<typeof createAnnotation>, 'params' | 'body'>,
  ): Promise<LinkedDataResponse> {
    const { roundId } = params;
    const id = uuidIn(body.canonical) ?? uuidIn(body.id) ?? randomUUID();
    const { kind, text, wording } = saidWords(body);
    const about = saidAbout(body, this.addresses(roundId));
    if ('annotationId' in about) {
      const { thread } = await this.sayings.find(visitor, roundId, about.annotationId);
      if (text === '') throw new AppError('threads/empty');
      await this.threads.act(visitor, {
        params: { roundId, threadId: thread.id },
        body: { id, act: { kind: 'reply', text, mentions: [] } },
      });
    } else {
      const target = await this.target(visitor, roundId, about);
      const remark = { id, kind: kind ?? 'comment', text, wording, target, mentions: [] };
      await this.threads.start(visitor, { params, body: remark });
    }
    const made = await this.sayings.find(visitor, roundId, id);
    return this.respond(made, roundId, 201);
  }

  /**
   * Changes the words of my own open remark, and where it stands; its kind stays.
   * @param ifMatch the tag of what the tool changed
   * @throws AppError threads/unknown, threads/not-possible, threads/changed-meanwhile
   */
  async replace(
    visitor: RoundVisitor,
    { params, body }: Pick<InputOf<typeof replaceAnnotation>, 'params' | 'body'>,
    ifMatch: string | undefined,
  ): Promise<LinkedDataResponse> {
    const { roundId } = params;
    const { thread } = await this.unchanged(visitor, params, ifMatch);
    const { kind, text, wording } = saidWords(body);
    if (kind !== null && kind !== thread.kind) throw new AppError('threads/not-possible');
    const about = saidAbout(body, this.addresses(roundId));
    if ('annotationId' in about) throw new AppError('threads/not-possible');
    const target = await this.target(visitor, roundId, about);
    const at = { roundId, threadId: thread.id };
    const edit = { id: randomUUID(), act: { kind: 'edit', text, wording } } as const;
    await this.threads.act(visitor, { params: at, body: edit }, thread);
    if (!standsAt(thread, target)) {
      const place = { id: randomUUID(), act: { kind: 'place', target } } as const;
      await this.threads.act(visitor, { params: at, body: place });
    }
    return this.respond(await this.find(visitor, params), roundId);
  }

  /** @throws AppError threads/unknown, threads/not-possible, threads/changed-meanwhile */
  async remove(
    visitor: RoundVisitor,
    { params }: Pick<InputOf<typeof deleteAnnotation>, 'params'>,
    ifMatch: string | undefined,
  ): Promise<void> {
    const { thread } = await this.unchanged(visitor, params, ifMatch);
    const at = { roundId: params.roundId, threadId: thread.id };
    const remove = { id: randomUUID(), act: { kind: 'remove' } } as const;
    await this.threads.act(visitor, { params: at, body: remove }, thread);
  }

  private addresses(roundId: string): AnnotationAddresses {
    return new AnnotationAddresses(this.env.publicUrl, roundId);
  }

  private find(
    visitor: RoundVisitor,
    { roundId, annotationId }: InputOf<typeof readAnnotation>['params'],
  ): Promise<RoundSaying> {
    return this.sayings.find(visitor, roundId, annotationId);
  }

  private respond(saying: RoundSaying, roundId: string, status = 200): LinkedDataResponse {
    const annotation = toAnnotation(saying, this.addresses(roundId));
    const created = status === 201 && { location: annotation.id };
    const headers = { ...annotationHeaders(saying), ...created };
    return new LinkedDataResponse(annotation, { headers, status });
  }

  /** The remark that is going to be changed, as its writer last saw it; replies never change. */
  private async unchanged(
    visitor: RoundVisitor,
    params: InputOf<typeof readAnnotation>['params'],
    ifMatch: string | undefined,
  ): Promise<RoundSaying> {
    const saying = await this.find(visitor, params);
    if (!this.respond(saying, params.roundId).isMeantBy(ifMatch)) {
      throw new AppError('threads/changed-meanwhile');
    }
    if (saying.replyId !== null) throw new AppError('threads/not-possible');
    return saying;
  }

  /** @throws AppError catalogue/lesson-unknown, threads/place-unknown */
  private async target(
    visitor: RoundVisitor,
    roundId: string,
    { lesson, passage }: Exclude<SaidAbout, { annotationId: string }>,
  ): Promise<ThreadTarget> {
    const { lessonId, locale } = lesson;
    const asked = { params: { roundId, lessonId }, query: { locale } };
    const { blocks } = await this.threads.readLesson(visitor, asked);
    const found = passageOf(passage, blocks);
    if (!found) throw new AppError('threads/place-unknown');
    return { lessonId, locale, ...found };
  }
}

function standsAt(thread: RoundSaying['thread'], target: ThreadTarget): boolean {
  const { place, lessonId, locale } = thread;
  if (lessonId !== target.lessonId || locale !== target.locale) return false;
  if (place?.blockId !== target.blockId || place.whole !== (target.selection === null))
    return false;
  const { selection } = target;
  return !selection || (selection.start === place.start && selection.end === place.end);
}
