import type { SitePreferences } from '@weft/contracts';

const cookie = 'weft_prefs';
const yearInSeconds = 365 * 24 * 60 * 60;

/** Keeps a choice as `BE.dark` (either part may be empty) for a year, for everybody who uses this browser, signed in or not. */
export const storePreferences = ({ country, theme }: SitePreferences): void => {
  const secure = location.protocol === 'https:' ? ';secure' : '';
  document.cookie = `${cookie}=${country ?? ''}.${theme ?? ''};path=/;max-age=${yearInSeconds};samesite=lax${secure}`;
};
