import type { Library } from '@weft/activities';
import type { LessonSource } from './lesson-source.js';

export const emptyLibrary: Library = {
  cases: {},
  glossary: {},
  figures: {},
  canvases: {},
  testimonials: {},
  collections: {},
  sources: {},
};

const library: Library = {
  ...emptyLibrary,
  glossary: {
    G08: {
      term: { nl: 'aanbodgestuurd', en: 'supply-driven' },
      definition: { nl: 'vanuit wat er is', en: 'from what is there' },
    },
  },
};

/** A lesson source around one text. */
export const lessonSource = (source: string, more: Partial<LessonSource> = {}): LessonSource => ({
  lessonId: 'zo-03-test',
  locale: 'nl',
  country: null,
  file: 'nl.mdx',
  source,
  sources: [],
  library,
  ...more,
});
