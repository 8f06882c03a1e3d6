import { Injectable } from '@nestjs/common';
import type { DraftCheck, DraftVersionSummary, LessonDocument, Locale } from '@weft/contracts';
import type { CompiledModule, ModuleReport } from '@weft/mdx';
import { withMediaAt } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { WriteLimit } from '../../platform/http/write-limit.js';
import { partsOfModule, toStoredDocument } from '../content/index.js';
import { DraftCompiler } from './draft-compiler.js';
import { DraftFileRepository } from './draft-file.repository.js';
import { draftMediaAt } from './draft-media.js';
import { DraftAccess } from './draft.policy.js';
import type { DraftRow } from './draft.repository.js';
import { DraftVersionRepository, toSummary } from './draft-version.repository.js';

/** Mistakes that a refusal tells; the check tells all. */
const mostTold = 50;

interface Checked {
  revision: number;
  report: ModuleReport;
}

/** Checking drafts, and making versions of them. */
@Injectable()
export class DraftVersionService {
  /** Checks that run now: who asks for the same state meanwhile hears the same. */
  private readonly running = new Map<string, Promise<Checked>>();

  constructor(
    private readonly access: DraftAccess,
    private readonly files: DraftFileRepository,
    private readonly versions: DraftVersionRepository,
    private readonly compiler: DraftCompiler,
    private readonly limit: WriteLimit,
  ) {}

  /** @throws AppError drafts/unknown, request/too-many */
  async check(caller: Principal | null, draftId: string): Promise<DraftCheck> {
    const { author, draft } = await this.access.author(caller, draftId);
    this.limit.check(author.accountId);
    const { revision, report } = await this.checked(draft);
    const { module, diagnostics, warnings } = report;
    return { revision, compiles: module !== null, problems: diagnostics, warnings };
  }

  /**
   * Compiles a draft to a version that never changes, once for an id.
   * @throws AppError drafts/unknown, drafts/archived, request/too-many; drafts/refused with what
   *   does not compile and where
   */
  async create(
    caller: Principal | null,
    draftId: string,
    { id, note }: { id: string; note: string },
  ): Promise<{ id: string; number: number }> {
    const { author, draft } = await this.access.writer(caller, draftId);
    this.limit.check(author.accountId);
    const made = await this.versions.find(id);
    if (made) {
      if (made.draftId !== draftId) throw new AppError('drafts/unknown');
      return { id, number: made.number };
    }
    const { revision, report } = await this.checked(draft);
    const { module } = report;
    if (!module) {
      const diagnostics = report.faults.slice(0, mostTold);
      throw new AppError('drafts/refused', { diagnostics });
    }
    const number = await this.files.alone(draftId, async (transaction) => {
      await this.files.describe(transaction, draftId, module.file);
      const version = { id, draftId, revision, note, by: author.accountId, ...contentOf(module) };
      const documents = module.texts.map(({ hash, lesson }) => toStoredDocument(hash, lesson));
      return this.versions.add(transaction, version, documents);
    });
    if (number === null) throw new AppError('drafts/unknown');
    return { id, number };
  }

  /** @throws AppError drafts/unknown */
  async list(caller: Principal | null, draftId: string): Promise<DraftVersionSummary[]> {
    await this.access.author(caller, draftId);
    return (await this.versions.list(draftId)).map(toSummary);
  }

  /** @throws AppError drafts/unknown, drafts/version-unknown, catalogue/lesson-unknown */
  async readLesson(
    caller: Principal | null,
    { draftId, number, lessonId }: { draftId: string; number: number; lessonId: string },
    locale: Locale,
  ): Promise<LessonDocument> {
    await this.access.author(caller, draftId);
    const version = await this.versions.findNumber(draftId, number);
    if (!version) throw new AppError('drafts/version-unknown');
    const document = await this.versions.findDocument(version.id, lessonId, locale);
    if (!document) throw new AppError('catalogue/lesson-unknown');
    return withMediaAt(document, draftMediaAt(draftId));
  }

  private checked(draft: DraftRow): Promise<Checked> {
    const key = `${draft.id} ${draft.revision}`;
    const known = this.running.get(key);
    if (known) return known;
    const running = this.run(draft).finally(() => this.running.delete(key));
    this.running.set(key, running);
    return running;
  }

  private async run(draft: DraftRow): Promise<Checked> {
    const { revision, ...files } = await this.files.readFolder(draft.id, null);
    return { revision, report: await this.compiler.check(files, draft) };
  }
}

/** What a version keeps of a compiled module, beside its documents. */
function contentOf(module: CompiledModule) {
  const { file, assignment, lessons, texts } = module;
  const textsOf = (id: string) => texts.filter(({ lessonId }) => lessonId === id);
  return {
    parts: partsOfModule({
      file,
      lessons: lessons.map((lesson) => ({ file: lesson, texts: textsOf(lesson.id) })),
      assignment: { file: assignment, texts: textsOf(assignment.id) },
    }),
    meta: { file, assignment },
    lessons,
    documents: texts.map(({ lessonId, locale, country, hash }) => ({
      ...{ lessonId, locale, country, hash },
    })),
  };
}
