import type { ModuleLessons } from '@weft/rules';
import type { CatalogueSnapshot } from '../catalogue/index.js';

type PublishedModule = NonNullable<CatalogueSnapshot['modules'][number]['published']>;

/** A published module as the rules know it. */
export function toModuleLessons({ file, lessons }: PublishedModule): ModuleLessons {
  return { code: file.code, lessonIds: lessons.map((lesson) => lesson.file.id) };
}
