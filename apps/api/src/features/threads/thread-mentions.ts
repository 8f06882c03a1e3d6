import { Injectable } from '@nestjs/common';
import type { ThreadPerson } from '@weft/contracts';
import type { Transaction } from '../../platform/database/transaction.js';
import { DraftVersions } from '../drafts/index.js';
import { Notifications } from '../notifications/index.js';
import { RoundPeople } from '../review-rounds/index.js';
import { ThreadRepository } from './thread.repository.js';

interface Place {
  threadId: string;
  draftId: string;
  roundId: string | null;
  lessonId: string;
}

const linkTo = ({ draftId, roundId, lessonId }: Place): string =>
  roundId === null ? `/studio/drafts/${draftId}/remarks` : `/rounds/${roundId}/lessons/${lessonId}`;

/** Who can be named in remarks, and who hears of it: people with an account. */
@Injectable()
export class ThreadMentions {
  constructor(
    private readonly people: RoundPeople,
    private readonly threads: ThreadRepository,
    private readonly notifications: Notifications,
    private readonly versions: DraftVersions,
  ) {}

  /** Participants who show their name, and the authors of the draft. */
  async peopleOf(roundId: string | null, draftId: string): Promise<ThreadPerson[]> {
    return (await this.known(roundId, draftId)).map(({ id, name }) => ({ id, name }));
  }

  /** Tells who is named, once for each text; who is not among the people of the place is left out. */
  async tell(
    place: Place,
    said: { writeId: string; mentions: readonly string[]; quote: string },
    transaction: Pick<Transaction, 'query'>,
  ): Promise<void> {
    if (said.mentions.length === 0) return;
    const known = await this.known(place.roundId, place.draftId);
    const to = known.flatMap(({ id, accountId }) =>
      accountId !== null && said.mentions.includes(id) ? [accountId] : [],
    );
    if (to.length === 0) return;
    await this.notifications.send(
      {
        ...{ kind: 'remark-mention', link: linkTo(place), to: [...new Set(to)] },
        dedupeKey: `remark-mention ${said.writeId}`,
        data: { title: await this.titleOf(place), quote: said.quote.slice(0, 200) },
      },
      transaction,
    );
  }

  /** Tells the writer of a remark what became of it, where she has an account. */
  async tellAnswer(
    place: Place & { participantId: string | null; accountId: string | null },
    answer: { writeId: string; state: 'accepted' | 'declined' | 'done' },
    transaction: Pick<Transaction, 'query'>,
  ): Promise<void> {
    const known = place.roundId === null ? [] : await this.people.participantsOf(place.roundId);
    const own = known.find(({ participantId }) => participantId === place.participantId);
    const accountId = place.accountId ?? (own?.withdrawn ? null : own?.accountId) ?? null;
    if (accountId === null) return;
    await this.notifications.send(
      {
        ...{ kind: 'remark-answered', link: linkTo(place), to: [accountId] },
        dedupeKey: `remark-answered ${place.threadId} ${answer.writeId}`,
        data: { title: await this.titleOf(place), state: answer.state },
      },
      transaction,
    );
  }

  private async known(roundId: string | null, draftId: string) {
    const authors = (await this.threads.findAuthors(draftId)).map((author) => ({
      ...author,
      accountId: author.id,
    }));
    if (roundId === null) return authors;
    const participants = (await this.people.participantsOf(roundId)).flatMap((person) =>
      person.showsName && person.consented && !person.withdrawn && !person.revoked
        ? [{ id: person.participantId, name: person.displayName, accountId: person.accountId }]
        : [],
    );
    return [...authors, ...participants];
  }

  private async titleOf({ draftId, lessonId }: Place) {
    const [newest] = await this.versions.versionsOf(draftId);
    const texts = newest ? [...newest.lessons, newest.brief] : [];
    return (
      texts.find((text) => text.lessonId === lessonId)?.title ?? { nl: lessonId, en: lessonId }
    );
  }
}
