import type { TrackContent, TrackDraft, TrackDraftState } from '@weft/contracts';
import { mergeTracks, type Side, type TrackConflict } from '@weft/rules';
import { useMemo } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import {
  type SharedDraftWays,
  type TakeIn as TakeInContent,
  useSharedDraft,
} from '../../platform/forms/use-shared-draft.js';
import { unsavedKey, type UnsavedDraft } from './tracks.queries.js';

/** Both changed the same thing: nothing is saved until somebody chooses. */
export interface DraftConflict {
  conflicts: readonly TrackConflict[];
  theirs: TrackDraftState;
  base: TrackContent;
}

/** Puts the merged track on the screen; `rebase` brings an older state up to date. */
export type TakeIn = TakeInContent<TrackContent>;

interface SyncInput {
  accountId: string;
  draft: TrackDraft;
  unsaved: UnsavedDraft | null;
  content: TrackContent;
  takeIn: TakeIn;
}

/** Keeps a draft of a track saved, together with what colleagues change in it. */
export function useDraftSync({ draft, ...input }: SyncInput) {
  const api = useApi();
  const draftId = draft.id;
  const ways = useMemo<SharedDraftWays<TrackContent, Side, TrackConflict, TrackDraftState>>(
    () => ({
      keepAs: unsavedKey(draftId),
      changedMeanwhile: 'tracks/changed-meanwhile',
      send: (body) =>
        bodyOf(api.PUT('/api/tracks/drafts/{draftId}', { params: { path: { draftId } }, body })),
      merge: (sides) => {
        const { track, conflicts } = mergeTracks(sides);
        return { content: track, conflicts };
      },
      keyOf: ({ key }) => key,
    }),
    [api, draftId],
  );
  return useSharedDraft({ ...input, start: draft, ways });
}
