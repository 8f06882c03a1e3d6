import { Injectable } from '@nestjs/common';
import type { WorkspaceSnapshot } from '@weft/contracts';
import { WorkDocumentRepository } from './work-document.repository.js';

/** Live documents as other features read them; who may, they know. */
@Injectable()
export class WorkspaceReader {
  constructor(private readonly documents: WorkDocumentRepository) {}

  /** What the document of a team says now; empty where nobody wrote in it. */
  async snapshot(teamId: string, assignmentId: string): Promise<WorkspaceSnapshot> {
    const { id } = await this.documents.open(teamId, assignmentId);
    const { snapshot } = await this.read(id);
    return snapshot;
  }

  /** What a document says at a moment, and who is behind it. */
  async read(documentId: string, moment?: number) {
    const [{ snapshotFrom }, parts, authors] = await Promise.all([
      import('./document-states.js'),
      this.documents.findParts(documentId, moment),
      this.documents.findAuthors(documentId),
    ]);
    return { snapshot: snapshotFrom(parts, new Map(authors)), authors };
  }
}
