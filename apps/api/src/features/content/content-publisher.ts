import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type CompilePool,
  createCompilePool,
  type Curriculum,
  type CurriculumAssignment,
  type CurriculumLesson,
  type CurriculumModule,
  type Diagnostic,
} from '@weft/mdx';
import type { Transaction } from '../../platform/database/transaction.js';
import { JobKind, Jobs } from '../../platform/jobs/jobs.js';
import { LibraryRepository } from '../library/index.js';
import { SearchRepository } from '../search/index.js';
import { type CompiledTexts, compileTexts } from './compile-texts.js';
import {
  ContentRepository,
  type DocumentLink,
  type NewModuleVersion,
  type PublishedVersion,
  type StoredDocument,
} from './content.repository.js';
import { hashOf, partsOfModule } from './module-parts.js';
import { type Parts, planPublication } from './publication-plan.js';
import { toSearchable } from './searchable.mapper.js';

type Mode = 'published' | 'dev';

/** Nothing was published: `problems` says everything that is wrong. */
export class ContentRefusedError extends Error {
  constructor(readonly problems: readonly Diagnostic[]) {
    super('The content was refused');
  }
}

/** What follows when a newer version of a module is there; done after it was published. */
export const modulePublished = new JobKind<{ code: string; version: string }>('module-published');

interface NewVersion<T> {
  source: T;
  version: string;
  parts: Parts;
  newest: PublishedVersion | undefined;
}

interface Work {
  transaction: Transaction;
  pool: CompilePool;
}

/** How many lessons are compiled or stored at a time: two compile while one is stored. */
const lanes = 3;

/** Checked content deserves time on a machine that is busy with something else; milliseconds. */
const patience = 60_000;

/** Publishes what changed in a curriculum, in the transaction it is given. */
@Injectable()
export class ContentPublisher {
  constructor(
    private readonly repository: ContentRepository,
    private readonly search: SearchRepository,
    private readonly library: LibraryRepository,
    private readonly jobs: Jobs,
  ) {}

  /**
   * @returns what was published, such as `ZO-03 1.0.0`
   * @throws ContentRefusedError when a version has to be raised or a text does not compile
   */
  async publish(transaction: Transaction, curriculum: Curriculum, mode: Mode): Promise<string[]> {
    const versions = await this.repository.findVersions(transaction);
    const modules = plan(curriculum.modules, { versions, mode, id: codeOf, parts: partsOfModule });
    const tracks = plan(curriculum.tracks, { versions, mode, id: slugOf, parts: partsOfTrack });
    const refused = [...modules.refused, ...tracks.refused];
    if (refused.length > 0) throw new ContentRefusedError(refused);

    const pool = createCompilePool({ library: curriculum.library, timeLimit: patience });
    try {
      for (const module of modules.accepted)
        await this.publishModule({ transaction, pool }, module);
    } finally {
      await pool.close();
    }
    for (const { source, version, parts } of tracks.accepted) {
      await this.repository.addTrackVersion(transaction, { file: source.file, version, parts });
    }
    if (modules.accepted.length > 0) await this.search.rebuildWords(transaction);
    const kit = curriculum.kit.map(({ file }) => file);
    const rounds = curriculum.rounds.map(({ file }) => file);
    const library = { ...curriculum.library, rounds };
    const libraryChanged = await this.library.publish(transaction, library, kit);
    if (modules.accepted.length + tracks.accepted.length > 0 || libraryChanged) {
      await this.repository.announce(transaction);
    }
    return [
      ...modules.accepted.map(({ source, version }) => `${source.file.code} ${version}`),
      ...tracks.accepted.map(({ source, version }) => `${source.file.slug} ${version}`),
    ];
  }

  private async publishModule(
    work: Work,
    { source, version, parts, newest }: NewVersion<CurriculumModule>,
  ): Promise<void> {
    const { transaction } = work;
    const { file, assignment } = source;
    const documents = await this.storeTexts(work, source, newest);
    const lessons = source.lessons.map((lesson) => lesson.file);
    if (newest) await this.announceNewer(transaction, file.code, version);
    await this.addVersion(transaction, {
      version,
      parts,
      file,
      assignment: assignment.file,
      lessons,
      documents,
    });
  }

