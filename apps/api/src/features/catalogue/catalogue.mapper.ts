import type {
  Assignment,
  LessonDocument,
  LessonPage,
  LessonSummary,
  Locale,
  ModuleDetail,
  ModuleSummary,
  Track,
} from '@weft/contracts';
import type { content } from '@weft/contracts';
import type { CatalogueSnapshot, TrackModule } from './catalogue-snapshot.js';
import { type PublishedLesson, type PublishedModule, textFor } from './published.js';

/** The tracks with their stages and modules in one language. */
export function toTracks(snapshot: CatalogueSnapshot, locale: Locale): Track[] {
  return snapshot.tracks.map((track) => ({
    slug: track.slug,
    version: track.version,
    title: track.title[locale],
    summary: track.summary[locale],
    note: track.note[locale],
    ects: track.ects,
    hours: track.hours,
    stages: track.stages.map((stage) => ({
      id: stage.id,
      title: stage.title[locale],
      ects: stage.ects ?? stage.modules.reduce((sum, module) => sum + module.ects, 0),
      introduction: stage.plan?.introduction[locale] ?? '',
      slots: (stage.plan?.entries ?? []).flatMap((entry) =>
        entry.kind === 'slot'
          ? [{ id: entry.id, ects: entry.ects, purpose: entry.purpose[locale] }]
          : [],
      ),
      electives: (stage.plan?.electives ?? []).map(({ id, title, choose }) => ({
        id,
        title: title[locale],
        choose,
        modules: (stage.plan?.entries ?? []).flatMap((entry) =>
          entry.kind === 'module' && entry.electiveId === id ? [entry.code] : [],
        ),
      })),
      modules: stage.modules.map((planned) =>
        toModuleSummary(
          { planned, published: snapshot.moduleByCode(planned.code) ?? null },
          locale,
        ),
      ),
    })),
  }));
}

/** A module in a list; what its published version says goes before what the track announced. */
export function toModuleSummary(module: TrackModule, locale: Locale): ModuleSummary {
  const { planned, published } = module;
  const facts = published?.file ?? planned;
  return {
    code: facts.code,
    slug: published?.file.slug ?? null,
    title: facts.title[locale],
    summary: published?.file.summary[locale] ?? null,
    ects: facts.ects,
    hours: facts.hours,
    status: published ? 'published' : 'in-preparation',
    lessons: published?.lessons.length ?? 0,
    prerequisites: facts.prerequisites,
  };
}

/** A module on its own page; its prerequisites are named as `snapshot` knows them. */
export function toModuleDetail(
  { module, snapshot }: { module: PublishedModule; snapshot: CatalogueSnapshot },
  brief: LessonDocument,
  locale: Locale,
): ModuleDetail {
  const { file, version, publishedAt } = module;
  return {
    ...toModuleSummary({ planned: file, published: module }, locale),
    slug: file.slug,
    summary: file.summary[locale],
    version,
    publishedAt,
    openSpacePercent: file.openSpacePercent,
    openSpace: file.openSpace[locale],
    entrecompLevel: file.entrecompLevel,
    requires: file.prerequisites.map((code) => {
      const known = snapshot.modules.find(({ planned }) => planned.code === code);
      if (!known) return { code, title: code, slug: null };
      const { title, slug } = toModuleSummary(known, locale);
      return { code, title, slug };
    }),
    outcomes: file.outcomes.map((outcome) => ({ ...outcome, text: outcome.text[locale] })),
    countries: Object.entries(file.countries).map(([country, note]) => ({
      country: country as ModuleDetail['countries'][number]['country'],
      note: note?.[locale] ?? null,
    })),
    lessonList: module.lessons.map((lesson) => toLessonSummary(lesson, locale)),
    assignment: toAssignment(module.assignment, brief, locale),
  };
}

/** A lesson with what surrounds it on its page. */
export function toLessonPage(
  { module, lesson }: { module: PublishedModule; lesson: PublishedLesson },
  document: LessonDocument,
): LessonPage {
  const { file } = lesson;
  const { locale } = document;
  return {
    id: file.id,
    slug: file.slug,
    title: file.title[locale],
    summary: file.summary[locale],
    question: file.question[locale],
    minutes: file.minutes,
    module: {
      code: module.file.code,
      slug: module.file.slug,
      title: module.file.title[locale],
      version: module.version,
      lessonList: module.lessons.map((entry) => toLessonSummary(entry, locale)),
    },
    outcomes: module.file.outcomes
      .filter((outcome) => file.outcomes.includes(outcome.id))
      .map(({ id, text }) => ({ id, text: text[locale] })),
    national: file.national,
    document,
  };
}

function toLessonSummary({ file, texts }: PublishedLesson, locale: Locale): LessonSummary {
  return {
    id: file.id,
    slug: file.slug,
    title: file.title[locale],
    summary: file.summary[locale],
    minutes: file.minutes,
    activities: textFor(texts, locale)?.activities ?? 0,
  };
}

function toAssignment(
  file: content.AssignmentFile,
  brief: LessonDocument,
  locale: Locale,
): Assignment {
  return {
    id: file.id,
    title: file.title[locale],
    deliverable: file.deliverable[locale],
    coCreated: file.coCreated[locale],
    teamCriterion: {
      prompt: file.teamCriterion.prompt[locale],
      weight: file.teamCriterion.weight,
    },
    milestones: file.milestones.map(({ id, title, text }) => ({
      id,
      title: title[locale],
      text: text[locale],
    })),
    rubric: file.rubric.map((criterion) => ({
      ...criterion,
      title: criterion.title[locale],
      levels: criterion.levels.map((level) => ({
        ...level,
        title: level.title[locale],
        text: level.text[locale],
      })),
    })),
    brief,
  };
}
