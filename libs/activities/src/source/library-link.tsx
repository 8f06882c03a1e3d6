import type { Locale } from '@weft/contracts';
import { texts } from './texts.js';

interface LibraryLinkProps {
  collection: 'glossary' | 'cases';
  /** Missing in lessons that were published before they told it. */
  id: string | undefined;
  locale: Locale;
}

/** To the entry's own page; an ordinary link, so that nothing of the library is loaded before. */
export const LibraryLink = ({ collection, id, locale }: LibraryLinkProps) =>
  id ? <a href={`/${locale}/library/${collection}/${id}`}>{texts[locale].library}</a> : null;