  /**
   * Publishes a module that was compiled before; the caller holds the lock of `alone`. What is told
   * to all processes and searched follows at the end of the transaction.
   */
  async publishCompiled(
    transaction: Transaction,
    module: NewModuleVersion,
    documents: readonly StoredDocument[],
  ): Promise<void> {
    for (const document of documents) await this.repository.addDocument(transaction, document);
    await this.addVersion(transaction, module);
    await this.announceNewer(transaction, module.file.code, module.version);
    await this.search.rebuildWords(transaction);
    await this.repository.announce(transaction);
  }

  private async announceNewer(
    transaction: Transaction,
    code: string,
    version: string,
  ): Promise<void> {
    const job = { id: randomUUID(), data: { code, version } };
    await this.jobs.add(modulePublished, [job], transaction);
  }

  private async addVersion(transaction: Transaction, module: NewModuleVersion): Promise<void> {
    const { file, version, lessons } = module;
    await this.repository.addModuleVersion(transaction, module);
    const texts = await this.repository.findSearchTexts(transaction, { code: file.code, version });
    await this.search.replaceModule(transaction, {
      code: file.code,
      slug: file.slug,
      lessons: toSearchable(file, lessons, texts),
    });
  }

  /** Compiles and stores the texts that are not stored yet. */
  private async storeTexts(
    { transaction, pool }: Work,
    module: CurriculumModule,
    newest: PublishedVersion | undefined,
  ): Promise<DocumentLink[]> {
    const owners: (CurriculumLesson | CurriculumAssignment)[] = [
      ...module.lessons,
      module.assignment,
    ];
    const hashes = owners.flatMap((owner) => owner.texts.map((text) => text.hash));
    const stored = await this.repository.findDocumentBlocks(transaction, hashes);
    const previous = newest
      ? await this.repository.findBlocks(transaction, {
          code: module.file.code,
          version: newest.version,
        })
      : [];

    const links: DocumentLink[] = [];
    const problems: Diagnostic[] = [];
    // One connection answers one statement at a time.
    let writing: Promise<void> = Promise.resolve();
    const store = ({ documents, ...compiled }: CompiledTexts): Promise<void> => {
      links.push(...compiled.links);
      problems.push(...compiled.problems);
      writing = writing.then(async () => {
        for (const document of documents) await this.repository.addDocument(transaction, document);
      });
      return writing;
    };
    const waiting = owners.values();
    const lane = async () => {
      for (const owner of waiting) {
        await store(await compileTexts(owner.texts, { pool, stored, previous }));
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    if (problems.length > 0) throw new ContentRefusedError(problems);
    return links;
  }
}

interface Planned<T> {
  accepted: NewVersion<T>[];
  refused: Diagnostic[];
}

type Source = Pick<CurriculumModule, 'locate'> & { file: { version: string } };

function plan<T extends Source>(
  sources: readonly T[],
  how: {
    versions: ReadonlyMap<string, readonly PublishedVersion[]>;
    mode: Mode;
    id: (source: T) => string;
    parts: (source: T) => Parts;
  },
): Planned<T> {
  const planned: Planned<T> = { accepted: [], refused: [] };
  for (const source of sources) {
    const parts = how.parts(source);
    const published = how.versions.get(how.id(source)) ?? [];
    if (published.some((one) => 'studio' in one.parts)) {
      planned.refused.push({
        ...source.locate(['slug']),
        code: 'content/slug',
        message: `${how.id(source)} is a track that somebody published from the studio`,
        hint: 'choose another slug',
      });
      continue;
    }
    const decision = planPublication({ ...source.file, parts }, published, how.mode);
    if (decision.action === 'publish') {
      const { version } = decision;
      planned.accepted.push({ source, version, parts, newest: published.at(-1) });
    }
    if (decision.action === 'refuse') {
      planned.refused.push({
        ...source.locate(['version']),
        code: 'content/version',
        message: `${how.id(source)}: ${decision.reason}, in ${decision.changes.join(', ')}`,
        hint: published.at(-1)?.fromDraft
          ? 'export that version into the folder, make the changes there and raise the version'
          : 'raise the version to publish these changes',
      });
    }
  }
  return planned;
}

const codeOf = ({ file }: CurriculumModule): string => file.code;
const slugOf = ({ file }: Curriculum['tracks'][number]): string => file.slug;

const partsOfTrack = ({ file }: Curriculum['tracks'][number]): Parts => ({
  'its file': hashOf(JSON.stringify(file)),
});
