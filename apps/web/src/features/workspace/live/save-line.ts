import type { Authors } from '@weft/workspace';

/** How a live document stands with the server. */
export interface RoomState {
  /** `refused`: the server lets this account in no longer. */
  connection: 'connecting' | 'live' | 'offline' | 'refused';
  /** There is something to show: from the server, or what this device kept. */
  loaded: boolean;
  /** Own changes that the server has not confirmed as stored, also those of an earlier visit. */
  waiting: number;
  /** The document may be read and not changed. */
  readOnly: boolean;
  /** This device keeps the document, so that a closed tab loses nothing. */
  kept: boolean;
  /** Why the server did not take a change. */
  problem: 'document-full' | 'too-large' | 'too-many' | 'foreign-changes' | null;
  /** Who is behind each client of the document, as the server tells. */
  authors: Authors;
}

export type SaveLine = 'opening' | 'saved' | 'saving' | 'offline' | 'waiting' | 'refused';

/** What the line above the document says: `saved` only when the server confirmed every change. */
export function saveLine({
  connection,
  loaded,
  waiting,
}: Pick<RoomState, 'connection' | 'loaded' | 'waiting'>): SaveLine {
  if (connection === 'refused') return 'refused';
  if (connection === 'offline') return waiting > 0 ? 'waiting' : 'offline';
  if (connection === 'connecting' || !loaded) return 'opening';
  return waiting > 0 ? 'saving' : 'saved';
}
