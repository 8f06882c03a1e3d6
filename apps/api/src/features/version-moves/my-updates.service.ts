import { Injectable } from '@nestjs/common';
import type { ChangeClass, Locale, ModuleUpdate } from '@weft/contracts';
import { heaviest, lessonClass } from '@weft/rules';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { CatalogueService, type PublishedModule } from '../catalogue/index.js';
import { type FinishedLesson, MyUpdatesRepository } from './my-updates.repository.js';
import { stepsBetween, VersionDifferences } from './version-differences.service.js';

/** A lesson as it is now, beside the version in which somebody finished it. */
interface Changed {
  finished: FinishedLesson;
  change: ChangeClass;
  lesson: PublishedModule['lessons'][number];
}

/** What became of modules since a learner finished lessons of them. */
@Injectable()
export class MyUpdatesService {
  constructor(
    private readonly repository: MyUpdatesRepository,
    private readonly catalogue: CatalogueService,
    private readonly differences: VersionDifferences,
  ) {}

  async list(caller: Principal | null, locale: Locale): Promise<{ items: ModuleUpdate[] }> {
    const { accountId } = signedIn(caller);
    const [catalogue, finished, dismissed] = await Promise.all([
      this.catalogue.snapshotFor(accountId),
      this.repository.findFinished(accountId),
      this.repository.findDismissed(accountId),
    ]);
    const byModule = new Map<string, FinishedLesson[]>();
    for (const lesson of finished) {
      const code = catalogue.knownLesson(lesson.lessonId)?.moduleCode ?? '';
      byModule.set(code, [...(byModule.get(code) ?? []), lesson]);
    }
    const items = [...byModule].map(async ([code, lessons]) => {
      const module = catalogue.moduleByCode(code);
      if (!module?.hasOthers) return [];
      const update = await this.updateOf(module, lessons, locale);
      const isNews = update.updated.length + update.added.length > 0;
      const key = `${code} ${module.version}`;
      return isNews ? [{ ...update, dismissed: dismissed.has(key) }] : [];
    });
    return { items: (await Promise.all(items)).flat() };
  }

  /** @throws AppError catalogue/lesson-unknown where she did not finish it or nothing changed */
  async read(caller: Principal | null, { lessonId, locale }: { lessonId: string; locale: Locale }) {
    const { accountId } = signedIn(caller);
    const [catalogue, all] = await Promise.all([
      this.catalogue.snapshotFor(accountId),
      this.repository.findFinished(accountId),
    ]);
    const module = catalogue.lesson(lessonId)?.module;
    const finished = all.filter((one) => one.lessonId === lessonId);
    const [changed] = module ? await this.changedOf(module, finished, locale) : [];
    if (!module || !changed) throw new AppError('catalogue/lesson-unknown');
    const { code } = module.file;
    const pair = { code, from: changed.finished.version, to: module.version };
    const { lessons } = await this.differences.between(pair, locale);
    const difference = lessons.find((one) => one.lessonId === lessonId);
    if (!difference) throw new AppError('catalogue/lesson-unknown');
    return {
      ...toUpdated(changed, locale),
      moduleCode: code,
      moduleSlug: module.file.slug,
      moduleTitle: module.file.title[locale],
      version: module.version,
      difference,
    };
  }

  /** @throws AppError catalogue/module-unknown */
  async dismiss(
    caller: Principal | null,
    notice: { id: string; code: string; version: string; dismissed: boolean },
  ): Promise<void> {
    const { accountId } = signedIn(caller);
    const known = await this.catalogue.version(notice.code, notice.version);
    if (!known) throw new AppError('catalogue/module-unknown');
    await this.repository.addNotice({ ...notice, accountId });
  }

  private async updateOf(
    module: PublishedModule,
    finished: readonly FinishedLesson[],
    locale: Locale,
  ): Promise<Omit<ModuleUpdate, 'dismissed'>> {
    const { file, version } = module;
    const changed = await this.changedOf(module, finished, locale);
    const done = new Set(finished.map(({ lessonId }) => lessonId));
    const missing = module.lessons.filter((lesson) => !done.has(lesson.file.id));
    const before = missing.length > 0 ? await this.finishedVersion(module, finished) : null;
    return {
      ...{ code: file.code, slug: file.slug, title: file.title[locale], version },
      finished: before,
      added:
        before === null
          ? []
          : missing.map(({ file: { id, slug, title } }) => ({
              ...{ lessonId: id, slug, title: title[locale] },
            })),
      updated: changed.map((one) => toUpdated(one, locale)),
    };
  }

  /**
   * Lessons that are not what they were when she finished them, in the order of the module; those of
   * which only spelling and form changed are the same to her.
   */
  private async changedOf(
    module: PublishedModule,
    finished: readonly FinishedLesson[],
    locale: Locale,
  ): Promise<Changed[]> {
    const { code } = module.file;
    const versions = (await this.differences.versionsOf([code])).get(code) ?? [];
    const placeOf = (version: string) => versions.findIndex((one) => one.version === version);
    const now = placeOf(module.version);
    const checked = module.lessons.map(async (lesson): Promise<Changed[]> => {
      const own = finished.find(({ lessonId }) => lessonId === lesson.file.id);
      const then = own ? placeOf(own.version) : -1;
      if (!own || then === -1 || then >= now) return [];
      const pair = { code, from: own.version, to: module.version };
      const { lessons } = await this.differences.between(pair, locale);
      const difference = lessons.find(({ lessonId }) => lessonId === lesson.file.id);
      if (difference?.state !== 'changed') return [];
      const steps = stepsBetween(versions, own.version, module.version);
      const change = lessonClass(difference, heaviest(steps.map((step) => step.change)));
      return change === 'editorial' ? [] : [{ finished: own, change, lesson }];
    });
    return (await Promise.all(checked)).flat();
  }

  /** The newest older version of which she finished every lesson; null where there is none. */
  private async finishedVersion(
    module: PublishedModule,
    finished: readonly FinishedLesson[],
  ): Promise<string | null> {
    const { code } = module.file;
    const versions = (await this.differences.versionsOf([code])).get(code) ?? [];
    const now = versions.findIndex(({ version }) => version === module.version);
    const worked = new Set(finished.map(({ version }) => version));
    const done = new Set(finished.map(({ lessonId }) => lessonId));
    const older = versions.slice(0, now).filter(({ version }) => worked.has(version));
    for (const { version } of older.reverse()) {
      const then = await this.catalogue.version(code, version);
      if (then?.lessons.every(({ file }) => done.has(file.id))) return version;
    }
    return null;
  }
}

function toUpdated({ finished, change, lesson }: Changed, locale: Locale) {
  const { id, slug, title } = lesson.file;
  const { completedAt, version } = finished;
  return {
    ...{ lessonId: id, slug, title: title[locale], completedAt },
    ...{ completedVersion: version, change },
  };
}
