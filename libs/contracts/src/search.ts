import { z } from 'zod';
import { Locale } from './locale.js';
import { route } from './route.js';

export const SearchHit = z.object({
  lessonId: z.string(),
  title: z.string(),
  moduleTitle: z.string(),
  moduleSlug: z.string(),
  lessonSlug: z.string(),
  /** The best passage, cut into plain and matching pieces: text, never markup. */
  passage: z.array(z.object({ text: z.string(), match: z.boolean() })),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const searchLessons = route({
  id: 'searchLessons',
  method: 'GET',
  path: '/api/search',
  summary: 'Published lessons by words, tolerant of accents, inflection and typing errors',
  access: 'anyone',
  query: z.object({
    q: z.string().trim().min(1).max(200),
    locale: Locale,
    page: z.coerce.number().int().min(1).max(100).default(1),
  }),
  response: z.object({
    items: z.array(SearchHit),
    total: z.int(),
    page: z.int(),
    pages: z.int(),
    /** The words that were searched instead, where what was typed is found nowhere. */
    corrected: z.string().nullable(),
  }),
});

export const searchRoutes = [searchLessons] as const;
