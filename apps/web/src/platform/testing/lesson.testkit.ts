import type { LessonDocument, LessonPage } from '@weft/contracts';

/** A small lesson with what a real one may hold; `more` replaces parts of it. */
export const lessonDocument = (more: Partial<LessonDocument> = {}): LessonDocument => ({
  format: 1,
  lessonId: 'zo-03-define',
  locale: 'nl',
  country: null,
  blocks: [
    { id: 'h-1', type: 'heading', node: { tag: 'h2', children: ['Kijk eerst'] } },
    {
      id: 'p-1',
      type: 'paragraph',
      node: { tag: 'p', children: ['Vraag ', { tag: 'strong', children: ['door'] }, '.'] },
    },
  ],
  outline: [{ id: 'h-1', level: 2, text: 'Kijk eerst' }],
  activities: [],
  sources: [],
  words: 4,
  ...more,
});

const summary = { summary: 'Samenvatting', minutes: 30, activities: 0 };

/** The page of that lesson, second of three. */
export const lessonPage = (more: Partial<LessonPage> = {}): LessonPage => ({
  id: 'zo-03-define',
  slug: 'define',
  title: 'Afbakenen </script><b>',
  summary: 'Van notities naar één vraag.',
  question: 'Wat is hier de echte vraag?',
  minutes: 45,
  module: {
    code: 'ZO-03',
    slug: 'design-thinking',
    title: 'Design thinking',
    version: '1.0.0',
    lessonList: [
      { id: 'zo-03-empathise', slug: 'empathise', title: 'Inleven', ...summary },
      { id: 'zo-03-define', slug: 'define', title: 'Afbakenen', ...summary },
      { id: 'zo-03-ideate', slug: 'ideate', title: 'Bedenken', ...summary },
    ],
  },
  outcomes: [{ id: 'LO1', text: 'Je bakent een vraag af' }],
  national: ['BE'],
  document: lessonDocument(),
  ...more,
});
