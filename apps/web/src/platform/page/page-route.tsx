import type { QueryClient } from '@tanstack/react-query';
import type { Locale, SitePreferences } from '@weft/contracts';
import { use, type ComponentType } from 'react';
import type { Api } from '../api/api.js';

/** What a page may use to say which data its first HTML needs. */
export interface PageContext {
  api: Api;
  queryClient: QueryClient;
  locale: Locale;
  preferences: SitePreferences;
  params: Record<string, string | undefined>;
  search: URLSearchParams;
}

type PageModule = { default: ComponentType };

/** A page whose code is loaded when it is visited, and drawn at once where it is loaded already. */
export interface LazyPage {
  /** File of the page under `src`, for preloading its script and styles. */
  source: string;
  load: () => Promise<ComponentType>;
  Component: ComponentType;
}

/** One address of the site. */
export interface PageRoute {
  /** Path without the language. */
  path: string;
  page: LazyPage;
  /** Fetches what the first HTML is drawn from; a failure becomes the page's status. */
  prefetch?: (context: PageContext) => Promise<unknown>;
  /** Status of the first HTML when all goes well; 200 unless told. */
  status?: number;
  /** Not for search engines: personal pages and results. */
  unlisted?: boolean;
}

export const lazyPage = (source: string, importPage: () => Promise<PageModule>): LazyPage => {
  let loading: Promise<ComponentType> | undefined;
  let loaded: ComponentType | undefined;
  const load = () =>
    (loading ??= importPage().then(
      (module) => (loaded = module.default),
      (error: unknown) => {
        loading = undefined; // a lost network must not lose the page for good
        throw error;
      },
    ));
  const Page = () => {
    const Component = loaded ?? use(load());
    return <Component />;
  };
  return { source, load, Component: Page };
};

/** A page that search engines leave out. */
export const unlisted = (path: string, ...page: Parameters<typeof lazyPage>): PageRoute => ({
  path,
  page: lazyPage(...page),
  unlisted: true,
});
