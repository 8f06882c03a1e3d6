import type { content, Locale } from '@weft/contracts';
import type { SearchableLesson } from '../search/index.js';

/** What is searched of a module's lessons; briefs and national variants are left out. */
export function toSearchable(
  module: content.ModuleFile,
  lessons: readonly content.LessonFile[],
  texts: readonly { lessonId: string; locale: Locale; plainText: string; headings: string[] }[],
): SearchableLesson[] {
  return lessons.flatMap((lesson) =>
    texts
      .filter((text) => text.lessonId === lesson.id)
      .map(({ locale, plainText, headings }) => ({
        locale,
        lessonId: lesson.id,
        lessonSlug: lesson.slug,
        moduleTitle: module.title[locale],
        title: lesson.title[locale],
        introduction: `${lesson.summary[locale]} ${lesson.question[locale]}`,
        headings: headings.join('\n'),
        body: plainText,
      })),
  );
}
