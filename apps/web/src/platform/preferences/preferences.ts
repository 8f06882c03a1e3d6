import type { SitePreferences } from '@weft/contracts';
import { isCountry } from '../i18n/locale.js';

const cookie = 'weft_prefs';
const yearInSeconds = 365 * 24 * 60 * 60;

/** Reads `BE.dark`; either part may be empty. */
export const parsePreferences = (value: string): SitePreferences => {
  const [country, theme] = value.split('.');
  return {
    country: isCountry(country) ? country : null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
  };
};

/** Keeps a choice for a year, for everybody who uses this browser, signed in or not. */
export const storePreferences = ({ country, theme }: SitePreferences): void => {
  const secure = location.protocol === 'https:' ? ';secure' : '';
  document.cookie = `${cookie}=${country ?? ''}.${theme ?? ''};path=/;max-age=${yearInSeconds};samesite=lax${secure}`;
};
