import type { Country, Locale } from './locale.js';

/** What a visitor chose without an account; kept in the `weft_prefs` cookie as `BE.dark`. */
export interface SitePreferences {
  country: Country | null;
  theme: 'light' | 'dark' | null;
}

/** One page to draw on the server. Pages are the same for everybody with the same preferences. */
export interface RenderRequest {
  /** Path and query, for instance `/nl/modules/design-thinking?x=1`. */
  url: string;
  preferences: SitePreferences;
  /** `accept-language` of the request, for addresses without a language. */
  acceptLanguage: string;
  /** Calls the API in the same process, as an anonymous visitor. */
  get(path: string): Promise<{ status: number; body: unknown }>;
}

export interface RenderedPage {
  status: number;
  /** The whole document, or null for a redirect. */
  html: string | null;
  redirect: string | null;
  locale: Locale;
}

/** What `apps/web/dist/server/entry-server.js` exports. */
export interface SiteRenderer {
  /** What `style-src` of the pages' content security policy allows besides this site: hashes. */
  styleSources: string[];
  render(request: RenderRequest): Promise<RenderedPage>;
}
