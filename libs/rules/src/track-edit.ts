import type {
  ModuleEntry,
  SlotEntry,
  TrackContent,
  TrackEntry,
  TrackStageContent,
} from '@weft/contracts';

/** One change of a track; what it names and the track does not have changes nothing. */
export type TrackEdit =
  | { op: 'change-track'; change: Partial<Omit<TrackContent, 'stages'>> }
  | { op: 'add-stage'; index: number; stage: TrackStageContent }
  | { op: 'move-stage'; stageId: string; index: number }
  | { op: 'remove-stage'; stageId: string }
  | {
      op: 'change-stage';
      stageId: string;
      change: Partial<Omit<TrackStageContent, 'id' | 'entries'>>;
    }
  | { op: 'add-entry'; stageId: string; index: number; entry: TrackEntry }
  /** `index` counts without the entry itself. */
  | { op: 'move-entry'; entryId: string; stageId: string; index: number }
  | { op: 'remove-entry'; entryId: string }
  | {
      op: 'change-module';
      entryId: string;
      change: Partial<Pick<ModuleEntry, 'version' | 'electiveId'>>;
    }
  | { op: 'change-slot'; entryId: string; change: Partial<Pick<SlotEntry, 'ects' | 'purpose'>> };

/** Where an entry stands. */
interface EntryPlace {
  stage: TrackStageContent;
  stageIndex: number;
  entry: TrackEntry;
  index: number;
}

/** The track after some edits, one after the other; the track given is not changed. */
export function applyTrackEdits(track: TrackContent, edits: readonly TrackEdit[]): TrackContent {
  return edits.reduce(applyEdit, track);
}

/** Finds an entry by its id. */
export function placeOfEntry(track: TrackContent, entryId: string): EntryPlace | null {
  for (const [stageIndex, stage] of track.stages.entries()) {
    const index = stage.entries.findIndex(({ id }) => id === entryId);
    const entry = stage.entries[index];
    if (entry) return { stage, stageIndex, entry, index };
  }
  return null;
}

/** An id that no part of the track has: the wanted one, or with a number after it. */
export function freePartId(track: TrackContent, wanted: string): string {
  const taken = new Set(
    track.stages.flatMap(({ id, entries, electives }) => [
      id,
      ...[...entries, ...electives].map((part) => part.id),
    ]),
  );
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

function applyEdit(track: TrackContent, edit: TrackEdit): TrackContent {
  switch (edit.op) {
    case 'change-track':
      return { ...track, ...edit.change };
    case 'add-stage':
      return { ...track, stages: track.stages.toSpliced(edit.index, 0, edit.stage) };
    case 'remove-stage':
      return { ...track, stages: track.stages.filter(({ id }) => id !== edit.stageId) };
    case 'move-stage': {
      const stage = track.stages.find(({ id }) => id === edit.stageId);
      const others = track.stages.filter(({ id }) => id !== edit.stageId);
      return stage ? { ...track, stages: others.toSpliced(edit.index, 0, stage) } : track;
    }
    case 'change-stage':
      return inStage(track, edit.stageId, (stage) => keepGroups({ ...stage, ...edit.change }));
    case 'add-entry':
      return inStage(track, edit.stageId, (stage) => insert(stage, edit.index, edit.entry));
    case 'move-entry':
      return moveEntry(track, edit);
    case 'remove-entry':
      return withoutEntry(track, edit.entryId);
    case 'change-module':
      return changeEntry(track, edit.entryId, (entry) =>
        entry.kind === 'module' ? { ...entry, ...edit.change } : entry,
      );
    case 'change-slot':
      return changeEntry(track, edit.entryId, (entry) =>
        entry.kind === 'slot' ? { ...entry, ...edit.change } : entry,
      );
  }
}

function moveEntry(
  track: TrackContent,
  { entryId, stageId, index }: { entryId: string; stageId: string; index: number },
): TrackContent {
  const place = placeOfEntry(track, entryId);
  if (!place || !track.stages.some(({ id }) => id === stageId)) return track;
  const { entry, stage } = place;
  // A group belongs to its stage: elsewhere the module is for everybody until it is put in one.
  const left = stage.id !== stageId && entry.kind === 'module';
  const moved: TrackEntry = left ? { ...entry, electiveId: null } : entry;
  return inStage(withoutEntry(track, entryId), stageId, (target) => insert(target, index, moved));
}

function insert(stage: TrackStageContent, index: number, entry: TrackEntry): TrackStageContent {
  return { ...stage, entries: stage.entries.toSpliced(index, 0, entry) };
}

/** Modules of a group that went are for everybody. */
function keepGroups(stage: TrackStageContent): TrackStageContent {
  const groups = new Set(stage.electives.map(({ id }) => id));
  const entries = stage.entries.map((entry) =>
    entry.kind === 'module' && entry.electiveId !== null && !groups.has(entry.electiveId)
      ? { ...entry, electiveId: null }
      : entry,
  );
  return { ...stage, entries };
}

function inStage(
  track: TrackContent,
  stageId: string,
  change: (stage: TrackStageContent) => TrackStageContent,
): TrackContent {
  return {
    ...track,
    stages: track.stages.map((stage) => (stage.id === stageId ? change(stage) : stage)),
  };
}

function withoutEntry(track: TrackContent, entryId: string): TrackContent {
  return {
    ...track,
    stages: track.stages.map((stage) => ({
      ...stage,
      entries: stage.entries.filter(({ id }) => id !== entryId),
    })),
  };
}

function changeEntry(
  track: TrackContent,
  entryId: string,
  change: (entry: TrackEntry) => TrackEntry,
): TrackContent {
  return {
    ...track,
    stages: track.stages.map((stage) => ({
      ...stage,
      entries: stage.entries.map((entry) => (entry.id === entryId ? change(entry) : entry)),
    })),
  };
}
