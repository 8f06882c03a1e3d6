import { Country, type SitePreferences } from '@weft/contracts';

/** Reads the `weft_prefs` cookie, such as `BE.dark`; what is not known counts as not chosen. */
export function readPreferences(cookie: string | undefined): SitePreferences {
  const [country, theme] = (cookie ?? '').split('.');
  const parsed = Country.safeParse(country);
  return {
    country: parsed.success ? parsed.data : null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
  };
}
