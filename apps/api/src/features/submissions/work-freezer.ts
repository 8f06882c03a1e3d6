import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type FrozenFile, locales, WorkspaceSnapshot } from '@weft/contracts';
import { AgreementReader } from '../agreements/index.js';
import { AttachmentFiles } from '../attachments/index.js';
import { WorkspaceReader } from '../workspace/index.js';
import { canonicalJson } from './canonical-json.js';
import type { StoredSubmission } from './submission.repository.js';

/** What a team has made for an assignment, as it would be handed in. */
export interface FrozenWork {
  snapshot: WorkspaceSnapshot;
  files: FrozenFile[];
  /** SHA-256 of both, 64 hexadecimal digits: changes as soon as anything in them does. */
  hash: string;
}

/** Reads all that is frozen when a team hands in. */
@Injectable()
export class WorkFreezer {
  constructor(
    private readonly workspaces: WorkspaceReader,
    private readonly attachments: AttachmentFiles,
    private readonly agreements: AgreementReader,
  ) {}

  async read(teamId: string, assignmentId: string): Promise<FrozenWork> {
    const [snapshot, attachments] = await Promise.all([
      this.workspaces.snapshot(teamId, assignmentId),
      this.attachments.ofTeam(teamId, assignmentId),
    ]);
    const files = attachments.map(({ id, name, mediaType, size, hash, picture }) => ({
      ...{ attachmentId: id, name, mediaType, size, hash, picture },
    }));
    return { snapshot, files, hash: hashOf({ snapshot, files }) };
  }

  /** What the team settled with its lecturer; null where nothing was approved. */
  agreement(teamId: string, assignmentId: string): Promise<StoredSubmission['agreement']> {
    return this.agreements.contentOf(teamId, assignmentId);
  }

  /** The rubric in effect, with what the team agreed for itself, in every language. */
  async rubric(teamId: string, assignmentId: string): Promise<StoredSubmission['rubric']> {
    const [nl, en] = await Promise.all(
      locales.map((locale) => this.agreements.rubricOf(teamId, assignmentId, locale)),
    );
    if (!nl || !en) throw new Error('A rubric is asked in two languages');
    return { nl, en };
  }
}

/** SHA-256 of plain data, whatever the order of its keys; 64 hexadecimal digits. */
export function hashOf(data: unknown): string {
  return createHash('sha256').update(canonicalJson(data)).digest('hex');
}

/** Whether there is anything to hand in: a file, a word, a note, a filled cell or a drawing. */
export function isEmpty({ snapshot, files }: Omit<FrozenWork, 'hash'>): boolean {
  return files.length === 0 && countWords(snapshot) === 0;
}

/** Words in the text, on canvases and in tables; a drawing counts as one. */
export function countWords({ text, canvases, tables }: WorkspaceSnapshot): number {
  const texts = [
    ...textsIn(text),
    ...canvases.flatMap(({ notes }) => notes.map((note) => note.text)),
    ...canvases.flatMap(({ sketches }) =>
      Object.values(sketches).map((sketch) => (sketch.strokes.length > 0 ? 'drawing' : '')),
    ),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.values(cells))),
  ];
  return texts.reduce((words, one) => words + (one.match(/\S+/g)?.length ?? 0), 0);
}

function textsIn(nodes: WorkspaceSnapshot['text']): string[] {
  return nodes.flatMap(({ text = '', attrs, content = [] }) => [
    text,
    attrs?.label ?? '',
    ...textsIn(content),
  ]);
}
