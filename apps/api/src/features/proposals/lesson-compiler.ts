import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { BlockRef, Locale, ProposalContent } from '@weft/contracts';
import { type CompiledLesson, type CompilePool, createCompilePool } from '@weft/mdx';
import { NotificationChannel } from '../../platform/database/notification-channel.js';
import { AppError } from '../../platform/http/app-error.js';
import { LibraryRepository } from '../library/index.js';
import { toLessonLibrary } from './lesson-library.js';

type LessonContent = Extract<ProposalContent, { kind: 'lesson' }>;

/** A lesson of learners, compiled in one language. */
export interface CompiledText {
  locale: Locale;
  title: string;
  lesson: CompiledLesson;
}

/** Checks and compiles lessons of learners, by the very rules of all lessons. */
@Injectable()
export class LessonCompiler implements OnModuleInit, OnModuleDestroy {
  private pool: Promise<CompilePool> | null = null;

  constructor(
    private readonly library: LibraryRepository,
    private readonly channel: NotificationChannel,
  ) {}

  onModuleInit(): void {
    this.channel.on('content', () => void this.forget());
  }

  async onModuleDestroy(): Promise<void> {
    const pool = await this.forget();
    await pool?.close();
  }

  /**
   * Compiles every language of a lesson; the Dutch text gives its block ids to the other.
   * @param previous blocks of the version before, whose ids are kept
   * @throws AppError proposals/lesson-refused with everything that is wrong, at line and column
   */
  async compile(
    proposalId: string,
    { nl, en, activities }: LessonContent,
    previous: ReadonlyMap<Locale, BlockRef[]> = new Map(),
  ): Promise<CompiledText[]> {
    const pool = await (this.pool ??= this.open());
    const compiled: CompiledText[] = [];
    const diagnostics = [];
    for (const [locale, text] of Object.entries({ nl, en }) as [Locale, LessonContent['nl']][]) {
      if (!text) continue;
      const result = await pool.compile({
        lessonId: lessonIdOf(proposalId),
        locale,
        country: null,
        file: `${locale}.mdx`,
        source: text.source,
        activities: activities ? { file: 'activities.yaml', source: activities } : undefined,
        sources: [],
        // Proposals have no media folder: a picture is told as one that is not there.
        media: {},
        previous: previous.get(locale),
        parallel: compiled[0]?.lesson.blocks,
      });
      if (result.ok) compiled.push({ locale, title: text.title, lesson: result.lesson });
      else diagnostics.push(...result.diagnostics);
    }
    if (diagnostics.length > 0) {
      throw new AppError('proposals/lesson-refused', { diagnostics: diagnostics.slice(0, 50) });
    }
    return compiled;
  }

  /** What is being compiled goes on with the library of before; its worker then ends by itself. */
  private forget(): Promise<CompilePool> | null {
    const { pool } = this;
    this.pool = null;
    return pool;
  }

  private async open(): Promise<CompilePool> {
    const library = toLessonLibrary(await this.library.loadNewest());
    return createCompilePool({ library, size: 1 });
  }
}

/** Names a lesson of learners among all lessons; its activities' answers are kept under it. */
const lessonIdOf = (proposalId: string): string => `proposal-${proposalId}`;
