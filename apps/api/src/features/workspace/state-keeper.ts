import { stateFrom } from './document-states.js';
import type { OpenDocument } from './open-documents.js';
import type { WorkDocumentRepository } from './work-document.repository.js';

/** As many changes as are read and applied in some ten milliseconds. */
const changesBetween = 200;

/** Keeps whole states now and then, so that opening a document takes as long for an old one. */
export class StateKeeper {
  constructor(private readonly documents: WorkDocumentRepository) {}

  /**
   * Keeps the state of a document when it is worth it. It is made from what is stored: the document
   * in memory may be ahead of a change that another process stored before.
   */
  async keep(open: OpenDocument): Promise<void> {
    if (open.sequence - open.kept < changesBetween) return;
    const parts = await this.documents.findParts(open.documentId, open.sequence);
    await this.documents.addState(open.documentId, parts.sequence, stateFrom(parts));
    open.kept = parts.sequence;
  }
}
