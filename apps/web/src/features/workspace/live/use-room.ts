import { useEffect, useState, useSyncExternalStore } from 'react';
import type { WorkAddress } from './device-copy.js';
import { LiveRoom } from './live-room.js';
import type { RoomState } from './save-line.js';

/** Enters the room of a live document while a page shows it; null until it is entered. */
export function useRoom(accountId: string, { teamId, assignmentId }: WorkAddress) {
  const [room, setRoom] = useState<LiveRoom | null>(null);
  useEffect(() => {
    const entered = new LiveRoom({ accountId, address: { teamId, assignmentId } });
    setRoom(entered);
    return () => {
      entered.close();
      setRoom(null);
    };
  }, [accountId, teamId, assignmentId]);
  return room;
}

/** How the room stands, drawn anew at every change. */
export const useRoomState = (room: LiveRoom): RoomState =>
  useSyncExternalStore(room.subscribe, room.state);
