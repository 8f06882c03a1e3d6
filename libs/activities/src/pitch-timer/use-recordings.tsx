import { useEffect, useState } from 'react';
import { dropRecording, keepRecording, listRecordings, type Recording } from './recordings.js';

/** The recordings of an activity in this browser, newest first. */
export function useRecordings(activityId: string) {
  const [recordings, setRecordings] = useState<Recording[]>([]);
  /** The browser could not keep the last one: it is gone with the page. */
  const [unkept, setUnkept] = useState(false);

  useEffect(() => {
    let left = false;
    // A browser that keeps nothing has nothing to show; it is said once something is recorded.
    listRecordings(activityId).then(
      (found) =>
        left || found.length === 0 || setRecordings((made) => [...made, ...without(found, made)]),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [activityId]);

  const add = (recording: Recording) => {
    setRecordings((all) =>
      [recording, ...all].sort((one, other) => other.at.localeCompare(one.at)),
    );
    keepRecording(recording).then(
      () => setUnkept(false),
      () => setUnkept(true),
    );
  };
  const remove = ({ id }: Recording) => {
    setRecordings((all) => all.filter((one) => one.id !== id));
    dropRecording(id).catch(() => undefined);
  };
  return { recordings, unkept, add, remove };
}

const without = (found: Recording[], made: Recording[]): Recording[] =>
  found.filter(({ id }) => made.every((one) => one.id !== id));
