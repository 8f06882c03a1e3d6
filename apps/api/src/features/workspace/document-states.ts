// Yjs and the shape of the document: loaded when the first document is read, not at the start.
import type { WorkspaceSnapshot } from '@weft/contracts';
import { changeBackTo, charactersByAuthor, readWorkspace, workspaceOf } from '@weft/workspace';
import * as Y from 'yjs';
import type { WorkParts } from './work-document.repository.js';

/** The document that these parts make. */
export function documentFrom({ state, updates }: Omit<WorkParts, 'sequence'>): Y.Doc {
  const document = new Y.Doc();
  document.transact(() => {
    if (state) Y.applyUpdate(document, state);
    for (const update of updates) Y.applyUpdate(document, update);
  });
  return document;
}

/** The whole of it as one update. */
export function stateFrom(parts: WorkParts): Uint8Array {
  const document = documentFrom(parts);
  const state = Y.encodeStateAsUpdate(document);
  document.destroy();
  return state;
}

/** What it says. */
export function snapshotFrom(
  parts: WorkParts,
  authors: ReadonlyMap<number, string>,
): WorkspaceSnapshot {
  return readWorkspace(documentFrom(parts), authors);
}

/** The change that makes the document say again what it said then. */
export function changeBack(now: WorkParts, then: WorkParts): Uint8Array {
  return changeBackTo(documentFrom(now), stateFrom(then));
}

/** How many characters of the text each author wrote. */
export function standingCharacters(
  parts: WorkParts,
  authors: ReadonlyMap<number, string>,
): Map<string, number> {
  return charactersByAuthor(workspaceOf(documentFrom(parts)).text, authors);
}
