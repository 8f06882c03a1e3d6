import { Injectable } from '@nestjs/common';
import type { CohortModuleVersion, Locale, MoveDecision } from '@weft/contracts';
import { adviceFor, countDifference, heaviest } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { CatalogueService } from '../catalogue/index.js';
import { CohortAccess } from '../cohorts/index.js';
import { codesOf, type CohortFacts, coursesOf } from './cohort-course.js';
import { CohortVersionsRepository } from './cohort-versions.repository.js';
import { MoveDecisions } from './move-decisions.service.js';
import { stepsBetween, VersionDifferences } from './version-differences.service.js';

const lessonsAPage = 3;
const nobody = { before: 0, in: 0, past: 0 };

/** What lecturers see of the versions that their cohort reads, and what they decide. */
@Injectable()
export class CohortVersionsService {
  constructor(
    private readonly access: CohortAccess,
    private readonly repository: CohortVersionsRepository,
    private readonly differences: VersionDifferences,
    private readonly catalogue: CatalogueService,
    private readonly decisions: MoveDecisions,
  ) {}

  async list(caller: Principal | null, cohortId: string, locale: Locale) {
    await this.access.taughtBy(caller, cohortId);
    const facts = await this.factsOf(cohortId);
    const published = await this.differences.versionsOf(codesOf(facts.track));
    const courses = [...coursesOf(facts, published)];
    const behind = courses.flatMap(([code, { version, pending }]) =>
      pending ? [{ code, version }] : [],
    );
    const learners =
      behind.length > 0 ? await this.repository.countInModules(cohortId, behind) : null;
    const items = courses.map(async ([code, course]): Promise<CohortModuleVersion> => {
      const { version, pending, moves } = course;
      const { title, slug } = this.named(code, locale);
      const last = moves.at(-1) ?? null;
      if (!pending) return { code, slug, title, version, last, pending: null };
      const pair = { code, from: version, to: pending.to };
      const difference = await this.differences.between(pair, locale);
      const declared = stepsBetween(published.get(code) ?? [], version, pending.to).some(
        (one) => one.change === pending.change && one.declared,
      );
      const advice = adviceFor(pending.change);
      const counts = countDifference(difference);
      const where = learners?.get(code) ?? nobody;
      return {
        ...{ code, slug, title, version, last },
        pending: { ...pending, declared, advice, counts, learners: where },
      };
    });
    return { items: await Promise.all(items) };
  }

  /** @throws AppError cohorts/unknown, catalogue/module-unknown */
  async difference(
    caller: Principal | null,
    cohortId: string,
    asked: { code: string; from: string; to: string; locale: Locale; page: number },
  ) {
    await this.access.taughtBy(caller, cohortId);
    const { code, from, to, locale, page } = asked;
    const facts = await this.factsOf(cohortId);
    const published = await this.differences.versionsOf([code]);
    const course = coursesOf(facts, published).get(code);
    const steps = course ? stepsBetween(published.get(code) ?? [], from, to) : [];
    if (steps.length === 0) throw new AppError('catalogue/module-unknown');
    const difference = await this.differences.between({ code, from, to }, locale);
    const changed = difference.lessons.filter(({ state, moved }) => state !== 'same' || moved);
    const both = [from, to].map((version) => ({ code, version }));
    const learners = await this.repository.countInLessons(cohortId, both);
    const first = (page - 1) * lessonsAPage;
    return {
      ...{ title: this.named(code, locale).title, from, to },
      change: heaviest(steps.map(({ change }) => change)),
      steps: steps
        .map(({ version, change, notes }) => ({ version, change, notes: notes?.[locale] ?? null }))
        .reverse(),
      open: course?.version === from && course.pending?.to === to,
      counts: countDifference(difference),
      parts: page === 1 ? difference.parts : [],
      brief: page === 1 ? difference.brief : [],
      lessons: changed
        .slice(first, first + lessonsAPage)
        .map((lesson) => ({ ...lesson, learners: learners.get(lesson.lessonId) ?? nobody })),
      pages: Math.max(1, Math.ceil(changed.length / lessonsAPage)),
    };
  }

  /** @throws AppError cohorts/unknown, catalogue/module-unknown, versions/changed-meanwhile */
  async decide(
    caller: Principal | null,
    cohortId: string,
    given: {
      id: string;
      code: string;
      decision: MoveDecision;
      from: string;
      to: string;
      note: string | null;
    },
  ): Promise<{ version: string }> {
    const { lecturer } = await this.access.taughtBy(caller, cohortId);
    const facts = await this.factsOf(cohortId);
    const decision = { ...given, cohortId, by: lecturer.accountId };
    return { version: await this.decisions.decide(facts, decision) };
  }

  async history(
    caller: Principal | null,
    cohortId: string,
    asked: { locale: Locale; page: number },
  ) {
    await this.access.taughtBy(caller, cohortId);
    const { items, ...rest } = await this.repository.findHistory(cohortId, asked.page);
    const titled = items.map((item) => ({
      ...item,
      title: this.named(item.code, asked.locale).title,
    }));
    return { ...rest, items: titled };
  }

  private async factsOf(cohortId: string): Promise<CohortFacts> {
    const facts = await this.repository.findCohort(cohortId);
    if (!facts) throw new AppError('cohorts/unknown');
    return facts;
  }

  private named(code: string, locale: Locale): { title: string; slug: string } {
    const module = this.catalogue.snapshot.moduleByCode(code);
    return { title: module?.file.title[locale] ?? code, slug: module?.file.slug ?? '' };
  }
}
