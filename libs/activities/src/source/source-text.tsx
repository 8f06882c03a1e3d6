import type { Locale } from '@weft/contracts';
import type { PublicSource } from '../library.js';
import { dayText } from '../moment.js';
import { texts } from './texts.js';

interface SourceTextProps {
  source: Omit<PublicSource, 'published' | 'url'> & {
    published?: string | null | undefined;
    url?: string | null | undefined;
  };
  locale: Locale;
}

/** Publisher, linked title, year and the day it was read. */
export const SourceText = ({ source, locale }: SourceTextProps) => (
  <>
    {source.publisher}, {source.url ? <a href={source.url}>{source.title}</a> : source.title}
    {source.published ? `, ${dayText(source.published, locale)}` : ''};{' '}
    {texts[locale].accessed(dayText(source.accessed, locale))}.
  </>
);

/** The same with the word “Source” before it, for under a figure or a case. */
export const SourceLine = ({ source, locale }: SourceTextProps) => (
  <>
    {texts[locale].source}: <SourceText source={source} locale={locale} />
  </>
);
