import { useI18n } from '../../platform/i18n/i18n.js';

const tags = { nl: 'nl-BE', en: 'en-GB' } as const;

/** Moments where the reader is, such as `22 nov 2026, 14:05`. */
export function useMoments() {
  const { locale } = useI18n();
  const format = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeStyle: 'short' });
  return { locale, moment: (iso: string) => format.format(new Date(iso)) };
}
