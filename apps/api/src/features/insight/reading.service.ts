import { Injectable } from '@nestjs/common';
import { readAnswer } from '@weft/activities';
import type { CohortActivity, Locale } from '@weft/contracts';
import { sharingRule } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { CatalogueService } from '../catalogue/index.js';
import { CohortAccess } from '../cohorts/index.js';
import { ActivityIndex, type ListedActivity } from './activity-index.js';
import { partsOfTrack } from './cohort-track.js';
import { analyseQuiz, othersNeeded } from './quiz-analysis.js';
import { type AnswerRow, ReadingRepository } from './reading.repository.js';

const pageSize = 20;

interface Asked {
  cohortId: string;
  activityId: string;
  locale: Locale;
}

/** What the learners of a cohort answered, for its lecturers: only what may be read. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly access: CohortAccess,
    private readonly catalogue: CatalogueService,
    private readonly activities: ActivityIndex,
    private readonly repository: ReadingRepository,
  ) {}

  /** @throws AppError cohorts/unknown, catalogue/module-unknown */
  async list(
    caller: Principal | null,
    cohortId: string,
    { locale, module }: { locale: Locale; module: string | undefined },
  ) {
    const modules = await this.modulesOf(caller, cohortId, locale);
    const shown = module === undefined ? modules[0] : modules.find(({ code }) => code === module);
    if (module !== undefined && !shown) throw new AppError('catalogue/module-unknown');
    const lessonIds = shown?.lessons.map(({ id }) => id) ?? [];
    const listed = await this.activities.ofLessons(lessonIds, locale);
    const openIds = listed.filter(isOpen).map(({ activityId }) => activityId);
    const rows = await this.repository.findCounts(cohortId, { lessonIds, openIds });
    const counts = new Map(rows.map((row) => [row.activityId, row]));
    return {
      modules: modules.map(({ code, title }) => ({ code, title })),
      module: shown?.code ?? null,
      items: listed.map((one): CohortActivity => {
        const { answered = 0, shared = 0 } = counts.get(one.activityId) ?? {};
        return { ...toActivity(one), answered, shared: readable(one) ? shared : 0 };
      }),
    };
  }

  /** @throws AppError cohorts/unknown, answers/activity-unknown */
  async answers(caller: Principal | null, asked: Asked & { anonymous: boolean; page: number }) {
    const activity = await this.find(caller, asked);
    const found = await this.repository.findAnswers({
      ...{ cohortId: asked.cohortId, activityId: asked.activityId, open: isOpen(activity) },
      ...{ anonymous: asked.anonymous, limit: pageSize, offset: (asked.page - 1) * pageSize },
    });
    const { answered } = found;
    const [shared, items] = readable(activity) ? [found.shared, found.items] : [0, []];
    return {
      activity: { ...toActivity(activity), answered, shared },
      items: items.map((row) => toAnswer(row, activity, asked)),
      pages: Math.max(1, Math.ceil(shared / pageSize)),
    };
  }

  /** @throws AppError cohorts/unknown, answers/activity-unknown */
  async analysis(caller: Principal | null, asked: Asked & { scope: 'cohort' | 'everyone' }) {
    const activity = await this.find(caller, asked);
    if (activity.kind !== 'quiz') throw new AppError('answers/activity-unknown');
    const { cohortId, activityId } = asked;
    const { key, outside } = await this.repository.findQuiz(cohortId, activityId);
    const everyone = outside >= othersNeeded;
    const scope = everyone ? asked.scope : 'cohort';
    const rows = await this.repository.findAttempts(cohortId, activityId, scope === 'everyone');
    return { activity: toActivity(activity), scope, everyone, ...analyseQuiz(activity, key, rows) };
  }

  private async modulesOf(caller: Principal | null, cohortId: string, locale: Locale) {
    const { cohort } = await this.access.ledBy(caller, cohortId);
    const read = await this.catalogue.snapshotOf(cohortId);
    const parts = partsOfTrack(cohort.track, read, locale);
    return parts.filter(({ lessons }) => lessons.length > 0);
  }

  private async find(caller: Principal | null, asked: Asked): Promise<ListedActivity> {
    const modules = await this.modulesOf(caller, asked.cohortId, asked.locale);
    const lesson = modules
      .flatMap(({ lessons }) => lessons)
      .find(({ id }) => asked.activityId.startsWith(`${id}.`));
    const listed = await this.activities.ofLessons(lesson ? [lesson.id] : [], asked.locale);
    const activity = listed.find(({ activityId }) => activityId === asked.activityId);
    if (!activity) throw new AppError('answers/activity-unknown');
    return activity;
  }
}

const isOpen = ({ kind }: ListedActivity) => sharingRule(kind) === 'open';
const readable = ({ kind }: ListedActivity) => sharingRule(kind) !== 'never';

function toActivity({ activityId, kind, title, lessonTitle }: ListedActivity) {
  return { activityId, kind, title, lessonTitle, rule: sharingRule(kind) };
}

function toAnswer(
  row: AnswerRow,
  { props }: ListedActivity,
  { anonymous, locale }: { anonymous: boolean; locale: Locale },
) {
  const { accountId, displayName, value, submitted, score, max } = row;
  return {
    learner: anonymous ? null : { accountId, displayName },
    lines: readAnswer(props, value, locale),
    submitted,
    editedAt: anonymous ? null : new Date(row.editedAt).toISOString(),
    score: score === null || max === null ? null : { score, max },
  };
}
