import { Injectable } from '@nestjs/common';
import type { Locale, Place, ProposalContent, ProposalEvent } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { collectionOf, entryIdOf } from './library-entry.mapper.js';
import { placeNamed, placesOf } from './place.js';
import { ProposalAccess, type ProposalView } from './proposal.policy.js';
import { type EventRow, type ProposalRow, ProposalRepository } from './proposal.repository.js';
import { SeatRepository } from './seat.repository.js';

/** One proposal, as somebody may see it. */
@Injectable()
export class ProposalReading {
  constructor(
    private readonly access: ProposalAccess,
    private readonly proposals: ProposalRepository,
    private readonly seats: SeatRepository,
  ) {}

  /** @throws AppError access/sign-in-required, proposals/unknown */
  async read(caller: Principal | null, proposalId: string, locale: Locale) {
    const view = await this.access.view(caller, proposalId);
    const { proposal, may } = view;
    const { textId, publishedId, publishedTextId, kind } = proposal;
    const [texts, events] = await Promise.all([
      this.proposals.findTexts(proposalId, [textId, ...(publishedTextId ? [publishedTextId] : [])]),
      this.proposals.findEvents(proposalId),
    ]);
    const proposed = texts.get(textId);
    if (!proposed) throw new Error(`Proposal ${proposalId} has no text`);
    const published = publishedTextId ? texts.get(publishedTextId) : undefined;
    return {
      ...toSummary(view),
      proposed: { eventId: textId, content: proposed },
      published: published && publishedId ? { eventId: publishedId, content: published } : null,
      place: await this.placeOf(proposal, published ?? proposed, locale),
      entry:
        publishedId !== null && kind !== 'lesson'
          ? { collection: collectionOf[kind], id: entryIdOf(proposalId) }
          : null,
      credit: proposal.mine ? proposal.credit : null,
      may,
      events: events.map((event) => toEvent(event, view)),
    };
  }

  private async placeOf(
    { cohortId }: ProposalRow,
    content: ProposalContent,
    locale: Locale,
  ): Promise<Place | null> {
    if (content.kind !== 'lesson' || cohortId === null) return null;
    const track = await this.seats.findTrack(cohortId);
    return placeNamed(track ? placesOf(track, locale) : [], content.place);
  }
}

function toSummary({ proposal, named }: ProposalView) {
  const { cohortId, cohortTitle, authorName, changedAt, ...row } = proposal;
  return {
    ...row,
    cohort: cohortId !== null && cohortTitle !== null ? { id: cohortId, title: cohortTitle } : null,
    author: named ? authorName : null,
    changedAt: changedAt.toISOString(),
  };
}

function toEvent(
  { at, accountId, name, ...event }: EventRow,
  { proposal, named }: ProposalView,
): ProposalEvent {
  const byAuthor = accountId === proposal.accountId;
  return {
    ...event,
    at: at.toISOString(),
    by: byAuthor ? 'author' : 'lecturer',
    name: byAuthor && !named ? null : name,
  };
}
