import type { Locale, LocalisedText } from '@weft/contracts';
import type { Diagnostic } from '../diagnostics.js';
import { assessedIn } from './check-competences.js';
import { recallsOf } from './check-teaching.js';
import { type CompiledTexts, compileTexts } from './compile-texts.js';
import type { CurriculumModule } from './curriculum.js';
import { readCurriculum } from './read-curriculum.js';

/** What one module holds, in numbers, and where its outcomes are taught and assessed. */
export interface ModuleCoverage {
  code: string;
  title: LocalisedText;
  ects: number;
  openSpacePercent: number;
  lessons: number;
  /** Of all lessons together, exercises not counted. */
  words: Record<Locale, number>;
  activities: number;
  /** Quiz items about earlier modules. */
  recalls: number;
  sources: number;
  outcomes: {
    id: string;
    text: LocalisedText;
    entrecomp: string;
    /** Numbers of lessons. */
    taught: number[];
    /** Titles of criteria. */
    assessed: LocalisedText[];
  }[];
}

export interface Coverage {
  /** In the order of the tracks. */
  modules: ModuleCoverage[];
  /** Codes of the modules that assess each EntreComp competence. */
  competences: Record<string, string[]>;
  /** The lesson in the middle, by its words. */
  medianWords: Record<Locale, number>;
}

/**
 * Counts what a content folder holds.
 * @returns the numbers, or what is wrong with the content
 */
export function coverCurriculum(
  directory: string,
): { coverage: Coverage } | { diagnostics: Diagnostic[] } {
  const read = readCurriculum(directory);
  if ('diagnostics' in read) return read;
  const { tracks, modules } = read.curriculum;
  const { texts, problems } = compileTexts(read.curriculum);
  if (problems.length > 0) return { diagnostics: problems };
  const codes = tracks.flatMap(({ file }) =>
    file.stages.flatMap((stage) => stage.modules.map(({ code }) => code)),
  );
  const inOrder = codes.flatMap((code) => modules.find(({ file }) => file.code === code) ?? []);
  const lessons = modules.flatMap((module) => module.lessons.map(({ file }) => file.id));
  const median = (locale: Locale): number => {
    const words = lessons.map((id) => wordsOf(id, locale, texts)).sort((a, b) => a - b);
    return words[Math.floor(words.length / 2)] ?? 0;
  };
  return {
    coverage: {
      modules: inOrder.map((module) => coverModule(module, texts)),
      competences: Object.fromEntries(assessedIn(modules)),
      medianWords: { nl: median('nl'), en: median('en') },
    },
  };
}

const generalText = (id: string, locale: Locale, texts: CompiledTexts) =>
  texts.get(id)?.find(({ input }) => input.locale === locale && input.country === null)?.lesson
    .document;

const wordsOf = (id: string, locale: Locale, texts: CompiledTexts): number =>
  generalText(id, locale, texts)?.words ?? 0;

function coverModule(module: CurriculumModule, texts: CompiledTexts): ModuleCoverage {
  const { file, lessons, assignment } = module;
  const sum = (count: (lesson: (typeof lessons)[number]) => number): number =>
    lessons.reduce((total, lesson) => total + count(lesson), 0);
  const { code, title, ects, openSpacePercent } = file;
  return {
    code,
    title,
    ects,
    openSpacePercent,
    lessons: lessons.length,
    words: {
      nl: sum((lesson) => wordsOf(lesson.file.id, 'nl', texts)),
      en: sum((lesson) => wordsOf(lesson.file.id, 'en', texts)),
    },
    activities: sum((lesson) => generalText(lesson.file.id, 'nl', texts)?.activities.length ?? 0),
    recalls: recallsOf(module, texts).length,
    sources: sum((lesson) => lesson.file.sources.length),
    outcomes: file.outcomes.map(({ id, text, entrecomp }) => ({
      id,
      text,
      entrecomp,
      taught: lessons
        .filter((lesson) => lesson.file.outcomes.includes(id))
        .map(({ order }) => order),
      assessed: assignment.file.rubric
        .filter((criterion) => criterion.outcomes.includes(id))
        .map((criterion) => criterion.title),
    })),
  };
}
