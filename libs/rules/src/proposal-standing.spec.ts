import { ProposalEventKind } from '@weft/contracts';
import fc from 'fast-check';
import { nextStanding, type StandingEvent, standingOf } from './proposal-standing.js';

const events = (...kinds: ProposalEventKind[]): StandingEvent[] =>
  kinds.map((kind, at) => ({ id: `e${at + 1}`, kind }));

it('publishes what was accepted, and keeps it while a change waits or is declined', () => {
  expect(standingOf(events('proposed', 'accepted'))).toEqual({
    state: 'accepted',
    textId: 'e1',
    published: { eventId: 'e2', textId: 'e1', version: 1 },
    versions: 1,
  });
  expect(standingOf(events('proposed', 'accepted', 'changed'))).toMatchObject({
    state: 'proposed',
    textId: 'e3',
    published: { textId: 'e1', version: 1 },
  });
  expect(standingOf(events('proposed', 'accepted', 'changed', 'declined'))).toMatchObject({
    state: 'declined',
    published: { version: 1 },
  });
  expect(standingOf(events('proposed', 'accepted', 'changed', 'accepted'))).toMatchObject({
    published: { textId: 'e3', version: 2 },
  });
});

it('keeps both texts of what was adapted', () => {
  expect(standingOf(events('proposed', 'adapted'))).toMatchObject({
    state: 'adapted',
    textId: 'e1',
    published: { textId: 'e2', version: 1 },
  });
});

it('takes away what a decision published when it is opened again, and gives no number twice', () => {
  const reopened = standingOf(events('proposed', 'accepted', 'reopened'));
  expect(reopened).toMatchObject({ state: 'proposed', published: null, versions: 1 });
  expect(standingOf(events('proposed', 'accepted', 'reopened', 'accepted'))).toMatchObject({
    published: { version: 2 },
  });
  expect(standingOf(events('proposed', 'declined', 'reopened'))).toMatchObject({
    state: 'proposed',
  });
});

it('refuses a decision on what is decided', () => {
  const accepted = standingOf(events('proposed', 'accepted'));
  expect(nextStanding(accepted, { id: 'x', kind: 'accepted' })).toBeNull();
  expect(nextStanding(accepted, { id: 'x', kind: 'declined' })).toBeNull();
  expect(nextStanding(accepted, { id: 'x', kind: 'adapted' })).not.toBeNull();
  const declined = standingOf(events('proposed', 'declined'));
  expect(nextStanding(declined, { id: 'x', kind: 'adapted' })).toBeNull();
  expect(nextStanding(null, { id: 'x', kind: 'accepted' })).toBeNull();
});

it('lets its author take back what waits, until she changes it, and nobody decide meanwhile', () => {
  const withdrawn = standingOf(events('proposed', 'accepted', 'changed', 'withdrawn'));
  expect(withdrawn).toMatchObject({ state: 'withdrawn', published: { version: 1 } });
  for (const kind of ['accepted', 'adapted', 'declined', 'reopened', 'withdrawn'] as const) {
    expect(nextStanding(withdrawn, { id: 'x', kind })).toBeNull();
  }
  expect(nextStanding(withdrawn, { id: 'x', kind: 'changed' })).toMatchObject({
    ...{ state: 'proposed', textId: 'x' },
  });
  for (const before of ['accepted', 'adapted', 'declined'] as const) {
    const decided = standingOf(events('proposed', before));
    expect(nextStanding(decided, { id: 'x', kind: 'withdrawn' })).toBeNull();
  }
});

it('never loses a text, whatever happens in whatever order', () => {
  const kind = fc.constantFrom(...ProposalEventKind.options);
  fc.assert(
    fc.property(fc.array(kind, { maxLength: 40 }), (kinds) => {
      let standing = standingOf(events('proposed'));
      let numbers = 0;
      events('proposed', ...kinds).forEach((event, at) => {
        if (at === 0 || !standing) return;
        const next = nextStanding(standing, event);
        if (!next) return;
        const published = next.published?.eventId === event.id;
        if (published) numbers += 1;
        expect(next.versions).toBe(numbers);
        if (published) expect(next.published?.version).toBe(numbers);
        if (event.kind === 'changed') expect(next.textId).toBe(event.id);
        else expect(next.textId).toBe(standing.textId);
        // Only opening a decision again takes something away.
        if (standing.published && event.kind !== 'reopened') expect(next.published).not.toBeNull();
        standing = next;
      });
    }),
  );
});
