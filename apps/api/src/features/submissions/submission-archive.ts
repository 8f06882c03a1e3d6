import { type PassThrough, Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import { ZipFile } from 'yazl';
import { byteOrderMark, csvRow } from '../../platform/export/csv-row.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Clock } from '../../platform/clock.js';
import { StreamedResponse } from '../../platform/http/streamed-response.js';
import { AttachmentFiles } from '../attachments/index.js';
import { CohortAccess } from '../cohorts/index.js';
import { SubmissionReader } from './submission-reader.js';
import { type StoredSubmission, SubmissionRepository } from './submission.repository.js';
import { workAsMarkdown } from './work-markdown.js';

const columns: Readonly<Record<Locale, string[]>> = {
  nl: ['team', 'leden', 'nummer', 'ingediend', 'te laat', 'definitief', 'SHA-256'],
  en: ['team', 'members', 'number', 'handed in', 'late', 'final', 'SHA-256'],
};
const answers: Readonly<Record<Locale, [no: string, yes: string]>> = {
  nl: ['nee', 'ja'],
  en: ['no', 'yes'],
};

/** Submissions as a zip file: a list, and for each team what it wrote, its data and its files. */
@Injectable()
export class SubmissionArchive {
  constructor(
    private readonly cohorts: CohortAccess,
    private readonly reader: SubmissionReader,
    private readonly submissions: SubmissionRepository,
    private readonly attachments: AttachmentFiles,
    private readonly clock: Clock,
  ) {}

  /**
   * Those that count of an assignment, for the lecturers of its cohort.
   * @throws AppError cohorts/unknown, assignments/unknown
   */
  async export(
    caller: Principal | null,
    { cohortId, assignmentId }: { cohortId: string; assignmentId: string },
    locale: Locale,
  ): Promise<StreamedResponse> {
    await this.cohorts.taughtBy(caller, cohortId);
    const standing = await this.reader.standingOf(cohortId, assignmentId);
    const all = await this.submissions.findAll(standing.map(({ id }) => id));
    return new StreamedResponse(await this.zipOf(all, locale), {
      type: 'application/zip',
      download: `${assignmentId.replace(/[^\w-]/g, '_')}.zip`,
    });
  }

  /** Each file is read when its turn comes. */
  private async zipOf(all: readonly StoredSubmission[], locale: Locale): Promise<Readable> {
    const zip = new ZipFile();
    const bytes = zip.outputStream as PassThrough;
    // Where nobody listens, a file that went away meanwhile ends the server.
    const fail = (error: Error) => bytes.destroy(error);
    zip.on('error', fail);
    const options = { mtime: this.clock.now() };
    const add = (name: string, content: () => string) =>
      zip.addReadStreamLazy(name, options, (take) => {
        take(null, Readable.from(bytesOf(content)).on('error', fail));
      });
    const folders = freeNames(all.map(({ teamName }) => teamName));
    add('overview.csv', () => overview(all, locale));
    for (const [index, one] of all.entries()) {
      const folder = folders[index] ?? one.teamId;
      add(`${folder}/work.md`, () => workAsMarkdown(one.snapshot));
      add(`${folder}/submission.json`, () => `${JSON.stringify(one, null, 2)}\n`);
      const names = freeNames(one.files.map(({ name }) => name));
      for (const [place, { hash }] of one.files.entries()) {
        const path = await this.attachments.pathOf(hash);
        if (path) zip.addFile(path, `${folder}/files/${names[place] ?? hash}`, options);
      }
    }
    zip.end();
    return bytes;
  }
}

/** What goes wrong in making it is an error of the stream. */
function* bytesOf(content: () => string): Generator<Buffer> {
  yield Buffer.from(content());
}

function overview(all: readonly StoredSubmission[], locale: Locale): string {
  const [no, yes] = answers[locale];
  const rows = all.map(({ teamName, members, number, submittedAt, late, final, hash }) => [
    ...[teamName, members.map(({ displayName }) => displayName).join(', '), String(number)],
    ...[submittedAt, late ? yes : no, final ? yes : no, hash],
  ]);
  return byteOrderMark + [columns[locale], ...rows].map(csvRow).join('');
}

/** Names that every program can unpack, each one once. */
function freeNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replace(/[/\\<>:"|?*\p{C}]/gu, '_').replace(/^[. ]+|[. ]+$/g, '') || '_';
    const ending = /\.\w{1,8}$/.exec(plain)?.[0] ?? '';
    const stem = plain.slice(0, plain.length - ending.length);
    let free = plain;
    for (let again = 2; taken.has(free.toLowerCase()); again += 1) {
      free = `${stem} (${again})${ending}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
