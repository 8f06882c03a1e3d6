import { loadActivityViews } from '@weft/activities/react';
import { queryOptions } from '@tanstack/react-query';
import type { Country, Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import type { components } from '../../platform/api/schema.js';

/** Published content changes seldom; a reload asks again. */
const staleTime = 5 * 60_000;

export const catalogueQuery = (api: Api, locale: Locale) =>
  queryOptions({
    queryKey: ['catalogue', locale],
    queryFn: () => bodyOf(api.GET('/api/catalogue', { params: { query: { locale } } })),
    staleTime,
  });

export const moduleQuery = (api: Api, locale: Locale, slug: string) =>
  queryOptions({
    queryKey: ['module', locale, slug],
    queryFn: async () => {
      const params = { path: { slug }, query: { locale } };
      const module = await bodyOf(api.GET('/api/modules/{slug}', { params }));
      await loadViewsFor(module.assignment.brief);
      return module;
    },
    staleTime,
  });

interface LessonAddress {
  locale: Locale;
  slug: string;
  lessonSlug: string;
  country: Country | null;
}

export const lessonQuery = (api: Api, { locale, slug, lessonSlug, country }: LessonAddress) =>
  queryOptions({
    queryKey: ['lesson', locale, slug, lessonSlug, country],
    queryFn: async () => {
      const query = country ? { locale, country } : { locale };
      const params = { path: { slug, lessonSlug }, query };
      const lesson = await bodyOf(api.GET('/api/modules/{slug}/lessons/{lessonSlug}', { params }));
      await loadViewsFor(lesson.document);
      return lesson;
    },
    staleTime,
  });

/** Text and the code that draws its activities arrive together, so nothing is drawn twice. */
const loadViewsFor = ({ activities }: { activities: { kind: string }[] }): Promise<void> =>
  loadActivityViews(activities.map(({ kind }) => kind));

/** A track as the catalogue gives it. */
export type Track = components['schemas']['Track'];

/** A module in a list. */
export type ModuleSummary = components['schemas']['ModuleSummary'];

/** A module on its own page. */
export type ModuleDetail = components['schemas']['ModuleDetail'];

/** A lesson with what surrounds it on its page. */
export type LessonDetail = components['schemas']['LessonPage'];
