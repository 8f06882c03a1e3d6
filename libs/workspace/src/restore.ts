import * as Y from 'yjs';
import { partNames, workspaceOf } from './document.js';

/**
 * What makes a document say again what it said at an earlier moment: a change like any other, that
 * merges with what others do meanwhile. It is undone what came since, so nothing is lost from the
 * history.
 * @param earlier the whole state then, as an update of Yjs
 * @returns an update to apply to the document, which itself is not changed
 */
export function changeBackTo(current: Y.Doc, earlier: Uint8Array): Uint8Array {
  const past = new Y.Doc();
  Y.applyUpdate(past, earlier);
  const parts = workspaceOf(past);
  const since = Y.encodeStateAsUpdate(current, Y.encodeStateVector(past));
  const undo = new Y.UndoManager(
    partNames.map((name) => parts[name]),
    { trackedOrigins: new Set([changeBackTo]), captureTimeout: 0 },
  );
  Y.applyUpdate(past, since, changeBackTo);
  undo.undo();
  const change = Y.encodeStateAsUpdate(past, Y.encodeStateVector(current));
  undo.destroy();
  past.destroy();
  return change;
}
