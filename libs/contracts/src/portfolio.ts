import { z } from 'zod';
import { Locale } from './locale.js';
import { route } from './route.js';

const inLocale = z.object({ locale: Locale });

/** Something a learner made, as text: lines with a depth from 0, a label where there is one. */
export const PortfolioLine = z.object({
  depth: z.int(),
  label: z.string(),
  text: z.string(),
});
export type PortfolioLine = z.infer<typeof PortfolioLine>;

/** What a learner may show: the newest state of an answer, or a goal. */
export const PortfolioEntry = z.object({
  /** Of the activity or the goal. */
  id: z.string(),
  /** `goal`, or the kind of the activity, such as `reflection` or `canvas`. */
  kind: z.string(),
  title: z.string(),
  /** Null for goals of the whole track. */
  moduleCode: z.string().nullable(),
  moduleTitle: z.string(),
  lessonTitle: z.string(),
  /** Where it was made, without the language. */
  path: z.string(),
  at: z.iso.datetime(),
  lines: z.array(PortfolioLine),
  /** What she got back: points, and the explanations that came with them. */
  feedback: z
    .object({ score: z.number(), max: z.number(), remarks: z.array(z.string()) })
    .nullable(),
  /** Whether it goes in. */
  chosen: z.boolean(),
});
export type PortfolioEntry = z.infer<typeof PortfolioEntry>;

export const readPortfolio = route({
  id: 'readPortfolio',
  method: 'GET',
  path: '/api/me/portfolio',
  summary: 'All that I made, in the order of the modules',
  access: 'signed-in',
  query: inLocale,
  response: z.object({ items: z.array(PortfolioEntry) }),
});

export const choosePortfolio = route({
  id: 'choosePortfolio',
  method: 'PUT',
  path: '/api/me/portfolio/choices',
  summary: 'Say what goes into my portfolio and what stays out; sent again it is the same',
  access: 'signed-in',
  body: z.object({
    ids: z.array(z.string().max(100)).min(1).max(1000),
    chosen: z.boolean(),
  }),
});

export const exportPortfolioPage = route({
  id: 'exportPortfolioPage',
  method: 'GET',
  path: '/api/me/portfolio/page',
  summary: 'My portfolio as one page to print',
  access: 'signed-in',
  query: inLocale,
  mediaType: 'text/html',
  response: z.string(),
});

export const exportPortfolioArchive = route({
  id: 'exportPortfolioArchive',
  method: 'GET',
  path: '/api/me/portfolio/archive',
  summary: 'My portfolio as a zip file: a page, a table (CSV) and data (JSON)',
  access: 'signed-in',
  query: inLocale,
  mediaType: 'application/zip',
  response: z.string(),
});

export const portfolioRoutes = [
  readPortfolio,
  choosePortfolio,
  exportPortfolioPage,
  exportPortfolioArchive,
] as const;
