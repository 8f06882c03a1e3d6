import { Injectable } from '@nestjs/common';
import type { Completion, ModuleProgress } from '@weft/contracts';
import { mergeStates, moduleProgress } from '@weft/rules';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { AnswersService } from '../answers/index.js';
import { CatalogueService, type KnownLesson } from '../catalogue/index.js';
import { clampTime } from './clamp-time.js';
import { toModuleLessons } from './module-lessons.js';
import { ProgressRepository } from './progress.repository.js';

@Injectable()
export class ProgressService {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly answers: AnswersService,
    private readonly repository: ProgressRepository,
  ) {}

  async markComplete(
    caller: Principal | null,
    write: { id: string; lessonId: string; at: string; version?: string | undefined },
  ): Promise<Completion> {
    const learner = signedIn(caller);
    const lesson = this.knownLesson(write.lessonId);
    return this.repository.addCompletion({
      id: write.id,
      accountId: learner.accountId,
      lessonId: write.lessonId,
      version: await this.versionRead(learner.accountId, write, lesson),
      completedAt: learnedAt(write.at, lesson),
    });
  }

  async recordPosition(
    caller: Principal | null,
    write: { lessonId: string; blockId: string | null; at: string },
  ): Promise<void> {
    const learner = signedIn(caller);
    const lesson = this.knownLesson(write.lessonId);
    const at = learnedAt(write.at, lesson);
    await this.repository.savePosition({ ...write, at, accountId: learner.accountId });
  }

  async moduleProgress(caller: Principal | null, moduleCode: string): Promise<ModuleProgress> {
    const learner = signedIn(caller);
    const catalogue = await this.catalogue.snapshotFor(learner.accountId);
    const module = catalogue.moduleByCode(moduleCode);
    if (!module) throw new AppError('catalogue/module-unknown');
    const lessons = toModuleLessons(module);
    const [states, answered] = await Promise.all([
      this.repository.findStates(learner.accountId),
      this.answers.answeredIn(learner.accountId, lessons.lessonIds),
    ]);
    return moduleProgress(lessons, mergeStates([...states, ...answered]));
  }

  /**
   * The version that she read: her cohort may have moved since, while she was without a network.
   * Where it is not told, the one she reads now; the newest with a lesson that hers lacks.
   */
  private async versionRead(
    accountId: string,
    { lessonId, version }: { lessonId: string; version?: string | undefined },
    lesson: KnownLesson,
  ): Promise<string> {
    if (version !== undefined && lesson.versions.includes(version)) return version;
    const catalogue = await this.catalogue.snapshotFor(accountId);
    return catalogue.lesson(lessonId)?.module.version ?? lesson.version;
  }

  private knownLesson(lessonId: string): KnownLesson {
    const lesson = this.catalogue.snapshot.knownLesson(lessonId);
    if (!lesson) throw new AppError('catalogue/lesson-unknown');
    return lesson;
  }
}

/** A lesson cannot have been read before it was published. */
function learnedAt(at: string, lesson: KnownLesson): string {
  return clampTime(at, { earliest: lesson.firstPublishedAt, now: new Date() });
}
