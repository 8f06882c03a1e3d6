import type { BoardCluster, BoardOperation } from '@weft/contracts';
import fc from 'fast-check';
import { arrange, looseNotes, undoOf } from './board-arrangement.js';

const noteIds = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6'];
const note = fc.constantFrom(...noteIds);
const cluster = fc.constantFrom('a', 'b', 'c', 'd');
const operation: fc.Arbitrary<BoardOperation> = fc.oneof(
  fc.record({
    kind: fc.constant('move' as const),
    noteId: note,
    clusterId: fc.option(cluster),
    before: fc.option(note),
  }),
  fc.record({
    kind: fc.constant('create' as const),
    clusterId: cluster,
    title: fc.constantFrom('One', 'Two'),
    noteIds: fc.uniqueArray(note),
    at: fc.option(fc.nat(4)),
  }),
  fc.record({
    kind: fc.constant('rename' as const),
    clusterId: cluster,
    title: fc.constantFrom('Three', 'Four'),
  }),
  fc.record({ kind: fc.constant('merge' as const), clusterId: cluster, into: cluster }),
  fc.record({ kind: fc.constant('remove' as const), clusterId: cluster }),
);
const operations = fc.array(operation, { maxLength: 12 });
const placed = (clusters: readonly BoardCluster[]) => clusters.flatMap((one) => one.noteIds);

it('keeps every note in one place, whatever is done', () => {
  fc.assert(
    fc.property(operations, (done) => {
      const clusters = arrange([], done);
      const inClusters = placed(clusters);
      expect(new Set(inClusters).size).toBe(inClusters.length);
      const loose = looseNotes(
        noteIds.map((id) => ({ id })),
        clusters,
      ).map(({ id }) => id);
      expect([...inClusters, ...loose].sort()).toEqual(noteIds);
      expect(new Set(clusters.map(({ id }) => id)).size).toBe(clusters.length);
    }),
  );
});

it('is undone exactly, to the order of notes and clusters', () => {
  fc.assert(
    fc.property(operations, operations, (before, done) => {
      const start = arrange([], before);
      const undo = undoOf(start, done);
      expect(arrange(arrange(start, done), undo)).toEqual(start);
    }),
  );
});

it('does the same when a move, a name or a merge arrives twice', () => {
  fc.assert(
    fc.property(operations, operation, (before, done) => {
      const start = arrange([], before);
      const once = arrange(start, [done]);
      expect(arrange(once, [done])).toEqual(once);
    }),
  );
});

it('lets the last of two moves of one note win', () => {
  fc.assert(
    fc.property(cluster, cluster, (first, last) => {
      const both = arrange(
        [],
        ['a', 'b', 'c', 'd'].map((clusterId) => ({
          ...{ kind: 'create' as const, clusterId, title: '', noteIds: [], at: null },
        })),
      );
      const to = (clusterId: string) => ({
        ...{ kind: 'move' as const, noteId: 'n1', clusterId, before: null },
      });
      const moved = arrange(both, [to(first), to(last)]);
      expect(moved.filter((one) => one.noteIds.includes('n1')).map(({ id }) => id)).toEqual([last]);
    }),
  );
});

it('splits a cluster by making one of some of its notes, and merges it back at the end', () => {
  const start: BoardCluster[] = [{ id: 'a', title: 'All', noteIds: ['n1', 'n2', 'n3'] }];
  const split = arrange(start, [
    { kind: 'create', clusterId: 'b', title: 'Half', noteIds: ['n2', 'n1'], at: 0 },
  ]);
  expect(split).toEqual([
    { id: 'b', title: 'Half', noteIds: ['n2', 'n1'] },
    { id: 'a', title: 'All', noteIds: ['n3'] },
  ]);
  expect(arrange(split, [{ kind: 'merge', clusterId: 'b', into: 'a' }])).toEqual([
    { id: 'a', title: 'All', noteIds: ['n3', 'n2', 'n1'] },
  ]);
});
