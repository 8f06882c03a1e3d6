import type { BoardCluster, BoardOperation } from '@weft/contracts';
import { boardBounds } from './board-limits.js';

type Operation<Kind extends BoardOperation['kind']> = Extract<BoardOperation, { kind: Kind }>;
type Clusters = readonly BoardCluster[];

/**
 * The clusters after some operations, one by one. What an operation speaks of may be gone meanwhile:
 * then it does nothing, so that two people at once never break each other's work. A note is never in
 * two clusters.
 */
export function arrange(clusters: Clusters, operations: readonly BoardOperation[]): BoardCluster[] {
  return operations.reduce<BoardCluster[]>(applyOne, [...clusters]);
}

/** The operations that bring the clusters back to how they were before these operations. */
export function undoOf(
  clusters: Clusters,
  operations: readonly BoardOperation[],
): BoardOperation[] {
  let now: BoardCluster[] = [...clusters];
  const undo: BoardOperation[] = [];
  for (const operation of operations) {
    undo.unshift(...undoOne(now, operation));
    now = applyOne(now, operation);
  }
  return undo;
}

/** The notes of a board that lie in no cluster, in the order they are given in. */
export function looseNotes<Note extends { id: string }>(
  notes: readonly Note[],
  clusters: Clusters,
): Note[] {
  const placed = new Set(clusters.flatMap(({ noteIds }) => noteIds));
  return notes.filter(({ id }) => !placed.has(id));
}

function applyOne(clusters: BoardCluster[], operation: BoardOperation): BoardCluster[] {
  switch (operation.kind) {
    case 'move':
      return move(clusters, operation);
    case 'create':
      return create(clusters, operation);
    case 'rename':
      return clusters.map((cluster) =>
        cluster.id === operation.clusterId ? { ...cluster, title: operation.title } : cluster,
      );
    case 'merge':
      return merge(clusters, operation);
    case 'remove':
      return clusters.filter(({ id }) => id !== operation.clusterId);
  }
}

function move(clusters: BoardCluster[], { noteId, clusterId, before }: Operation<'move'>) {
  if (clusterId !== null && !clusters.some(({ id }) => id === clusterId)) return clusters;
  if (before === noteId) return clusters;
  return without(clusters, new Set([noteId])).map((cluster) => {
    if (cluster.id !== clusterId) return cluster;
    const found = before === null ? -1 : cluster.noteIds.indexOf(before);
    const at = found < 0 ? cluster.noteIds.length : found;
    return { ...cluster, noteIds: cluster.noteIds.toSpliced(at, 0, noteId) };
  });
}

function create(clusters: BoardCluster[], operation: Operation<'create'>): BoardCluster[] {
  const { clusterId: id, title, at } = operation;
  const known = clusters.some((cluster) => cluster.id === id);
  if (known || clusters.length >= boardBounds.clusters) return clusters;
  const noteIds = [...new Set(operation.noteIds)];
  return without(clusters, new Set(noteIds)).toSpliced(at ?? clusters.length, 0, {
    ...{ id, title, noteIds },
  });
}

function merge(clusters: BoardCluster[], { clusterId, into }: Operation<'merge'>): BoardCluster[] {
  const from = clusters.find(({ id }) => id === clusterId);
  if (!from || clusterId === into || !clusters.some(({ id }) => id === into)) return clusters;
  return clusters
    .filter(({ id }) => id !== clusterId)
    .map((cluster) =>
      cluster.id === into
        ? { ...cluster, noteIds: [...cluster.noteIds, ...from.noteIds] }
        : cluster,
    );
}

const without = (clusters: Clusters, noteIds: ReadonlySet<string>): BoardCluster[] =>
  clusters.map((cluster) =>
    cluster.noteIds.some((id) => noteIds.has(id))
      ? { ...cluster, noteIds: cluster.noteIds.filter((id) => !noteIds.has(id)) }
      : cluster,
  );

function undoOne(clusters: BoardCluster[], operation: BoardOperation): BoardOperation[] {
  if (operation.kind === 'move') return placesOf(clusters, [operation.noteId]);
  const at = clusters.findIndex(({ id }) => id === operation.clusterId);
  const cluster = clusters[at];
  if (operation.kind === 'create') {
    if (cluster || clusters.length >= boardBounds.clusters) return [];
    return [
      { kind: 'remove', clusterId: operation.clusterId },
      ...placesOf(clusters, operation.noteIds),
    ];
  }
  if (!cluster) return [];
  const { id: clusterId, title, noteIds } = cluster;
  if (operation.kind === 'rename') return [{ kind: 'rename', clusterId, title }];
  const taken = operation.kind === 'merge' && applyOne(clusters, operation) === clusters;
  return taken ? [] : [{ kind: 'create', clusterId, title, noteIds, at }];
}

/** Moves that bring notes back to their places, the last ones first: each knows what it precedes. */
function placesOf(clusters: Clusters, noteIds: readonly string[]): BoardOperation[] {
  const asked = new Set(noteIds);
  const loose = new Set(noteIds);
  const places: BoardOperation[] = [];
  for (const { id: clusterId, noteIds: order } of clusters) {
    for (const [at, noteId] of order.entries()) {
      if (!asked.has(noteId)) continue;
      loose.delete(noteId);
      places.unshift({ kind: 'move', noteId, clusterId, before: order[at + 1] ?? null });
    }
  }
  for (const noteId of loose) places.push({ kind: 'move', noteId, clusterId: null, before: null });
  return places;
}
