import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type WorkChange, WorkDocumentRepository } from './work-document.repository.js';

/** The document may not grow further. */
export class DocumentFull extends Error {}

/** Connections of the pool that writing may take; the rest is for requests. */
const mostAtOnce = 4;
/** Changes that one statement adds at most. */
const mostInBatch = 200;

interface Waiting {
  change: WorkChange;
  resolve: (sequence: number) => void;
  reject: (error: unknown) => void;
}

/**
 * Adds changes to documents. What comes while a document is being written waits and is then written
 * together: thirty people who type cost a handful of commits a second, not hundreds.
 */
@Injectable()
export class UpdateWriter implements OnApplicationShutdown {
  /** Of this process; others are told of its changes by this name. */
  readonly processId = randomUUID();
  private readonly waiting = new Map<string, Waiting[]>();
  private readonly writing = new Set<Promise<void>>();
  /** Documents that are being written: their changes are numbered one batch after another. */
  private readonly busy = new Set<string>();

  constructor(readonly documents: WorkDocumentRepository) {}

  /**
   * Adds a change; changes of one document are added in the order of these calls.
   * @returns its number, once it is on disk
   * @throws DocumentFull, or what the database throws: then it may be stored or not
   */
  add(documentId: string, change: WorkChange): Promise<number> {
    return new Promise((resolve, reject) => {
      const one = { change, resolve, reject };
      const queue = this.waiting.get(documentId);
      if (queue) queue.push(one);
      else this.waiting.set(documentId, [one]);
      this.startNext();
    });
  }

  /** Resolves when nothing waits to be written. */
  async idle(): Promise<void> {
    while (this.writing.size > 0) await Promise.all(this.writing);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.idle();
  }

  private startNext(): void {
    for (const documentId of this.waiting.keys()) {
      if (this.writing.size >= mostAtOnce) return;
      if (this.busy.has(documentId)) continue;
      this.busy.add(documentId);
      const task = this.write(documentId).finally(() => {
        this.writing.delete(task);
        this.busy.delete(documentId);
        this.startNext();
      });
      this.writing.add(task);
    }
  }

  private async write(documentId: string): Promise<void> {
    const queue = this.waiting.get(documentId) ?? [];
    const batch = queue.splice(0, mostInBatch);
    if (queue.length === 0) this.waiting.delete(documentId);
    try {
      const changes = batch.map(({ change }) => change);
      const base = await this.documents.append(documentId, changes, this.processId);
      if (base === null) throw new DocumentFull();
      batch.forEach(({ resolve }, at) => resolve(base + at + 1));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
