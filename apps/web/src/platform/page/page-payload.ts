import type { DehydratedState } from '@tanstack/react-query';
import type { Locale, SitePreferences } from '@weft/contracts';
import type { FirstFailure } from './page-data.js';

/** Id of the script element with the data that the first HTML was drawn from. */
export const payloadElementId = 'weft-data';

/** What the server hands to the browser, as JSON. */
export interface PagePayload {
  locale: Locale;
  preferences: SitePreferences;
  failure: FirstFailure | null;
  queries: DehydratedState;
}
