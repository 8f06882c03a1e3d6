import { createContext, use } from 'react';
import type { Doc, UndoManager } from 'yjs';
import type { LiveRoom } from './live-room.js';
import type { PersonMark } from './person-marks.js';

/** Somebody who works or worked in the team. */
export interface Person {
  accountId: string;
  displayName: string;
  mark: PersonMark;
  /** In the team now. */
  member: boolean;
}

/** What every part of the page works with. */
export interface Work {
  teamId: string;
  assignmentId: string;
  /** Whose tools come first, for instance `ZO-03`. */
  moduleCode: string;
  accountId: string;
  document: Doc;
  /** Null in an earlier moment, which nobody is in. */
  room: LiveRoom | null;
  /** Steps back through what I did on canvases, tables and tasks. */
  history: UndoManager | null;
  canWrite: boolean;
  people: ReadonlyMap<string, Person>;
  /** Tells a screen reader something, politely. */
  say: (text: string) => void;
}

const Context = createContext<Work | null>(null);
export const WorkProvider = Context;

/** The work that this part of the page belongs to. */
export const useWork = (): Work => {
  const work = use(Context);
  if (!work) throw new Error('useWork needs a WorkProvider around it');
  return work;
};
