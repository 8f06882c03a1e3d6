import type { TrackContent, TrackDraft, TrackModule } from '@weft/contracts';
import type { ModuleFacts, TrackEdit, TrackFigures, TrackProblem } from '@weft/rules';
import { createContext, use } from 'react';

/** What the parts of the studio share. */
export interface Studio {
  draft: TrackDraft;
  track: TrackContent;
  /** Nothing can be published while this is behind what is on the screen. */
  saved: { revision: number; complete: boolean };
  facts: ModuleFacts;
  figures: TrackFigures;
  problems: readonly TrackProblem[];
  /**
   * Changes the track; `field` names what is typed in, so that typing is one step; `say` is spoken.
   */
  edit: (edits: readonly TrackEdit[], options?: { field?: string; say?: string }) => void;
  /** Puts another state in its place, as one step. */
  replace: (content: TrackContent, say: string) => void;
  titleOf: (code: string) => TrackModule['title'];
}

const Context = createContext<Studio | null>(null);
export const StudioProvider = Context;

/** The draft on the screen. */
export const useStudio = (): Studio => {
  const studio = use(Context);
  if (!studio) throw new Error('useStudio needs a StudioProvider around it');
  return studio;
};
