import type { Locale, RoundPollText } from '@weft/contracts';
import { useI18n } from '../../platform/i18n/i18n.js';

/** A text in the language of the page, else in the other one. */
export const lineIn = (text: RoundPollText, locale: Locale): string =>
  text[locale] || text[locale === 'nl' ? 'en' : 'nl'] || '';

/** A text in the language of the page; where it is only in the other one, readers are told which. */
export const Line = ({ text }: { text: RoundPollText }) => {
  const { locale } = useI18n();
  const other = locale === 'nl' ? 'en' : 'nl';
  return text[locale] ? <>{text[locale]}</> : <span lang={other}>{text[other]}</span>;
};
