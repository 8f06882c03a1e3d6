import type { Locale } from '@weft/contracts';
import type { PublicSource } from '../library.js';
import { dayText } from '../moment.js';
import { texts } from './texts.js';

interface SourceTextProps {
  source: Pick<PublicSource, 'title' | 'publisher'> & {
    published?: string | null | undefined;
    url?: string | null | undefined;
    accessed?: string | null | undefined;
  };
  locale: Locale;
}

/** Publisher, linked title, year, and the day we opened it where we did. */
export const SourceText = ({ source, locale }: SourceTextProps) => (
  <>
    {source.publisher}, {source.url ? <a href={source.url}>{source.title}</a> : source.title}
    {source.published ? `, ${dayText(source.published, locale)}` : ''}
    {source.accessed ? `; ${texts[locale].accessed(dayText(source.accessed, locale))}` : ''}.
  </>
);

/** The same with the word “Source” before it, for under a figure or a case. */
export const SourceLine = ({ source, locale }: SourceTextProps) => (
  <>
    {texts[locale].source}: <SourceText source={source} locale={locale} />
  </>
);
