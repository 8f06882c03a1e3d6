import type { ModuleEntry, TrackContent, TrackModule } from '@weft/contracts';
import type { ModuleFacts } from './track-figures.js';

/** What can be wrong with a track. Errors keep it from being published. */
export type TrackProblemCode =
  | 'text-missing'
  | 'stages-missing'
  | 'stage-empty'
  | 'stage-starts-early'
  | 'workload-high'
  | 'module-unknown'
  | 'module-twice'
  | 'module-preparing'
  | 'module-newer'
  | 'module-hours'
  | 'prerequisite-missing'
  | 'prerequisite-later'
  | 'prerequisite-circle'
  | 'prerequisite-elective'
  | 'elective-impossible'
  | 'elective-uneven'
  | 'ects-short'
  | 'ects-over'
  | 'open-slot-missing'
  | 'competence-not-assessed';

/** A problem without its fix. */
export interface Finding {
  code: TrackProblemCode;
  severity: 'error' | 'warning' | 'note';
  /** Where it is; null: the track as a whole. */
  stageId: string | null;
  entryId: string | null;
  /** What the sentence about it names: codes, numbers, a field. */
  values: Record<string, string | number>;
}

/** What the checks look at. */
export interface CheckedTrack {
  track: TrackContent;
  facts: ModuleFacts;
  /** Every module with its place; `position` counts through the whole track. */
  placed: readonly PlacedModule[];
}

export interface PlacedModule {
  entry: ModuleEntry;
  stageId: string;
  position: number;
  module: TrackModule | undefined;
}

/** Names a problem by what and where it is, whatever else changes. */
export function problemKey({ code, stageId, entryId, values }: Finding): string {
  return [code, stageId, entryId, values['other'], values['field']].join(' ');
}
