import type { Draft } from '@weft/contracts';
import { createContext, use } from 'react';
import type { Diagnostic, KnownComponents, LessonWorker } from '../lesson-preview/index.js';
import type { DraftFiles, DraftFilesState } from './draft-files.js';
import type { DraftPart } from './draft-tree.js';
import type { PartTexts } from './part-compiler.js';
import type { DraftMediaState } from './use-draft-media.js';

/** What the parts of the page around one draft share. */
export interface Room {
  draft: Draft;
  files: DraftFiles;
  state: DraftFilesState;
  /** The file that is open, and the lesson or assignment that it belongs to. */
  path: string;
  part: DraftPart | null;
  parts: readonly DraftPart[];
  made: PartTexts | null;
  known: KnownComponents | null;
  media: DraftMediaState;
  worker: LessonWorker;
  /** Where the cursor is. */
  line: number;
  /** @param moved the file that was open has another name, or is gone: nothing leads back to it */
  open: (path: string, moved?: boolean) => void;
  goTo: (place: Pick<Diagnostic, 'file' | 'line' | 'column'>) => void;
  /** Writes at the cursor; `alone` puts empty lines around it. */
  insert: (text: string, alone: boolean) => void;
}

const Context = createContext<Room | null>(null);
export const RoomProvider = Context;

export const useRoom = (): Room => {
  const room = use(Context);
  if (!room) throw new Error('useRoom needs a RoomProvider around it');
  return room;
};
