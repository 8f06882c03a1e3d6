import type { BoardView } from '@weft/contracts';
import fc from 'fast-check';
import { boardChange, withBoardChange } from './board-change.js';

const id = fc.constantFrom('a', 'b', 'c', 'd');
const view: fc.Arbitrary<BoardView> = fc
  .record({
    phase: fc.constantFrom('brainstorm' as const, 'cluster' as const, 'vote' as const),
    noteCount: fc.nat(3),
    texts: fc.dictionary(id, fc.constantFrom('one', 'two')),
    clusters: fc.uniqueArray(id, { maxLength: 2 }),
    tally: fc.option(fc.dictionary(id, fc.nat(3))),
    sheets: fc.uniqueArray(id, { maxLength: 2 }),
  })
  .map(({ texts, clusters, sheets, ...rest }) => ({
    ...rest,
    ...{ id: 'board', kind: 'cohort', locale: 'nl', title: 'Board', revision: 1, round: 0 },
    ...{ silent: true, named: false, dots: 3, several: true, chosen: 4, revealed: true, voters: 0 },
    ...{ endsAt: null, pausedMs: null, goesOn: [], reopening: null },
    notes: Object.entries(texts)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([noteId, text]) => ({ id: noteId, text })),
    clusters: clusters.map((cluster) => ({ id: cluster, title: cluster, noteIds: [] })),
    sheets: sheets.map((clusterId) => ({
      ...{ clusterId, title: '', what: '', why: '', who: '', partners: '', needs: '', steps: '' },
    })),
  }));

it('brings whoever follows to the same board as who opens it now', () => {
  fc.assert(
    fc.property(view, view, (first, second) => {
      const next = { ...second, revision: 2 };
      const change = boardChange(first, next);
      expect(change && withBoardChange(first, change)).toEqual(next);
    }),
  );
});

it('says nothing where nothing changed, and only what did where something did', () => {
  fc.assert(
    fc.property(view, (same) => {
      expect(boardChange(same, { ...same })).toBeNull();
      expect(boardChange(same, { ...same, revision: 2, noteCount: 99 })).toEqual({
        ...{ revision: 2, noteCount: 99 },
      });
    }),
  );
});

it('ignores what is older than what is shown, and may hear the same twice', () => {
  fc.assert(
    fc.property(view, view, (first, second) => {
      const next = { ...second, revision: 2 };
      const change = boardChange(first, next);
      if (!change) throw new Error('A revision is a change');
      expect(withBoardChange({ ...first, revision: 3 }, change)).toEqual({ ...first, revision: 3 });
      expect(withBoardChange(next, change)).toEqual(next);
    }),
  );
});
