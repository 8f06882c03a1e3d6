import { Injectable } from '@nestjs/common';
import { locales, type ThreadPerson } from '@weft/contracts';
import { AppError } from '../../platform/http/app-error.js';
import type { DraftVersion } from '../drafts/index.js';
import { DraftSignals } from './draft-signals.service.js';
import { toDraftThread } from './thread.mapper.js';
import { spotOf, type ThreadFilters, ThreadRepository } from './thread.repository.js';
import { ThreadMentions } from './thread-mentions.js';
import { ThreadPlaces } from './thread-places.js';

const perPage = 50;
const none = { open: 0, accepted: 0, declined: 0, done: 0, confirmed: 0, placing: 0 };

/** The lists of an author: one statement, and others the first time after a new version. */
@Injectable()
export class DraftThreadList {
  constructor(
    private readonly threads: ThreadRepository,
    private readonly places: ThreadPlaces,
    private readonly mentions: ThreadMentions,
    private readonly signals: DraftSignals,
  ) {}

  async read(of: {
    draftId: string;
    accountId: string;
    newest: DraftVersion | null;
    filters: ThreadFilters;
  }) {
    const { draftId, accountId, newest, filters } = of;
    const authors = await this.threads.findAuthors(draftId);
    if (!newest) return { items: [], total: 0, pages: 1, counts: none, authors };
    const spots = filters.order === 'newest' ? null : await this.spotsOf(newest, filters.order);
    const version = { draftVersionId: newest.id, person: accountId, spots };
    let page = await this.threads.findPage(draftId, version, filters);
    if (page.missing > 0) {
      await this.places.completeDraft(draftId, newest.id);
      page = await this.threads.findPage(draftId, version, filters);
    }
    const reader = { participantId: null, accountId };
    return {
      items: page.items.map((row) => toDraftThread(row, reader)),
      ...{ total: page.total, counts: page.counts ?? none, authors },
      pages: Math.max(1, Math.ceil(page.total / perPage)),
    };
  }

  /** @throws AppError threads/unknown */
  async peopleOf(draftId: string, threadId: string): Promise<ThreadPerson[]> {
    const thread = await this.threads.findRound(draftId, threadId);
    if (!thread) throw new AppError('threads/unknown');
    return this.mentions.peopleOf(thread.roundId, draftId);
  }

  /**
   * Every block of a version in text order, or after those where learners get stuck; one that only a
   * translation has comes after the others.
   */
  private async spotsOf(version: DraftVersion, order: 'text' | 'stuck'): Promise<string[]> {
    const stuck = order === 'stuck' ? await this.signals.stuck(version) : [];
    const first = stuck.map(({ lessonId, blockId }) => spotOf(lessonId, blockId));
    const { id, lessons, brief } = version;
    const texts = [...lessons, brief].flatMap(({ lessonId }) =>
      locales.map((locale) => ({ lessonId, locale })),
    );
    const found = await Promise.all(
      texts.map(async ({ lessonId, locale }) =>
        (await this.places.blocksOf(id, lessonId, locale)).map(({ blockId }) =>
          spotOf(lessonId, blockId),
        ),
      ),
    );
    return [...new Set([...first, ...found.flat()])];
  }

  /** Who decides, by name; an administrator need not be one of the authors. */
  async nameOf(accountId: string): Promise<{ accountId: string; name: string }> {
    return { accountId, name: await this.threads.findName(accountId) };
  }

  async isAuthor(draftId: string, accountId: string): Promise<boolean> {
    return (await this.threads.findAuthors(draftId)).some(({ id }) => id === accountId);
  }
}
