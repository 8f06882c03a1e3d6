import { Injectable } from '@nestjs/common';
import type {
  actOnDraftThreads,
  listDraftThreads,
  readThreadBlocks,
  readThreadPeople,
  startDraftThread,
} from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { DraftAccess, type DraftVersion, DraftVersions } from '../drafts/index.js';
import { DraftThreadList } from './draft-thread-list.js';
import { ThreadWork } from './thread-work.js';
import { VersionTexts } from './version-texts.js';

/** Remarks as authors of a draft read, place and decide them. */
@Injectable()
export class DraftThreads {
  constructor(
    private readonly access: DraftAccess,
    private readonly versions: DraftVersions,
    private readonly lists: DraftThreadList,
    private readonly texts: VersionTexts,
    private readonly work: ThreadWork,
  ) {}

  /** @throws AppError drafts/unknown */
  async list(
    caller: Principal | null,
    { params, query }: Pick<InputOf<typeof listDraftThreads>, 'params' | 'query'>,
  ) {
    const { draft } = await this.access.editor(caller, params.draftId);
    const { title, moduleCode } = draft;
    const versions = await this.versions.versionsOf(draft.id);
    const list = await this.lists.read({
      ...{ draftId: draft.id, accountId: signedIn(caller).accountId },
      ...{ newest: versions[0] ?? null, filters: query },
    });
    const [newest] = versions;
    const lessons = newest ? [...newest.lessons, { ...newest.brief, slug: '', brief: true }] : [];
    return {
      ...list,
      draft: { title, moduleCode },
      lessons: lessons.map((lesson) => ({ brief: false, ...lesson })),
      versions: versions.map(({ number }) => number),
    };
  }

  /** @throws AppError drafts/unknown, catalogue/lesson-unknown */
  async readBlocks(
    caller: Principal | null,
    { params, query }: Pick<InputOf<typeof readThreadBlocks>, 'params' | 'query'>,
  ) {
    const { draft } = await this.access.editor(caller, params.draftId);
    const newest = await this.newest(draft.id);
    const { blocks } = await this.texts.read(newest.id, params.lessonId, query.locale);
    return { blocks };
  }

  /** @throws AppError drafts/unknown, threads/unknown */
  async readPeople(
    caller: Principal | null,
    { params }: Pick<InputOf<typeof readThreadPeople>, 'params'>,
  ) {
    const { draft } = await this.access.editor(caller, params.draftId);
    return { people: await this.lists.peopleOf(draft.id, params.threadId) };
  }

  /** @throws AppError drafts/unknown, threads/place-unknown, threads/empty, threads/unknown */
  async start(
    caller: Principal | null,
    { params, body }: Pick<InputOf<typeof startDraftThread>, 'params' | 'body'>,
  ): Promise<{ id: string }> {
    const { draft } = await this.access.editor(caller, params.draftId);
    const { accountId } = signedIn(caller);
    const newest = await this.newest(draft.id);
    const where = { draftId: draft.id, draftVersionId: newest.id, roundId: null };
    await this.work.start(where, { participantId: null, accountId }, body);
    return { id: body.id };
  }

  /** @throws AppError drafts/unknown, threads/version-unknown, threads/not-an-author */
  async act(
    caller: Principal | null,
    { params, body }: Pick<InputOf<typeof actOnDraftThreads>, 'params' | 'body'>,
  ): Promise<{ changed: string[] }> {
    const { draft } = await this.access.editor(caller, params.draftId);
    const { accountId } = signedIn(caller);
    const { act, id: writeId, threadIds } = body;
    const versions = await this.versions.versionsOf(draft.id);
    if (act.kind === 'done' && !versions.some(({ number }) => number === act.versionNumber)) {
      throw new AppError('threads/version-unknown');
    }
    const by = await this.lists.nameOf(accountId);
    if (act.kind === 'assign' && act.accountId !== null) {
      const known = await this.lists.isAuthor(draft.id, act.accountId);
      if (!known) throw new AppError('threads/not-an-author');
    }
    const changed: string[] = [];
    for (const threadId of new Set(threadIds)) {
      const what = { writeId, act, by, draftVersionId: versions[0]?.id ?? null };
      if (await this.work.actAsAuthor(draft.id, threadId, what)) changed.push(threadId);
    }
    return { changed };
  }

  private async newest(draftId: string): Promise<DraftVersion> {
    const [newest] = await this.versions.versionsOf(draftId);
    if (!newest) throw new AppError('catalogue/lesson-unknown');
    return newest;
  }
}
