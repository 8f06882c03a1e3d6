import type { ProposalEventKind, ProposalState } from '@weft/contracts';

/** What counts of an event for where a proposal stands. */
export interface StandingEvent {
  id: string;
  kind: ProposalEventKind;
}

/** Where a proposal stands after everything that happened to it. */
export interface ProposalStanding {
  state: ProposalState;
  /** Event of the newest text of the author. */
  textId: string;
  /** What is published: the event that decided it, the one whose text it is, and its number. */
  published: { eventId: string; textId: string; version: number } | null;
  /** Versions that were ever published; numbers are never given twice. */
  versions: number;
}

const takesDecision = (standing: ProposalStanding): boolean => standing.state === 'proposed';

/**
 * Where a proposal stands after one more event, or null where the event is not possible then.
 * Its author can take back what waits, and brings it back by changing it. A change waits for a decision while what was accepted before stays published; a decision that is
 * opened again takes away only what that very decision published.
 */
export function nextStanding(
  standing: ProposalStanding | null,
  { id, kind }: StandingEvent,
): ProposalStanding | null {
  if (standing === null) {
    if (kind !== 'proposed') return null;
    return { state: 'proposed', textId: id, published: null, versions: 0 };
  }
  switch (kind) {
    case 'proposed':
      return null;
    case 'changed':
      return { ...standing, state: 'proposed', textId: id };
    case 'accepted':
      return takesDecision(standing)
        ? publish(standing, kind, { id, textId: standing.textId })
        : null;
    case 'adapted':
      return standing.state === 'declined' || standing.state === 'withdrawn'
        ? null
        : publish(standing, kind, { id, textId: id });
    case 'declined':
      return takesDecision(standing) ? { ...standing, state: 'declined' } : null;
    case 'withdrawn':
      return takesDecision(standing) ? { ...standing, state: 'withdrawn' } : null;
    case 'reopened':
      if (takesDecision(standing) || standing.state === 'withdrawn') return null;
      return {
        ...standing,
        state: 'proposed',
        published: standing.state === 'declined' ? standing.published : null,
      };
    case 'supported':
    case 'unsupported':
    case 'credited':
      return standing;
  }
}

function publish(
  standing: ProposalStanding,
  state: 'accepted' | 'adapted',
  { id, textId }: { id: string; textId: string },
): ProposalStanding {
  const versions = standing.versions + 1;
  return { ...standing, state, versions, published: { eventId: id, textId, version: versions } };
}

/** Where a proposal stands after these events, oldest first; null before it was proposed. */
export function standingOf(events: readonly StandingEvent[]): ProposalStanding | null {
  return events.reduce<ProposalStanding | null>(
    (standing, event) => nextStanding(standing, event) ?? standing,
    null,
  );
}
