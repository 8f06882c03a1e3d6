import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { readAnnotations, SentAnnotation, ThreadTarget } from '@weft/contracts';
import { passageOf } from '@weft/rules';
import { AppError } from '../../platform/http/app-error.js';
import { LinkedDataResponse } from '../../platform/http/linked-data-response.js';
import type { InputOf } from '../../platform/http/route.js';
import type { Saying } from '../threads/index.js';
import { uuidIn } from './annotation-addresses.js';
import { pageSize, toContainer, toPage } from './annotation-collection.js';
import { type SaidAbout, saidAbout, saidWords } from './annotation-intake.js';
import type { AnnotationSource } from './annotation-sources.js';
import { toAnnotation } from './annotation.mapper.js';
import { preferredContainer } from './preferred-container.js';
import { annotationHeaders, containerHeaders, pageHeaders } from './protocol-headers.js';

/** Remarks in the protocol of the W3C, whichever container they are in. */
@Injectable()
export class AnnotationsService {
  /**
   * The container, or a page of it.
   * @param prefer the header
   * @throws AppError request/not-found, and what its source refuses
   */
  async list(
    source: AnnotationSource,
    query: InputOf<typeof readAnnotations>['query'],
    prefer: string | undefined,
  ): Promise<LinkedDataResponse> {
    const { addresses } = source;
    const at = query.page ?? 0;
    const found = await source.page({ at, size: pageSize });
    const preferred = preferredContainer(prefer);
    const iris = query.iris === undefined ? preferred.iris : query.iris === '1';
    const annotations = found.items.map((saying) => toAnnotation(saying, addresses));
    const page = { at, total: found.total, iris, annotations };
    if (query.page !== undefined) {
      return new LinkedDataResponse(toPage(page, addresses), { headers: pageHeaders });
    }
    const { minimal, applied } = preferred;
    const container = toContainer({ label: found.title, minimal, first: page }, addresses);
    const told = applied && { 'preference-applied': 'return=representation' };
    const headers = { ...containerHeaders, 'content-location': container.id, ...told };
    return new LinkedDataResponse(container, { headers });
  }

  /** @throws AppError threads/unknown, annotations/gone, and what its source refuses */
  async read(source: AnnotationSource, id: string): Promise<LinkedDataResponse> {
    return respond(await source.find(id), source);
  }

  /**
   * Makes a remark or a reply; with an id of the tool it is one, however often it is sent.
   * @throws AppError threads/unknown, annotations/gone, threads/empty, threads/place-unknown
   */
  async create(source: AnnotationSource, sent: SentAnnotation): Promise<LinkedDataResponse> {
    const id = uuidIn(sent.canonical) ?? uuidIn(sent.id) ?? randomUUID();
    const { kind, text, wording } = saidWords(sent);
    const about = saidAbout(sent, source.addresses);
    if ('annotationId' in about) {
      const { thread } = await source.findAnswerable(about.annotationId);
      if (text === '') throw new AppError('threads/empty');
      const act = { kind: 'reply' as const, text, mentions: [] };
      await source.act({ id, threadId: thread.id, act });
    } else {
      const target = await targetOf(source, about);
      const remark = { id, kind: kind ?? 'comment', text, wording, target, mentions: [] };
      await source.start(remark);
    }
    return respond(await source.findAnswerable(id), source, 201);
  }

  /**
   * Changes the words of my own open remark, and where it stands; its kind stays.
   * @param ifMatch the tag of what the tool changed
   * @throws AppError threads/unknown, annotations/gone, annotations/if-match-missing,
   *   threads/not-possible, threads/changed-meanwhile
   */
  async replace(
    source: AnnotationSource,
    id: string,
    { sent, ifMatch }: { sent: SentAnnotation; ifMatch: string | undefined },
  ): Promise<LinkedDataResponse> {
    const { thread } = await unchanged(source, id, ifMatch);
    const { kind, text, wording } = saidWords(sent);
    if (kind !== null && kind !== thread.kind) throw new AppError('threads/not-possible');
    const about = saidAbout(sent, source.addresses);
    if ('annotationId' in about) throw new AppError('threads/not-possible');
    const target = await targetOf(source, about);
    const threadId = thread.id;
    const edit = { kind: 'edit', text, wording } as const;
    await source.act({ id: randomUUID(), threadId, act: edit }, thread);
    if (!standsAt(thread, target)) {
      await source.act({ id: randomUUID(), threadId, act: { kind: 'place', target } });
    }
    return respond(await source.find(id), source);
  }

  /**
   * Removes my own open remark.
   * @throws AppError threads/unknown, annotations/gone, annotations/if-match-missing,
   *   threads/not-possible, threads/changed-meanwhile
   */
  async remove(source: AnnotationSource, id: string, ifMatch: string | undefined): Promise<void> {
    const { thread } = await unchanged(source, id, ifMatch);
    const deed = { id: randomUUID(), threadId: thread.id, act: { kind: 'remove' } } as const;
    await source.act(deed, thread);
  }
}

function respond(saying: Saying, { addresses }: AnnotationSource, status = 200) {
  const annotation = toAnnotation(saying, addresses);
  const created = status === 201 && { location: annotation.id };
  const headers = { ...annotationHeaders(saying), ...created };
  return new LinkedDataResponse(annotation, { headers, status });
}

/** The remark that is going to be changed, as its writer last saw it; replies never change. */
async function unchanged(
  source: AnnotationSource,
  id: string,
  ifMatch: string | undefined,
): Promise<Saying> {
  const saying = await source.find(id);
  if (ifMatch === undefined) throw new AppError('annotations/if-match-missing');
  if (!respond(saying, source).isMeantBy(ifMatch)) throw new AppError('threads/changed-meanwhile');
  if (saying.replyId !== null) throw new AppError('threads/not-possible');
  return saying;
}

/** @throws AppError catalogue/lesson-unknown, threads/place-unknown */
async function targetOf(
  source: AnnotationSource,
  { lesson, passage }: Exclude<SaidAbout, { annotationId: string }>,
): Promise<ThreadTarget> {
  const { lessonId, locale } = lesson;
  const found = passageOf(passage, await source.blocks({ lessonId, locale }));
  if (!found) throw new AppError('threads/place-unknown');
  return { lessonId, locale, ...found };
}

function standsAt(thread: Saying['thread'], target: ThreadTarget): boolean {
  const { place, lessonId, locale } = thread;
  if (lessonId !== target.lessonId || locale !== target.locale) return false;
  if (place?.blockId !== target.blockId || place.whole !== (target.selection === null))
    return false;
  const { selection } = target;
  return !selection || (selection.start === place.start && selection.end === place.end);
}
